package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.NewsFiles;
import casewire.events.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ingest of real files, many and one, against Kafka's producer tool, which sends ready records from
 * memory. Each has read or sent half as many articles before its clock starts.
 */
final class IngestComparison implements Part {
  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    Load load = workplace.load();
    Topic peerTopic = Topic.RAW.named("peer");
    IngestRun many = new IngestRun();
    IngestRun one = new IngestRun();
    Sample peerRate = new Sample();
    Sample peerCpu = new Sample();
    Path records = workplace.folder().resolve("records");
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      cluster.create(List.of(peerTopic));
      for (int round = 0; round < load.rounds(); round++) {
        NewsFiles news = new NewsFiles(Articles.SEED + round);
        news.ndjson(
            workplace.folder().resolve("records-of"),
            load.files(),
            load.articlesPerFile() / load.files(),
            records);
        round(workplace, cluster, news, many, "many-" + round, load.files());
        ProducerPerformance peer =
            ProducerPerformance.measure(
                cluster,
                peerTopic.name(),
                records,
                load.ingestWarmUp() + load.articles(),
                load.ingestWarmUp());
        peerRate.add(peer.rate());
        peerCpu.add(peer.cpu() + peer.brokerCpu());
        round(workplace, cluster, news, one, "one-" + round, 1);
      }
    }
    List<Figure> figures = new ArrayList<>();
    add("%d files of NDJSON".formatted(load.files()), many, peerRate, peerCpu, figures);
    add("one file of NDJSON", one, peerRate, peerCpu, figures);
    return figures;
  }

  private static void round(
      Workplace workplace, Cluster cluster, NewsFiles news, IngestRun run, String name, int files)
      throws IOException {
    Load load = workplace.load();
    Path folder = workplace.folder().resolve(name);
    Path warmUp = folder.resolve("warm-up");
    Path measured = folder.resolve("measured");
    news.ndjson(warmUp, files, load.ingestWarmUp() / files);
    news.ndjson(measured, files, load.articles() / files);
    run.round(cluster, folder.resolve("inbox"), warmUp, measured, load.articles());
    Workplace.delete(folder);
  }

  private static void add(
      String what, IngestRun ours, Sample peerRate, Sample peerCpu, List<Figure> figures) {
    figures.add(
        new Figure(
            what + " / kafka-producer-perf-test",
            ours.rate(),
            peerRate.median(),
            "articles/s",
            ">= 0.80"));
    figures.add(
        new Figure(
            "the same, CPU with the broker", ours.cpu(), peerCpu.median(), "us/article", ""));
    figures.addAll(ours.costs());
  }
}
