package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.NewsFiles;
import casewire.enrich.EnrichService;
import casewire.enrich.EnrichSettings;
import casewire.events.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an article costs each process, and how many bytes it leaves where: docs/capacity.md. */
final class CostPerArticle implements Part {
  /** What articles say of cases, on its way to the case files. */
  private static final Topic REPORTS =
      new Topic(
          EnrichSettings.APPLICATION_ID + "-article-cases-repartition",
          Topic.CASES.schema(),
          1,
          Map.of());

  /** Ends of transactions at the end of a topic that no consumer is seen to pass. */
  private static final int UNCERTAIN = 20;

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    Load load = workplace.load();
    int articles = load.costArticles();
    List<Figure> figures = new ArrayList<>();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      Path folder = workplace.folder();
      NewsFiles news = new NewsFiles(Articles.SEED);
      news.ndjson(folder.resolve("warm-up"), load.files(), articles / 2 / load.files());
      news.ndjson(folder.resolve("measured"), load.files(), articles / 2 / load.files());
      IngestRun ingest = new IngestRun();
      ingest.round(
          cluster,
          folder.resolve("inbox"),
          folder.resolve("warm-up"),
          folder.resolve("measured"),
          articles / 2);
      figures.add(Figure.alone("CPU of ingest", ingest.ownCpu(), "us/article", ""));
      figures.add(
          Figure.alone("CPU of the broker for ingest", ingest.brokerCpu(), "us/article", ""));
      figures.addAll(enrich(workplace, cluster, articles));
      new TreeMap<>(cluster.bytes())
          .forEach(
              (topic, bytes) ->
                  figures.add(
                      Figure.alone(
                          "bytes on " + topic, (double) bytes / articles, "B/article", "")));
    }
    return figures;
  }

  private static List<Figure> enrich(Workplace workplace, Cluster cluster, int articles)
      throws IOException, InterruptedException {
    Path state = workplace.folder().resolve("state");
    List<Figure> figures = new ArrayList<>();
    try (ChildJvm service =
        ChildJvm.of(
            EnrichService.class,
            "512m",
            "--bootstrap-servers",
            cluster.address(),
            "--replication-factor",
            "1",
            "--state-dir",
            state.toString())) {
      service.ignoreOutput();
      List<ChildJvm> writers = List.of(service);
      Cluster.Count done = () -> cluster.consumed(EnrichSettings.APPLICATION_ID);
      long first = Cluster.await(done, articles / 4, writers);
      long cpu = service.cpu().toNanos();
      long before = cluster.cpu().toNanos();
      long measured = Cluster.await(done, articles, writers) - first;
      figures.add(
          Figure.alone(
              "CPU of enrichment",
              (service.cpu().toNanos() - cpu) / 1e3 / measured,
              "us/article",
              ""));
      figures.add(broker(cluster, before, measured, "CPU of the broker for enrichment"));
      figures.add(filing(cluster, service));
    }
    figures.add(
        Figure.alone("bytes of local state", (double) size(state) / articles, "B/article", ""));
    return figures;
  }

  /**
   * While articles wait, their cases wait longer: each task of a thread has its turn, and the case
   * files are one task of seven. What is left of them when the last article is enriched shows what
   * filing alone costs.
   */
  private static Figure filing(Cluster cluster, ChildJvm service)
      throws IOException, InterruptedException {
    Cluster.Count filed = () -> cluster.consumed(EnrichSettings.APPLICATION_ID, REPORTS);
    long first = filed.now();
    long cpu = service.cpu().toNanos();
    long wanted = cluster.end(REPORTS) - UNCERTAIN;
    long last = Cluster.await(filed, wanted, List.of(service));
    return Figure.alone(
        "CPU of the case files alone, for %,d articles".formatted(last - first),
        (service.cpu().toNanos() - cpu) / 1e3 / Math.max(1, last - first),
        "us/article",
        "");
  }

  private static Figure broker(Cluster cluster, long before, long articles, String name) {
    return Figure.alone(
        name, (cluster.cpu().toNanos() - before) / 1e3 / articles, "us/article", "");
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }
}
