package casewire.benchmarks.contestant;

import casewire.benchmarks.corpus.ArticleGenerator;
import casewire.enrich.Enricher;
import casewire.events.RawArticle;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** CPU time of the pure function a character, for bodies of several lengths in turn. */
public final class LengthCost {
  /** Of bodies, in characters. */
  public static final List<Integer> LENGTHS = List.of(1_000, 3_000, 10_000, 30_000, 100_000);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 5;

  private LengthCost() {}

  /**
   * @param args characters of each length in each round
   */
  public static void main(String[] args) {
    Enricher enricher = Enricher.standard();
    int characters = Integer.parseInt(args[0]);
    double[][] costs = new double[LENGTHS.size()][ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      ArticleGenerator generator = new ArticleGenerator(Articles.SEED + round);
      for (int i = 0; i < LENGTHS.size(); i++) {
        int length = LENGTHS.get(i);
        List<RawArticle> articles =
            Stream.generate(() -> generator.next(length)).limit(characters / length).toList();
        double cost = cost(enricher, articles);
        if (round >= 0) {
          costs[i][round] = cost;
        }
      }
    }
    for (int i = 0; i < LENGTHS.size(); i++) {
      Arrays.sort(costs[i]);
      new Report(String.valueOf(LENGTHS.get(i)), costs[i][ROUNDS / 2]).print();
    }
  }

  /** Nanoseconds a character. */
  private static double cost(Enricher enricher, List<RawArticle> articles) {
    long start = THREADS.getCurrentThreadCpuTime();
    articles.forEach(enricher::enrich);
    long took = THREADS.getCurrentThreadCpuTime() - start;
    return (double) took / articles.stream().mapToLong(a -> a.text().length()).sum();
  }
}
