package casewire.enrich.cases.court;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.Court;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the form of a docket of the Union's courts tells: {@code C-682/18}, {@code T-201/04}. */
public final class EuropeanCases {
  private static final Pattern DOCKET = Pattern.compile("[CT]-\\d{1,4}/\\d{2}( P| PPU| R)*");
  private static final Set<String> DECIDING =
      Set.of(
          "ruled",
          "rules",
          "judgment",
          "judgement",
          "ruling",
          "held",
          "dismissed",
          "dismisses",
          "annulled",
          "annuls",
          "upheld",
          "decided",
          "decides");

  private EuropeanCases() {}

  /** False for null. */
  public static boolean isEuropean(String docket) {
    // Asked of every docket again and again, and most have no hyphen there: "1:20-cv-00018".
    return docket != null && docket.startsWith("-", 1) && DOCKET.matcher(docket).matches();
  }

  /** Whether it is of an action against an institution, or of an appeal in one; false for null. */
  public static boolean isAction(String docket) {
    return isEuropean(docket) && (docket.startsWith("T") || docket.endsWith("P"));
  }

  /** Whether a mention of a court can be of one of them. */
  public static boolean isCourt(Word court) {
    String id = court.entity().value();
    boolean named =
        court.lower().contains("court of justice")
            || court.lower().contains("general court")
            || court.lower().contains("first instance");
    return id == null ? named : id.toLowerCase(Locale.ROOT).startsWith("eu-");
  }

  /** Whether a mention of a court can be of the one whose letter the docket bears. */
  public static boolean isCourtOf(String docket, Word court) {
    boolean lower =
        court.lower().contains("general court") || court.lower().contains("first instance");
    boolean higher = court.lower().contains("court of justice");
    return isCourt(court) && !(docket.startsWith("T") ? higher : lower);
  }

  /** "C-1/19 P": an appeal against a judgment of the General Court; false for null. */
  public static boolean isAppeal(String docket) {
    return isEuropean(docket) && docket.endsWith("P") && !docket.endsWith("PPU");
  }

  /** The court whose letter the docket bears. */
  public static Court court(String docket) {
    return docket.startsWith("T")
        ? new Court("eu-general-court", "General Court of the European Union", "EU")
        : new Court("eu-court-of-justice", "Court of Justice of the European Union", "EU");
  }

  /** Whether the sentence of the word reports a decision. */
  public static boolean isDecidedIn(Reading reading, int at) {
    for (int i = reading.sentenceStart(at); i < reading.sentenceEnd(at); i++) {
      if (isDeciding(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence of the word reports a decision, or refers to one: "see", "case law". */
  public static boolean isCitedIn(Reading reading, int at) {
    for (int i = reading.sentenceStart(at); i < reading.sentenceEnd(at); i++) {
      Word word = reading.word(i);
      if (isDeciding(word) || word.is("see") || word.is("law") || word.is("case-law")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the headline tells what an advocate general advises, so that the court has yet to. */
  public static boolean isOpinion(Reading reading) {
    for (int i = 0; i + 1 < reading.size() && reading.isHeadline(i); i++) {
      boolean general = reading.is(i, "advocate") && reading.is(i + 1, "general");
      if (general || reading.word(i).lower().equals("advocate general")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word reports a decision. */
  public static boolean isDeciding(Word word) {
    return word.entity() == null && DECIDING.contains(word.lower());
  }
}
