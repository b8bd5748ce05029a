package casewire.benchmarks.corpus;

import casewire.events.ArticleId;
import casewire.events.RawArticle;
import casewire.events.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Writes article-like text about invented lawsuits. The same seed always gives the same articles;
 * every article differs from every other, so that nothing downstream can profit from repetition.
 *
 * <p>Lengths follow a log-normal distribution with a median of 2,800 characters, which is what the
 * news articles of the evaluation set have, cut at 600 and 60,000.
 */
public final class ArticleGenerator {
  private static final double MEDIAN_CHARACTERS = 2_800;
  private static final double SIGMA = 0.55;
  private static final int SHORTEST = 600;
  private static final int LONGEST = 60_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
  private static final int DAYS = 1_800;
  private static final long ARTICLES_A_DAY = 1_000;
  private static final String NO_FILE_HASH = "0".repeat(64);

  private static final List<String> COURT =
      List.of(
          "U.S. District Court for the Southern District of New York",
          "U.S. District Court for the Northern District of California",
          "Eastern District of Virginia",
          "High Court in London",
          "Tokyo District Court",
          "Court of Justice of the European Union",
          "District Court of The Hague");
  private static final List<String> CITY =
      List.of("London", "New York", "Tokyo", "Berlin", "Oslo", "Madrid", "Chicago", "Sydney");
  private static final List<String> MONTH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> FILLER =
      List.of(
          "The papers describe in detail how the service was run and who was paid for it.",
          "Nobody from the company was available to comment on the filing.",
          "The dispute has been going on for some time and is far from over.",
          "Observers had expected a quick end, but the parties disagree about almost everything.",
          "Those who follow the matter say that the outcome could change how the sector works.",
          "It remains to be seen whether the order will have any effect in practice.",
          "Several other services have since shut their doors or moved to new addresses.",
          "A hearing on the open questions is planned for later this year.");

  private final SplittableRandom random;
  private final Names names;
  private final Supplier<Scene> scenes;
  private final LongSupplier days;
  private long written;

  /** Every article is about a case of its own, of parties with few names. */
  public ArticleGenerator(long seed) {
    random = new SplittableRandom(seed);
    names = new FewNames(random);
    scenes = Scene::new;
    days = () -> random.nextInt(DAYS);
  }

  private ArticleGenerator(SplittableRandom random, int articlesPerCase) {
    this.random = random;
    names = new CensusNames(random);
    scenes = new RunningNews<>(random, articlesPerCase, Scene::new)::next;
    days = () -> written / ARTICLES_A_DAY;
  }

  /**
   * Articles as they come in over the years: cases are reported on again and again, then no more,
   * and parties share names as people do.
   *
   * @param articlesPerCase how many articles report on a case, on average
   */
  public static ArticleGenerator ofRunningNews(long seed, int articlesPerCase) {
    return new ArticleGenerator(new SplittableRandom(seed), articlesPerCase);
  }

  /** The next article, with a length drawn from the distribution. */
  public RawArticle next() {
    double drawn = MEDIAN_CHARACTERS * Math.exp(SIGMA * gaussian());
    return next((int) Math.max(SHORTEST, Math.min(LONGEST, drawn)));
  }

  /** The next article, with a body of at least the given number of characters. */
  public RawArticle next(int characters) {
    Scene scene = scenes.get();
    StringBuilder body = new StringBuilder(characters + 256);
    int sentences = 0;
    while (body.length() < characters) {
      if (sentences > 0) {
        body.append(sentences % 4 == 0 ? "\n\n" : " ");
      }
      body.append(scene.sentence());
      sentences++;
    }
    LocalDate day = FIRST_DAY.plusDays(days.getAsLong());
    String headline = scene.headline();
    long index = written++;
    return new RawArticle(
        ArticleId.of(headline, body.toString()),
        headline,
        names.person(),
        day.toString(),
        body.toString(),
        "en",
        null,
        new Source("generated.ndjson", NO_FILE_HASH, "ndjson", (int) index),
        "2026-01-01T00:00:00Z");
  }

  /** The people, companies and court of one case. */
  private final class Scene {
    private final String plaintiff = names.company();
    private final String defendant = names.company();
    private final String person = names.person();
    private final String judge = names.person();
    private final String court = pick(COURT);
    private final String docket = ArticleGenerator.this.docket();
    private final String home = pick(CITY);
    private final String site =
        pick(FewNames.COMPANY_HEAD).toLowerCase() + random.nextInt(1000) + ".to";

    String headline() {
      return switch (random.nextInt(4)) {
        case 0 -> plaintiff + " Sues " + defendant + " Over Pirated Works";
        case 1 -> "Court Orders " + defendant + " to Pay Millions in Piracy Case";
        case 2 -> "Operator of " + site + " Pleads Guilty to Copyright Conspiracy";
        default -> plaintiff + " Asks Court to Unmask Operators of " + site;
      };
    }

    String sentence() {
      return switch (random.nextInt(14)) {
        case 0 -> plaintiff + " filed a lawsuit against " + defendant + " at the " + court + ".";
        case 1 -> person + ", a resident of " + home + ", was indicted in " + month() + ".";
        case 2 -> "The company demands $" + amount() + " million in damages and an injunction.";
        case 3 -> "Judge " + judge + " of the " + court + " will hear the case on " + date() + ".";
        case 4 -> "The complaint, No. " + docket + ", cites 17 U.S.C. § 512(c) and the DMCA.";
        case 5 -> "Mr. " + surnameOf(person) + " faces up to " + years() + " years in prison.";
        case 6 -> "Visitors of " + site + " downloaded " + random.nextInt(2, 900) + ",000 files.";
        case 7 ->
            "\"We did nothing wrong,\" said "
                + names.person()
                + ", a lawyer for "
                + defendant
                + ".";
        case 8 -> plaintiff + " v. " + defendant + " was filed on " + date() + ".";
        default -> pick(FILLER);
      };
    }
  }

  private static String surnameOf(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }

  private String month() {
    return pick(MONTH) + " " + random.nextInt(2015, 2026);
  }

  private String date() {
    return random.nextInt(1, 29) + " " + month();
  }

  private String docket() {
    return "1:%02d-cv-%05d".formatted(random.nextInt(15, 26), random.nextInt(1, 20_000));
  }

  private String amount() {
    return random.nextInt(1, 90) + "." + random.nextInt(0, 10);
  }

  private int years() {
    return random.nextInt(2, 25);
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Sum of twelve uniform draws: near enough to normal, and the same on every platform. */
  private double gaussian() {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum - 6;
  }
}
