package casewire.enrich.entity.pattern.docket;

import casewire.enrich.entity.pattern.docket.DocketPattern.Docket;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.util.Map;

/**
 * Docket numbers of US federal trial courts and agencies: office, year, kind and number ({@code
 * 1:20-cr-00018}, as CM/ECF writes them), with or without the initials of the judge. Normalised to
 * two digits of the year and five of the number.
 */
final class FederalDockets {
  private static final Lexicon<String> KINDS =
      Lexicon.of(
          Map.ofEntries(
              Map.entry("cr", "cr"),
              Map.entry("crim", "cr"),
              Map.entry("cv", "cv"),
              Map.entry("civ", "cv"),
              Map.entry("mc", "mc"),
              Map.entry("misc", "mc"),
              Map.entry("md", "md"),
              Map.entry("mdl", "md"),
              Map.entry("ml", "ml"),
              Map.entry("mj", "mj"),
              Map.entry("mag", "mj"),
              Map.entry("ap", "ap"),
              Map.entry("bk", "bk"),
              Map.entry("sw", "sw"),
              Map.entry("gj", "gj"),
              Map.entry("po", "po"),
              Map.entry("pt", "pt"),
              Map.entry("ccb", "CCB"),
              Map.entry("ta", "TA")));

  private FederalDockets() {}

  static Docket at(Tokens tokens, int i) {
    if (!tokens.isNumber(i)) {
      return null;
    }
    boolean office =
        tokens.isDigits(i, 1, 2)
            && tokens.isSign(i + 1, ':')
            && tokens.isGlued(i + 1)
            && tokens.isGlued(i + 2);
    int year = office ? i + 2 : i;
    String prefix = office ? Integer.parseInt(tokens.text(i)) + ":" : "";
    if (!tokens.isDigits(year, 2, 4)) {
      return null;
    }
    return DocketPattern.isHyphen(tokens, year + 1) && tokens.isGlued(year + 1)
        ? hyphened(tokens, prefix, year)
        : spaced(tokens, prefix, year);
  }

  /** "20-cr-00018-RMB", "337-TA-1234", "22-CCB-0001". */
  private static Docket hyphened(Tokens tokens, String prefix, int year) {
    String kind = KINDS.at(tokens, year + 2);
    boolean form =
        kind != null
            && DocketPattern.isHyphen(tokens, year + 3)
            && tokens.isGlued(year + 3)
            && tokens.isDigits(year + 4, 1, 6)
            && tokens.isGlued(year + 4);
    if (!form) {
      return null;
    }
    int end = year + 5;
    for (int more = 0; more < 4 && isSuffix(tokens, end); more++) {
      end += 2;
    }
    String value =
        Character.isUpperCase(kind.charAt(0))
            ? tokens.text(year, year + 4)
            : value(prefix, tokens.text(year), kind, tokens.text(year + 4));
    return new Docket(end, value);
  }

  /** The initials of a judge or the number of a defendant: "-RMB", "-1". */
  private static boolean isSuffix(Tokens tokens, int i) {
    return DocketPattern.isHyphen(tokens, i)
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && (tokens.isWord(i + 1) || tokens.isNumber(i + 1))
        && tokens.length(i + 1) <= 4;
  }

  /** "20 Cr. 18 (RMB)", "22 Civ. 1234": the older form, which New York keeps. */
  private static Docket spaced(Tokens tokens, String prefix, int year) {
    boolean kindOf =
        tokens.isDigits(year, 2, 2)
            && tokens.isCapitalized(year + 1)
            && !tokens.isOnNewLine(year + 1)
            && tokens.length(year + 1) <= 4;
    String kind = kindOf ? KINDS.at(tokens, year + 1) : null;
    if (kind == null || Character.isUpperCase(kind.charAt(0)) && !prefix.isEmpty()) {
      return null;
    }
    int number = tokens.isSign(year + 2, '.') ? year + 3 : year + 2;
    if (!tokens.isNumber(number) || tokens.isOnNewLine(number)) {
      return null;
    }
    String digits = tokens.text(number).replace(",", "");
    return digits.length() > 5 || digits.indexOf('.') >= 0
        ? null
        : new Docket(number + 1, value(prefix, tokens.text(year), kind, digits));
  }

  private static String value(String prefix, String year, String kind, String number) {
    String shortYear = year.substring(year.length() - 2);
    String digits = String.valueOf(Integer.parseInt(number));
    return prefix
        + shortYear
        + "-"
        + kind
        + "-"
        + "0".repeat(Math.max(0, 5 - digits.length()))
        + digits;
  }
}
