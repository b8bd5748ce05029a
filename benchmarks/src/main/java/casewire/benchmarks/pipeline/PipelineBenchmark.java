package casewire.benchmarks.pipeline;

import casewire.events.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the pipeline against its peers and prints one table. The ratios count: both sides of
 * each ran on the same machine one after the other.
 */
public final class PipelineBenchmark {
  private static final long SEED = 20_261_124;

  private final Load load;
  private final Path folder;
  private final List<Figure> figures = new ArrayList<>();

  private PipelineBenchmark(Load load, Path folder) {
    this.load = load;
    this.folder = folder;
  }

  /**
   * @param args {@code quick} for a run that shows only that everything works
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Load load = List.of(args).contains("quick") ? Load.quick() : Load.full();
    Path folder = Files.createTempDirectory("casewire-bench");
    try {
      PipelineBenchmark benchmark = new PipelineBenchmark(load, folder);
      benchmark.throughput();
      benchmark.latency();
      benchmark.print();
    } finally {
      delete(folder);
    }
  }

  private void throughput() throws IOException, InterruptedException {
    try (Cluster cluster = Cluster.start(folder.resolve("throughput"))) {
      ingest(cluster);
      enrich(cluster);
    }
  }

  /** Ours and the peer in turn, so that both meet the same weather; the best round of each. */
  private void ingest(Cluster cluster) throws IOException, InterruptedException {
    Topic peerTopic = Topic.RAW.named("peer");
    cluster.create(List.of(peerTopic));
    int articles = load.files() * load.articlesPerFile();
    double ours = 0;
    double peer = 0;
    for (int round = 0; round < load.rounds(); round++) {
      Path inbox = folder.resolve("round-" + round).resolve("inbox");
      Path records = folder.resolve("records-" + round);
      new NewsFiles(SEED + round).ndjson(inbox, load.files(), load.articlesPerFile(), records);
      ours = Math.max(ours, IngestRate.of(inbox, load.files(), articles, cluster.kafka()));
      peer =
          Math.max(
              peer,
              ProducerPerformanceRate.of(
                  cluster.kafka().bootstrapServers(), peerTopic.name(), records, articles));
    }
    figures.add(
        new Figure(
            "ingest of NDJSON / kafka-producer-perf-test", ours, peer, "articles/s", ">= 0.80"));
  }

  private void enrich(Cluster cluster) throws InterruptedException {
    EnrichRate function = EnrichRate.ofFunction(SEED, load.warmUp(), load.measured());
    EnrichRate streams =
        EnrichRate.ofStreams(
            cluster.kafka(), folder.resolve("state"), load.warmUp(), load.measured());
    figures.add(
        new Figure(
            "Streams, exactly_once_v2 / pure function",
            streams.perSecond(),
            function.perSecond(),
            "articles/s",
            ">= 0.70"));
    figures.add(
        new Figure(
            "the same, CPU of the one thread",
            streams.cpuMicros(),
            function.cpuMicros(),
            "us/article",
            "<= 1.43"));
  }

  private void latency() throws IOException, InterruptedException {
    try (Cluster cluster = Cluster.start(folder.resolve("latency"))) {
      Latency latency =
          Latency.of(
              folder.resolve("drops"), cluster.kafka(), load.latencyWarmUp(), load.latencyFiles());
      figures.add(
          Figure.alone("drop to visible less settle, p50", latency.millis(0.50), "ms", "<= 150"));
      figures.add(
          Figure.alone("drop to visible less settle, p99", latency.millis(0.99), "ms", "<= 400"));
    }
  }

  private void print() {
    System.out.println(Figure.HEAD);
    figures.forEach(System.out::println);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
