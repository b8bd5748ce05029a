package casewire.enrich.entity.pattern.statute;

import casewire.enrich.entity.pattern.statute.StatutePattern.Law;
import casewire.enrich.entity.scan.Tokens;
import java.util.Locale;

/**
 * Directives and regulations of the European Union by number, with their CELEX number (sector 3,
 * year, L or R, four digits): {@code Directive 2001/29/EC}, {@code Regulation (EU) 2016/679},
 * {@code Regulation (EC) No 1/2003}.
 */
final class EuropeanActs {
  private final Tokens tokens;

  EuropeanActs(Tokens tokens) {
    this.tokens = tokens;
  }

  Law at(int i) {
    boolean directive = tokens.isWord(i, "directive");
    boolean regulation = tokens.isWord(i, "regulation");
    boolean decision = tokens.isWord(i, "decision");
    if (!directive && !regulation && !decision || !tokens.isCapitalized(i)) {
      return null;
    }
    int at = i + 1;
    if (tokens.isSign(at, '(') && tokens.isAllCapitals(at + 1) && tokens.isSign(at + 2, ')')) {
      at += 3;
    }
    boolean numbered = tokens.isWord(at, "no");
    if (numbered) {
      at = tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
    }
    boolean pair =
        tokens.isDigits(at, 1, 4)
            && tokens.isSign(at + 1, '/')
            && tokens.isGlued(at + 1)
            && tokens.isGlued(at + 2)
            && tokens.isDigits(at + 2, 1, 4);
    if (!pair) {
      return null;
    }
    int end = at + 3;
    if (tokens.isSign(end, '/') && tokens.isGlued(end) && tokens.isAllCapitals(end + 1)) {
      end += 2;
    }
    char kind = directive ? 'L' : regulation ? 'R' : 'D';
    return new Law(
        i, end, celex(kind, tokens.plainNumber(at), tokens.plainNumber(at + 2), tokens.length(at)));
  }

  /** The year comes first but in regulations before 2015, whose number comes first. */
  private static String celex(char kind, int first, int second, int firstDigits) {
    boolean yearFirst = kind != 'R' || first >= 2015 && firstDigits == 4;
    int year = fullYear(yearFirst ? first : second);
    int number = yearFirst ? second : first;
    return String.format(Locale.ROOT, "CELEX:3%04d%c%04d", year, kind, number);
  }

  private static int fullYear(int year) {
    return year < 100 ? 1900 + year : year;
  }
}
