package casewire.enrich.cases.description;

import casewire.events.Court;
import casewire.events.LegalCase;
import java.text.Normalizer;
import java.util.Locale;

/** Ids of cases: court and docket where the text gives both, else the caption. */
public final class CaseIds {
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
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String lower = plain.toLowerCase(Locale.ROOT).replace("ø", "o").replace("ß", "ss");
    String hyphened = lower.replaceAll("[^\\p{L}\\p{N}]+", "-");
    return hyphened.replaceAll("^-+|-+$", "");
  }
}
