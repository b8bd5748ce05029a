package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.DropLatency;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** From the drop of a single file to a consumer that reads committed records, system idle. */
final class DropToVisible implements Part {
  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      Map<String, Double> measured =
          ChildJvm.run(
              DropLatency.class,
              "1g",
              cluster.address(),
              workplace.folder().resolve("drops").toString(),
              String.valueOf(workplace.load().latencyWarmUp()),
              String.valueOf(workplace.load().latencyFiles()));
      return List.of(
          Figure.alone("drop to visible less settle, p50", measured.get("p50"), "ms", "<= 150"),
          Figure.alone("drop to visible less settle, p99", measured.get("p99"), "ms", "<= 400"));
    }
  }
}
