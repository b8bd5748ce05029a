package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.IngestCpu;
import casewire.benchmarks.contestant.IngestRate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rounds of ingest, each in a process of its own, with the CPU time by part. */
final class IngestRun {
  private final Sample rate = new Sample();
  private final Sample broker = new Sample();
  private final Sample process = new Sample();
  private final Map<IngestCpu.Part, Sample> parts = new EnumMap<>(IngestCpu.Part.class);

  IngestRun() {
    for (IngestCpu.Part part : IngestCpu.Part.values()) {
      parts.put(part, new Sample());
    }
  }

  /**
   * One round.
   *
   * @param warmUp folder of the files that are read before the clock starts
   * @param measured folder of those that are read while it runs
   */
  void round(Cluster cluster, Path inbox, Path warmUp, Path measured, int articles)
      throws IOException {
    try (ChildJvm child =
        ChildJvm.of(
            IngestRate.class,
            "1g",
            cluster.address(),
            inbox.toString(),
            warmUp.toString(),
            measured.toString())) {
      child.await(IngestRate.WARM::equals);
      long before = cluster.cpu().toNanos();
      Map<String, Double> reports = child.reports();
      broker.add((cluster.cpu().toNanos() - before) / 1e3 / articles);
      rate.add(reports.get("rate"));
      process.add(reports.get("cpu"));
      parts.forEach((part, sample) -> sample.add(reports.get(part.key())));
    }
  }

  /** Articles a second. */
  double rate() {
    return rate.median();
  }

  /** CPU microseconds an article of ingest and broker. */
  double cpu() {
    return process.median() + broker.median();
  }

  /** CPU microseconds an article of ingest alone. */
  double ownCpu() {
    return process.median();
  }

  /** CPU microseconds an article of the broker. */
  double brokerCpu() {
    return broker.median();
  }

  /** A line of the table for each part. */
  List<Figure> costs() {
    List<Figure> figures = new ArrayList<>();
    parts.forEach((part, sample) -> figures.add(cost(part.description(), sample)));
    figures.add(cost("the broker", broker));
    return figures;
  }

  private static Figure cost(String of, Sample sample) {
    return Figure.alone("  CPU of " + of, sample.median(), "us/article", "");
  }
}
