package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.ArticleGenerator;
import casewire.enrich.EnrichService;
import casewire.enrich.EnrichSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A million short articles through enrich-service with 512 MB of heap, while ever more cases have
 * ever longer files: does an article still cost what it did?
 */
final class LongRun implements Part {
  private static final int CHARACTERS = 600;
  private static final int ARTICLES_PER_CASE = 10;

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    int million = workplace.load().million();
    int window = million / 100;
    List<Figure> figures = new ArrayList<>();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      ArticleGenerator generator = new ArticleGenerator(Articles.SEED, ARTICLES_PER_CASE);
      RawTopic.fill(cluster, () -> generator.next(CHARACTERS), million);
      try (ChildJvm service = service(cluster, workplace.folder().resolve("state"))) {
        service.ignoreOutput();
        double first = cost(cluster, service, window, 2 * window);
        for (int percent : List.of(10, 25, 50, 75, 97)) {
          int from = percent * window;
          Figure figure =
              new Figure(
                  "512 MB heap, CPU at %,d articles / %,d".formatted(from, window),
                  cost(cluster, service, from, from + 2 * window),
                  first,
                  "us/article",
                  "0.90 to 1.10");
          // Said at once: it takes long, and whoever stops it has what there is.
          System.err.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + figure);
          figures.add(figure);
        }
        figures.add(
            Figure.alone("the same, peak resident memory", service.peakMegabytes(), "MB", ""));
      }
    }
    return figures;
  }

  private static ChildJvm service(Cluster cluster, Path state) throws IOException {
    return ChildJvm.of(
        EnrichService.class,
        "512m",
        "--bootstrap-servers",
        cluster.address(),
        "--replication-factor",
        "1",
        "--state-dir",
        state.toString());
  }

  /** CPU microseconds an article of the service, between two counts of committed articles. */
  private static double cost(Cluster cluster, ChildJvm service, long from, long to)
      throws IOException, InterruptedException {
    List<ChildJvm> writers = List.of(service);
    Cluster.Count done = () -> cluster.consumed(EnrichSettings.APPLICATION_ID);
    long first = Cluster.await(done, from, writers);
    long cpu = service.cpu().toNanos();
    long last = Cluster.await(done, to, writers);
    return (service.cpu().toNanos() - cpu) / 1e3 / (last - first);
  }
}
