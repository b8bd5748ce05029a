package casewire.enrich.cases.description;

import casewire.events.Court;
import casewire.events.LegalCase;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of cases: court and docket where the text gives both, else the caption. */
public final class CaseIds {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private CaseIds() {}

  static String of(Court court, String docket, String caption) {
    if (court != null && court.id() != null && docket != null) {
      return slug(court.id() + " " + docket);
    }
    return slug(caption.replaceFirst("^United States v", "US v"));
  }

  /** The id of a case that another one of the article, in another court, has the caption of. */
  public static String beside(LegalCase same) {
    String court = same.court() == null ? "other" : same.court().name();
    return slug(same.id() + " " + court);
  }

  /** Lower-case ASCII letters and digits with single hyphens. */
  static String slug(String text) {
    String plain = without(MARKS, Normalizer.normalize(text, Normalizer.Form.NFKD));
    String lower = plain.toLowerCase(Locale.ROOT).replace("ø", "o").replace("ß", "ss");
    return without(ENDS, BETWEEN_WORDS.matcher(lower).replaceAll("-"));
  }

  private static String without(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll("");
  }
}
