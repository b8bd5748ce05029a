package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.ArticleGenerator;
import casewire.enrich.EnrichService;
import casewire.enrich.EnrichSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A million short articles through enrich-service with 512 MB of heap, while ever more cases have
 * ever longer files: does an article still cost what it did? At each mark some articles are sent to
 * an idle service, and it is asked what it has used when all of them are in their case files.
 */
final class LongRun implements Part {
  private static final int CHARACTERS = 600;
  private static final int ARTICLES_PER_CASE = 10;

  /** After which parts of all articles the cost is taken. */
  private static final List<Integer> MARKS = List.of(100, 20, 10, 5, 2, 1);

  /** A cost is taken of this part of all articles, but of no more than half of those so far. */
  private static final int WINDOW = 20;

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    int million = workplace.load().million();
    Path state = workplace.folder().resolve("state");
    ArticleGenerator generator = new ArticleGenerator(Articles.SEED, ARTICLES_PER_CASE);
    List<Figure> figures = new ArrayList<>();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"));
        ChildJvm service = service(cluster, state)) {
      service.ignoreOutput();
      long done = 0;
      double first = Double.NaN;
      for (long mark : marks(million)) {
        long from = Math.max(mark / 2, mark - million / WINDOW);
        send(cluster, service, generator, done, from);
        double cost = send(cluster, service, generator, from, mark);
        done = mark;
        first = Double.isNaN(first) ? cost : first;
        figures.add(
            new Figure(
                "512 MB heap, CPU at %,d articles".formatted(mark),
                cost,
                first,
                "us/article",
                "0.90 to 1.10"));
        System.err.printf(
            "%,d articles: %.0f us an article, %.0f MB resident, %.0f MB of state%n",
            mark, cost, service.peakMegabytes(), Workplace.size(state) / 1e6);
      }
      figures.add(
          Figure.alone("the same, peak resident memory", service.peakMegabytes(), "MB", ""));
      figures.add(
          Figure.alone(
              "the same, local state", (double) Workplace.size(state) / million, "B/article", ""));
    }
    return figures;
  }

  private static long[] marks(int million) {
    return MARKS.stream().mapToLong(part -> million / part).toArray();
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

  /**
   * Sends the articles of two numbers and waits until they are in their case files.
   *
   * @return CPU microseconds an article of the service, but for those of its JIT compiler, which
   *     has less to do the longer it runs
   */
  private static double send(
      Cluster cluster, ChildJvm service, ArticleGenerator generator, long from, long to)
      throws IOException, InterruptedException {
    long before = service.cpuWithoutCompiler().toNanos();
    RawTopic.fill(cluster, () -> generator.next(CHARACTERS), (int) (to - from));
    List<ChildJvm> workers = List.of(service);
    Cluster.await(() -> cluster.consumed(EnrichSettings.APPLICATION_ID), to, workers);
    cluster.awaitCaseFiles(EnrichSettings.APPLICATION_ID);
    return (service.cpuWithoutCompiler().toNanos() - before) / 1e3 / (to - from);
  }
}
