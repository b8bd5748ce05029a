package casewire.enrich.cases.description;

import casewire.events.Court;
import casewire.events.LegalCase;
import java.text.Normalizer;
import java.util.Locale;

/** Ids of cases: court and docket where the text gives both, else the caption. */
public final class CaseIds {
  private static final String STATE = "United States v";

  private CaseIds() {}

  static String of(Court court, String docket, String caption) {
    if (court != null && court.id() != null && docket != null) {
      return slug(court.id() + " " + docket);
    }
    return slug(caption.startsWith(STATE) ? "US v" + caption.substring(STATE.length()) : caption);
  }

  /** The id of a case that another one of the article, in another court, has the caption of. */
  public static String beside(LegalCase same) {
    String court = same.court() == null ? "other" : same.court().name();
    return slug(same.id() + " " + court);
  }

  /** Lower-case ASCII letters and digits with single hyphens. */
  static String slug(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String lower = plain.toLowerCase(Locale.ROOT).replace("ø", "o").replace("ß", "ss");
    StringBuilder slug = new StringBuilder(lower.length());
    boolean between = false;
    for (int i = 0; i < lower.length(); i = lower.offsetByCodePoints(i, 1)) {
      int c = lower.codePointAt(i);
      if (Character.isLetter(c) || isNumber(c)) {
        slug.append(between && slug.length() > 0 ? "-" : "").appendCodePoint(c);
        between = false;
      } else {
        between |= !isMark(c);
      }
    }
    return slug.toString();
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /** "é" is an "e" and a mark. */
  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
