package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.NewsFiles;
import casewire.enrich.EnrichService;
import casewire.enrich.EnrichSettings;
import casewire.events.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an article costs each process, and how many bytes it leaves where: docs/capacity.md. */
final class CostPerArticle implements Part {
  /** What articles say of cases, on its way to the case files. */
  private static final Topic REPORTS =
      new Topic(
          EnrichSettings.APPLICATION_ID + "-article-cases-repartition",
          Topic.CASES.schema(),
          1,
          Map.of());

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
      long filed = cluster.consumed(EnrichSettings.APPLICATION_ID, REPORTS);
      long waiting = Math.max(0, cluster.end(REPORTS) - filed - 1);
      cluster.awaitCaseFiles(EnrichSettings.APPLICATION_ID);
      figures.add(
          Figure.alone(
              "CPU of enrichment, with the case files",
              (service.cpu().toNanos() - cpu) / 1e3 / measured,
              "us/article",
              ""));
      figures.add(broker(cluster, before, measured, "CPU of the broker for enrichment"));
      figures.add(
          Figure.alone("batches to be filed after the last article", waiting, "batches", ""));
    }
    figures.add(
        Figure.alone(
            "bytes of local state", (double) Workplace.size(state) / articles, "B/article", ""));
    return figures;
  }

  private static Figure broker(Cluster cluster, long before, long articles, String name) {
    return Figure.alone(
        name, (cluster.cpu().toNanos() - before) / 1e3 / articles, "us/article", "");
  }
}
