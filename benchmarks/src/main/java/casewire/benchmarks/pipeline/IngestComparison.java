package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.contestant.IngestRate;
import casewire.benchmarks.corpus.NewsFiles;
import casewire.events.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Ingest of real files against Kafka's producer tool, which sends ready records from memory. */
final class IngestComparison implements Part {
  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    Load load = workplace.load();
    Topic peerTopic = Topic.RAW.named("peer");
    Sample ours = new Sample();
    Sample cpu = new Sample();
    Sample peer = new Sample();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      cluster.create(List.of(peerTopic));
      for (int round = 0; round < load.rounds(); round++) {
        Path inbox = workplace.folder().resolve("round-" + round).resolve("inbox");
        Path records = workplace.folder().resolve("records-" + round);
        new NewsFiles(Articles.SEED + round)
            .ndjson(inbox, load.files(), load.articlesPerFile(), records);
        Map<String, Double> measured =
            ChildJvm.run(
                IngestRate.class,
                "1g",
                cluster.address(),
                inbox.toString(),
                String.valueOf(load.articles()),
                String.valueOf(load.ingestWarmUp()));
        ours.add(measured.get("rate"));
        cpu.add(measured.get("cpu"));
        peer.add(
            ProducerPerformance.rate(
                cluster.address(),
                peerTopic.name(),
                records,
                load.articles(),
                load.ingestWarmUp()));
        Files.delete(records);
      }
    }
    return List.of(
        new Figure(
            "ingest of NDJSON / kafka-producer-perf-test",
            ours.median(),
            peer.median(),
            "articles/s",
            ">= 0.80"),
        Figure.alone("ingest, CPU", cpu.median(), "us/article", ""));
  }
}
