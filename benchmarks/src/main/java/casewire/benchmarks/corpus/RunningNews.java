package casewire.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * What the next article is about: now and then something new, else what one of the last articles
 * was about (Simon's model). Much reported on is reported on again: most cases have one article or
 * few, some have hundreds. What is not in the last articles any more is over.
 *
 * @param <T> a case
 */
final class RunningNews<T> {
  /** Articles that are still followed up. */
  private static final int RECENT = 10_000;

  private final SplittableRandom random;
  private final int articlesPerCase;
  private final Supplier<T> cases;
  private final List<T> recent = new ArrayList<>();
  private int oldest;

  /**
   * @param articlesPerCase on average
   * @param cases new ones
   */
  RunningNews(SplittableRandom random, int articlesPerCase, Supplier<T> cases) {
    this.random = random;
    this.articlesPerCase = articlesPerCase;
    this.cases = cases;
  }

  T next() {
    int back = random.nextInt(RECENT);
    // What came before the first article is not known: what it was about is new.
    boolean isNew = back >= recent.size() || random.nextInt(articlesPerCase) == 0;
    T about = isNew ? cases.get() : recent.get(back);
    if (recent.size() < RECENT) {
      recent.add(about);
    } else {
      recent.set(oldest, about);
      oldest = (oldest + 1) % RECENT;
    }
    return about;
  }
}
