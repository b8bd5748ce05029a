package casewire.benchmarks.corpus;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Names as unevenly shared as real ones: the name of rank r has a share in proportion to 1 / (r +
 * 12). That is how surnames are distributed in the United States, where of 295 million people in
 * the census of 2010 0.8 % bear the first name, 16,263 that of rank 2,242 and 3,886 that of rank
 * 8,484; here it is 0.8 %, 14,000 and 3,700. Two people share a surname in one of 1,100 cases. Of
 * companies the same is assumed: some are in court again and again, most once.
 */
final class CensusNames implements Names {
  /** Surnames with a hundred bearers or more. */
  private static final int SURNAMES = 162_000;

  private static final int COMPANIES = 100_000;
  private static final double OFFSET = 12;

  private static final List<String> SYLLABLE =
      List.of(
          "ad", "al", "am", "an", "ar", "ed", "el", "em", "en", "er", "es", "et", "id", "il", "im",
          "in", "ir", "is", "od", "ol", "or", "os", "ov", "um", "ur");

  private final SplittableRandom random;

  CensusNames(SplittableRandom random) {
    this.random = random;
  }

  @Override
  public String person() {
    String given = FewNames.GIVEN.get(random.nextInt(FewNames.GIVEN.size()));
    return given + " " + named(rank(SURNAMES), FewNames.SURNAME_HEAD, "", FewNames.SURNAME_TAIL);
  }

  @Override
  public String company() {
    return named(rank(COMPANIES), FewNames.COMPANY_HEAD, " ", FewNames.COMPANY_TAIL)
        + FewNames.SUFFIX.get(random.nextInt(FewNames.SUFFIX.size()));
  }

  /** From 0, the most frequent; the distribution is inverted as if ranks were continuous. */
  private int rank(int names) {
    double ratio = (names + OFFSET) / OFFSET;
    return (int) (OFFSET * (StrictMath.pow(ratio, random.nextDouble()) - 1));
  }

  /** Every rank has a name of its own: the rarer, the longer. */
  private static String named(int rank, List<String> heads, String gap, List<String> tails) {
    int tail = rank % tails.size();
    int head = rank / tails.size() % heads.size();
    StringBuilder name = new StringBuilder(heads.get(head));
    for (int rest = rank / tails.size() / heads.size(); rest > 0; rest /= SYLLABLE.size()) {
      rest--;
      name.append(SYLLABLE.get(rest % SYLLABLE.size()));
    }
    return name.append(gap).append(tails.get(tail)).toString();
  }
}
