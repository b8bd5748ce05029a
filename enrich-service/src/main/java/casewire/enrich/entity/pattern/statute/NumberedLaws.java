package casewire.enrich.entity.pattern.statute;

import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.pattern.statute.StatutePattern.Law;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/**
 * Laws that go by their number and date, as in most countries of the civil law: {@code Law No. 93
 * of 14 July 2023}, {@code Legislative Decree 70/2003}, {@code Royal Decree No. 1889 of 2011}.
 */
final class NumberedLaws {
  private static final Lexicon<Boolean> KINDS =
      Lexicon.of("legislative royal presidential federal executive organic decree ministerial");

  private final Tokens tokens;

  NumberedLaws(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The law whose name begins at token {@code i}, or null. */
  Law at(int i) {
    if (!tokens.isCapitalized(i)) {
      return null;
    }
    int head = KINDS.has(tokens, i) && isHead(i + 1) ? i + 1 : i;
    if (!isHead(head)) {
      return null;
    }
    boolean said = tokens.isWord(head + 1, "no") || tokens.isWord(head + 1, "nr");
    int number = head + 1;
    if (said) {
      number = tokens.isSign(head + 2, '.') ? head + 3 : head + 2;
    }
    if (!tokens.isNumber(number) || tokens.isOnNewLine(number)) {
      return null;
    }
    int end = number + 1;
    boolean ofYear =
        (tokens.isSign(end, '/') || tokens.isSign(end, '-'))
            && tokens.isGlued(end)
            && Calendar.year(tokens, end + 1) > 0;
    if (ofYear) {
      end += 2;
    }
    int dated = afterDate(end);
    return said || ofYear || dated > end ? new Law(i, dated, tokens.text(i, dated - 1)) : null;
  }

  private boolean isHead(int i) {
    return tokens.isCapitalized(i)
        && (tokens.isWord(i, "law") || tokens.isWord(i, "decree") || tokens.isWord(i, "ordinance"));
  }

  /** Index after "of 14 July 2023" or "of 2011", or {@code at}. */
  private int afterDate(int at) {
    int date = tokens.isWord(at, "of") ? at + 1 : at;
    if (date == at) {
      return at;
    }
    if (Calendar.year(tokens, date) > 0) {
      return date + 1;
    }
    boolean full =
        Calendar.day(tokens, date) > 0
            && Calendar.month(tokens, date + 1) > 0
            && Calendar.year(tokens, date + 2) > 0;
    return full ? date + 3 : at;
  }
}
