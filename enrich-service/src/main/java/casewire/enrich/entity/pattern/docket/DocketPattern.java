package casewire.enrich.entity.pattern.docket;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.Pattern;
import casewire.enrich.entity.pattern.Scan;
import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.EntityType;
import java.util.function.Consumer;

/**
 * Docket numbers, without the "No." before them: of US courts in the form of their filing system
 * ({@code 1:20-cr-00018-RMB}, {@code 20 Cr. 18}), of appeals ({@code No. 21-16396}), of the EU
 * courts ({@code C-682/18}) and of courts elsewhere.
 */
public final class DocketPattern implements Pattern {
  /**
   * A docket number.
   *
   * @param end token after the last
   * @param value normalised
   */
  record Docket(int end, String value) {}

  private static final Lexicon<Boolean> LABELS =
      Lexicon.of(
          "case docket action cause claim index application appeal matter crim cr suit petition");

  private static final Lexicon<Boolean> COURTS = Lexicon.of("u us superior supreme court");

  @Override
  public void find(Scan scan, Consumer<Found> found) {
    Tokens tokens = scan.tokens();
    int i = 0;
    while (i < tokens.size()) {
      Docket docket = null;
      boolean inside = tokens.isGlued(i) && tokens.isSign(i - 1, "-/.:$");
      if (!inside && (tokens.isNumber(i) || tokens.isCapitalized(i))) {
        docket = at(tokens, i);
      }
      if (docket == null) {
        i++;
        continue;
      }
      found.accept(scan.found(EntityType.DOCKET, i, docket.end() - 1, docket.value()));
      i = docket.end();
    }
    JapaneseDockets.find(tokens.text(), found);
  }

  private static Docket at(Tokens tokens, int i) {
    Docket docket = FederalDockets.at(tokens, i);
    docket = docket != null ? docket : EuropeanDockets.at(tokens, i);
    docket = docket != null ? docket : OtherDockets.at(tokens, i);
    return docket != null ? docket : afterLabel(tokens, i);
  }

  /** "No. 21-16396", "Case No. CGC-20-587123", "Nos. 04-480 and 04-481", "no. 40397/12". */
  private static Docket afterLabel(Tokens tokens, int i) {
    boolean number = isNumberSign(tokens, i - 1);
    boolean labelled = number && LABELS.has(tokens, noAt(tokens, i - 1) - 1);
    boolean listed =
        (tokens.isWord(i - 1, "and") || tokens.isSign(i - 1, ','))
            && tokens.isNumber(i - 2)
            && tokens.isGlued(i - 2)
            && hasNosBefore(tokens, i - 2);
    if (!number && !listed) {
      return isBracketedAppeal(tokens, i) || isBetweenCaptionAndCourt(tokens, i)
          ? pair(tokens, i)
          : null;
    }
    Docket pair = pair(tokens, i);
    boolean lettered = tokens.isAllCapitals(i) && tokens.length(i) >= 6 && hasDigit(tokens, i);
    return pair != null ? pair : labelled || lettered ? serial(tokens, i) : null;
  }

  /** "21-16396" and "40397/12". */
  private static Docket pair(Tokens tokens, int i) {
    boolean hyphen =
        tokens.isDigits(i, 2, 2) && isHyphen(tokens, i + 1) && tokens.isDigits(i + 2, 1, 5);
    boolean slash =
        tokens.isDigits(i, 2, 7)
            && tokens.isSign(i + 1, '/')
            && (tokens.isDigits(i + 2, 2, 2) || Calendar.year(tokens, i + 2) > 0);
    boolean glued = tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
    boolean longer = isHyphen(tokens, i + 3) && tokens.isGlued(i + 3) && tokens.isGlued(i + 4);
    return glued && !longer && (hyphen || slash)
        ? new Docket(i + 3, tokens.text(i) + (hyphen ? "-" : "/") + tokens.text(i + 2))
        : null;
  }

  /**
   * Whatever the court's own form is: letters, digits and signs that touch, some of them digits.
   */
  private static Docket serial(Tokens tokens, int i) {
    int end = i + 1;
    int digits = tokens.isNumber(i) ? tokens.length(i) : 0;
    while (end < i + 12
        && tokens.isGlued(end)
        && (tokens.isWord(end)
            || tokens.isNumber(end)
            || tokens.isSign(end, "-/:\u2011") && tokens.isGlued(end + 1))) {
      digits += tokens.isNumber(end) ? tokens.length(end) : 0;
      end++;
    }
    boolean wordWithDigits = end == i + 1 && tokens.isWord(i) && hasDigit(tokens, i);
    return digits >= 3 || wordWithDigits ? new Docket(end, tokens.text(i, end - 1)) : null;
  }

  private static boolean hasDigit(Tokens tokens, int i) {
    return tokens.length(i) < 20 && tokens.text(i).chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isBracketedAppeal(Tokens tokens, int i) {
    return tokens.isSign(i - 1, '(')
        && tokens.isDigits(i, 2, 2)
        && tokens.isDigits(i + 2, 4, 5)
        && tokens.isSign(i + 3, ')');
  }

  /** "Apple Inc. v. Psystar Corp., 08-3251, U.S. District Court". */
  private static boolean isBetweenCaptionAndCourt(Tokens tokens, int i) {
    return tokens.isSign(i - 1, ',')
        && tokens.isDigits(i, 2, 2)
        && tokens.isDigits(i + 2, 2, 5)
        && tokens.isSign(i + 3, ',')
        && COURTS.has(tokens, i + 4)
        && tokens.isCapitalized(i + 4);
  }

  private static boolean isNumberSign(Tokens tokens, int i) {
    return isNo(tokens, noAt(tokens, i)) || tokens.isSign(i, "#\u2116");
  }

  private static int noAt(Tokens tokens, int i) {
    return tokens.isSign(i, ".:") ? i - 1 : i;
  }

  private static boolean isNo(Tokens tokens, int i) {
    return tokens.isWord(i, "no") || tokens.isWord(i, "nos") || tokens.isWord(i, "number");
  }

  private static boolean hasNosBefore(Tokens tokens, int i) {
    for (int at = i; at > i - 24 && at > 0; at--) {
      if (tokens.isWord(at, "nos")) {
        return true;
      }
      if (!(tokens.isNumber(at) || tokens.isSign(at, "-/,.\u2011") || tokens.isWord(at, "and"))) {
        return false;
      }
    }
    return false;
  }

  static boolean isHyphen(Tokens tokens, int i) {
    return tokens.isSign(i, "-\u2010\u2011\u2013");
  }
}
