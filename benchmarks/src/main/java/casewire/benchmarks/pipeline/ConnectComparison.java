package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.contestant.IngestRate;
import casewire.benchmarks.corpus.NewsFiles;
import casewire.events.Topic;
import java.io.IOException;
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
      producer.linger.ms=20
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
    Sample ours = new Sample();
    Sample peer = new Sample();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      for (int round = 0; round < load.rounds(); round++) {
        Path folder = Files.createDirectories(workplace.folder().resolve("round-" + round));
        Path inbox = folder.resolve("inbox");
        new NewsFiles(Articles.SEED + round)
            .ndjson(inbox, 1, load.articles(), folder.resolve("records"));
        Path copy = folder.resolve("connect.ndjson");
        try (Stream<Path> files = Files.list(inbox)) {
          Files.copy(files.findFirst().orElseThrow(), copy);
        }
        ours.add(
            ChildJvm.run(
                    IngestRate.class,
                    "1g",
                    cluster.address(),
                    inbox.toString(),
                    String.valueOf(load.articles()),
                    String.valueOf(load.ingestWarmUp()))
                .get("rate"));
        Topic topic = Topic.RAW.named("connect-" + round);
        cluster.create(List.of(topic));
        peer.add(connect(cluster, folder, copy, topic, load));
      }
    }
    return List.of(
        new Figure(
            "ingest / Connect FileStreamSource, one file",
            ours.median(),
            peer.median(),
            "articles/s",
            ">= 5"));
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
      long last = Cluster.await(() -> cluster.end(topic), load.articles(), List.of(child));
      return (last - first) * 1e9 / (System.nanoTime() - start);
    }
  }
}
