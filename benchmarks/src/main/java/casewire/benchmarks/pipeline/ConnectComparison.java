package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.NewsFiles;
import casewire.events.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ingest against the FileStreamSource of Kafka Connect, standalone, on one NDJSON file. Connect
 * sends each line as it stands: it neither parses nor checks it, and its records are not in a
 * transaction. It has the converter that does least and ingest's own producer settings.
 */
final class ConnectComparison implements Part {
  private static final String WORKER =
      """
      bootstrap.servers=%s
      key.converter=org.apache.kafka.connect.storage.StringConverter
      value.converter=org.apache.kafka.connect.storage.StringConverter
      offset.storage.file.filename=%s
      offset.flush.interval.ms=10000
      listeners=http://127.0.0.1:0
      plugin.discovery=only_scan
      producer.acks=all
      producer.compression.type=zstd
      producer.linger.ms=200
      producer.batch.size=262144
      """;
  private static final String CONNECTOR =
      """
      name=news
      connector.class=org.apache.kafka.connect.file.FileStreamSourceConnector
      tasks.max=1
      file=%s
      topic=%s
      batch.size=2000
      """;

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    Load load = workplace.load();
    IngestRun ours = new IngestRun();
    Sample peer = new Sample();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      for (int round = 0; round < load.rounds(); round++) {
        Path folder = Files.createDirectories(workplace.folder().resolve("round-" + round));
        Path warmUp = folder.resolve("warm-up");
        Path measured = folder.resolve("measured");
        NewsFiles news = new NewsFiles(Articles.SEED + round);
        news.ndjson(warmUp, 1, load.ingestWarmUp());
        news.ndjson(measured, 1, load.articles());
        Path whole = folder.resolve("connect.ndjson");
        concatenate(warmUp, measured, whole);
        ours.round(cluster, folder.resolve("inbox"), warmUp, measured, load.articles());
        Topic topic = Topic.RAW.named("connect-" + round);
        cluster.create(List.of(topic));
        peer.add(connect(cluster, folder, whole, topic, load));
        Workplace.delete(folder);
      }
    }
    return List.of(
        new Figure(
            "ingest / Connect FileStreamSource, one file",
            ours.rate(),
            peer.median(),
            "articles/s",
            ">= 5"));
  }

  /** Connect reads on in one file: behind the lines before its clock starts come the others. */
  private static void concatenate(Path warmUp, Path measured, Path whole) throws IOException {
    try (OutputStream out = Files.newOutputStream(whole);
        Stream<Path> first = Files.list(warmUp);
        Stream<Path> second = Files.list(measured)) {
      for (Path file : Stream.concat(first, second).toList()) {
        Files.copy(file, out);
      }
    }
  }

  private static double connect(Cluster cluster, Path folder, Path file, Topic topic, Load load)
      throws IOException, InterruptedException {
    Path worker = folder.resolve("worker.properties");
    Path connector = folder.resolve("connector.properties");
    Files.writeString(worker, WORKER.formatted(cluster.address(), folder.resolve("offsets")));
    Files.writeString(connector, CONNECTOR.formatted(file, topic.name()));
    try (ChildJvm child =
        ChildJvm.of(
            "org.apache.kafka.connect.cli.ConnectStandalone",
            "1g",
            worker.toString(),
            connector.toString())) {
      child.ignoreOutput();
      long first = Cluster.await(() -> cluster.end(topic), load.ingestWarmUp(), List.of(child));
      long start = System.nanoTime();
      long last =
          Cluster.await(
              () -> cluster.end(topic), load.ingestWarmUp() + load.articles(), List.of(child));
      return (last - first) * 1e9 / (System.nanoTime() - start);
    }
  }
}
