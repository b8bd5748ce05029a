package casewire.enrich.entity.pattern.date;

import casewire.enrich.entity.pattern.date.DatePattern.When;
import casewire.enrich.entity.pattern.date.DateResolution.Resolved;
import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.scan.Tokens;
import java.time.YearMonth;

/** Dates in digits alone: 2021-12-05, 05.12.2021, 5/12/2004, 2004-05, 2004/05. */
final class NumericDates {
  private final Tokens tokens;

  NumericDates(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The date that begins with the number at {@code i}, or null. */
  When at(int i) {
    if (tokens.length(i) > 6 && tokens.length(i) < 11) {
      return dotted(i);
    }
    boolean slashes = tokens.isSign(i + 1, '/') && tokens.isSign(i + 3, '/');
    boolean hyphens = tokens.isSign(i + 1, '-') && tokens.isSign(i + 3, '-');
    boolean glued = tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
    if (!glued || !tokens.isNumber(i + 2)) {
      return null;
    }
    if ((slashes || hyphens) && tokens.isGlued(i + 3) && tokens.isGlued(i + 4)) {
      boolean longer =
          tokens.isGlued(i + 5) && (tokens.isSign(i + 5, "-/") || tokens.isWord(i + 5));
      return longer ? null : ymd(i);
    }
    return slashes || hyphens ? null : yearRange(i);
  }

  private When dotted(int i) {
    String[] parts = tokens.text(i).split("\\.", -1);
    if (parts.length != 3 || parts[2].length() != 4 || tokens.text(i).indexOf(',') >= 0) {
      return null;
    }
    return dated(
        i + 1,
        Integer.parseInt(parts[2]),
        parts[1].length() > 2 ? 0 : Integer.parseInt(parts[1]),
        parts[0].length() > 2 ? 0 : Integer.parseInt(parts[0]));
  }

  private When ymd(int i) {
    int year = Calendar.year(tokens, i);
    if (year > 0) {
      return dated(i + 5, year, Calendar.day(tokens, i + 2), Calendar.day(tokens, i + 4));
    }
    year = Calendar.year(tokens, i + 4);
    int first = Calendar.day(tokens, i);
    int second = Calendar.day(tokens, i + 2);
    if (year == 0 || first == 0 || second == 0) {
      return null;
    }
    if (first > 12 || second > 12 || first == second) {
      return first > 12 ? dated(i + 5, year, second, first) : dated(i + 5, year, first, second);
    }
    // Whether day or month comes first cannot be told: the year is sure.
    return new When(i + 5, Resolved.said(String.valueOf(year)));
  }

  private static When dated(int end, int year, int month, int day) {
    boolean real =
        month >= 1
            && month <= 12
            && day >= 1
            && year >= 1000
            && year < 2200
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? new When(end, Resolved.said(DateResolution.iso(year, month, day))) : null;
  }

  /** "2004-05" and "2004/2005" are seasons or terms; longer runs are numbers of something. */
  private When yearRange(int i) {
    int first = Calendar.year(tokens, i);
    if (first < 1800 || !(tokens.isDash(i + 1) || tokens.isSign(i + 1, '/'))) {
      return null;
    }
    int second =
        tokens.isDigits(i + 2, 2, 2)
            ? first / 100 * 100 + tokens.plainNumber(i + 2)
            : Calendar.year(tokens, i + 2);
    boolean ends = !tokens.isGlued(i + 3) || tokens.isSign(i + 3, ".,;:)'\u2019\"\u201d?!");
    return second > first && second - first < 100 && ends
        ? new When(i + 3, Resolved.said(first + "/" + second))
        : null;
  }
}
