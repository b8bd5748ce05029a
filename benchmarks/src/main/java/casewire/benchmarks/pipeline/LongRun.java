package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.ArticleGenerator;
import casewire.enrich.EnrichService;
import casewire.enrich.EnrichSettings;
import casewire.events.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A million short articles through enrich-service with 512 MB of heap, while there are ever more
 * cases: does an article still cost what it did? Articles are sent in portions to an idle service,
 * which is asked what it has used when all of them are in their case files.
 */
final class LongRun implements Part {
  private static final int CHARACTERS = 600;
  private static final int ARTICLES_PER_CASE = 10;

  /** Meanwhile the code is compiled; costs are compared with those of the portion after it. */
  private static final int WARM_UP = 10_000;

  private static final int PORTION = 50_000;

  /**
   * As a container with 932 MiB has it: the image gives 55 % to the heap, the JVM its collector.
   */
  private static final List<String> JVM = List.of("-Xmx512m", "-Xms93m", "-XX:+UseSerialGC");

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    int million = workplace.load().million();
    Path state = workplace.folder().resolve("state");
    ArticleGenerator generator = ArticleGenerator.ofRunningNews(Articles.SEED, ARTICLES_PER_CASE);
    List<Figure> figures = new ArrayList<>();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"));
        ChildJvm service = service(cluster, state)) {
      service.ignoreOutput();
      figures.add(
          cost(0, WARM_UP, send(cluster, service, generator, 0, WARM_UP), Double.NaN, service));
      double reference = Double.NaN;
      for (int done = WARM_UP; done < million; ) {
        int next = Math.min(million, (done / PORTION + 1) * PORTION);
        CpuUse use = send(cluster, service, generator, done, next);
        reference = Double.isNaN(reference) ? CpuUse.each(use.all(), next - done) : reference;
        figures.add(cost(done, next, use, reference, service));
        done = next;
      }
      figures.add(Figure.alone("peak resident memory", service.peakMegabytes(), "MB", ""));
      figures.add(
          Figure.alone("local state", (double) Workplace.size(state) / million, "B/article", ""));
      figures.add(
          Figure.alone(
              "case files written",
              (double) cluster.end(Topic.CASES) / million,
              "records/article",
              ""));
    }
    return figures;
  }

  /** Says it at once, too, for all of it takes long. */
  private static Figure cost(int from, int to, CpuUse use, double reference, ChildJvm service)
      throws IOException {
    Figure figure =
        new Figure(
            "CPU up to %,9d articles".formatted(to),
            CpuUse.each(use.all(), to - from),
            reference,
            "us/article",
            "0.90 to 1.10; %.0f MB resident; %s"
                .formatted(service.residentMegabytes(), use.shares(to - from)));
    System.err.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + figure);
    return figure;
  }

  private static ChildJvm service(Cluster cluster, Path state) throws IOException {
    return ChildJvm.of(
        EnrichService.class.getName(),
        JVM,
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
   * @return what the service used for them
   */
  private static CpuUse send(
      Cluster cluster, ChildJvm service, ArticleGenerator generator, long from, long to)
      throws IOException, InterruptedException {
    CpuUse before = CpuUse.of(service);
    RawTopic.fill(cluster, () -> generator.next(CHARACTERS), (int) (to - from));
    List<ChildJvm> workers = List.of(service);
    Cluster.await(() -> cluster.consumed(EnrichSettings.APPLICATION_ID), to, workers);
    cluster.awaitCaseFiles(EnrichSettings.APPLICATION_ID);
    return CpuUse.of(service).since(before);
  }
}
