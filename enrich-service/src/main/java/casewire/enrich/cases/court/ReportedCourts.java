package casewire.enrich.cases.court;

import casewire.enrich.cases.reading.Reading;
import casewire.events.Court;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The court that the citation behind a caption tells: by the reporter ("598 U.S. 508" is of the
 * Supreme Court), by the parenthesis (Bluebook rule 10.4: "(9th Cir. 2018)") or by the code of a
 * neutral citation ("[2014] EWHC 3354").
 */
public final class ReportedCourts {
  /** Characters that a citation may take, from the caption on. */
  private static final int LONGEST = 70;

  /** From its volume or year to the end of its parenthesis, or of the sentence. */
  private static final Pattern CITATION =
      Pattern.compile("(?:,? (?:Inc|Ltd|LLC|Corp)\\.?)?,? ?(?:at )?((?:\\d|\\[)[^;\\n)]*)");

  private static final Pattern CIRCUIT = Pattern.compile("\\((\\d{1,2})(?:st|nd|rd|th|d) Cir\\b.*");

  private record Reporter(Pattern form, Court court) {}

  private static final List<Reporter> REPORTERS =
      List.of(
          reporter("\\d+ (U\\.? ?S\\.?|S\\. ?Ct\\.) \\d+.*", "scotus", "Supreme Court", "US"),
          reporter(".*\\(D\\.?C\\.? Cir\\b.*", "cadc", "D.C. Circuit", "US"),
          reporter(".*\\(Fed\\. Cir\\b.*", "cafc", "Federal Circuit", "US"),
          reporter(".*\\bUKSC\\b.*", "gb-uksc", "Supreme Court", "GB"),
          reporter(".*\\bEWCA\\b.*", "gb-ewca", "Court of Appeal", "GB"),
          reporter(".*\\bEWHC\\b.*", "gb-ewhc", "High Court", "GB"));

  private ReportedCourts() {}

  private static Reporter reporter(String form, String id, String name, String jurisdiction) {
    return new Reporter(Pattern.compile(form), new Court(id, name, jurisdiction));
  }

  /**
   * @param to index after the last word of a caption
   */
  public static Optional<Court> after(Reading reading, int to) {
    String text = reading.document().text();
    int end = reading.word(to - 1).end();
    Matcher citation =
        CITATION.matcher(text.substring(end, Math.min(text.length(), end + LONGEST)));
    return citation.lookingAt() ? of(citation.group(1)) : Optional.empty();
  }

  private static Optional<Court> of(String citation) {
    Matcher circuit = CIRCUIT.matcher(citation);
    if (circuit.find()) {
      String number = circuit.group(1);
      return Optional.of(new Court("ca" + number, ordinal(number) + " Circuit", "US"));
    }
    return REPORTERS.stream()
        .filter(reporter -> reporter.form().matcher(citation).matches())
        .map(Reporter::court)
        .findFirst();
  }

  private static String ordinal(String number) {
    return switch (number) {
      case "1" -> "First";
      case "2" -> "Second";
      case "3" -> "Third";
      case "4" -> "Fourth";
      case "5" -> "Fifth";
      case "6" -> "Sixth";
      case "7" -> "Seventh";
      case "8" -> "Eighth";
      case "9" -> "Ninth";
      case "10" -> "Tenth";
      default -> "Eleventh";
    };
  }
}
