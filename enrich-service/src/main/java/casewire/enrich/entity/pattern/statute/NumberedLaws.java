package casewire.enrich.entity.pattern.statute;

import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.pattern.statute.StatutePattern.Law;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/**
 * Laws that go by their number and date, as in most countries of the civil law, in English and in
 * the language of the law: {@code Law No. 93 of 14 July 2023}, {@code Legislative Decree 70/2003},
 * {@code Ley Orgánica 15/1999}, {@code Lei nº 9.610/98}, {@code Loi n° 2009-669 du 12 juin 2009}.
 */
final class NumberedLaws {
  private static final Lexicon<Boolean> HEADS =
      Lexicon.of(
          "law decree ordinance statute ley lei llei loi legge lov lag laki wet gesetz ustawa zakon"
              + " decreto decret décret ordonnance dekret verordnung");

  /** Words before or after the head that say what kind of law it is. */
  private static final Lexicon<Boolean> KINDS =
      Lexicon.of(
          "legislative royal presidential federal executive organic decree ministerial real orgánica"
              + " orgânica organique complementar federal foral legislativo legislativa législatif"
              + " ley lei loi legge law presidencial ministerial regulamentar delegado");

  private static final Lexicon<Boolean> NUMBER_SIGNS = Lexicon.of("no nr n nº núm num număr");
  private static final Lexicon<Boolean> DATING = Lexicon.of("of de du del di vom från af van");

  private static final int MOST_KINDS = 3;

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
    int sign = afterKinds(head + 1);
    int number = afterSign(sign);
    boolean said = number > sign;
    if (!tokens.isNumber(number) || tokens.isOnNewLine(number)) {
      return null;
    }
    int end = afterYear(number + 1);
    boolean ofYear = end > number + 1;
    int dated = afterDate(end);
    return said || ofYear || dated > end ? new Law(i, dated, tokens.text(i, dated - 1)) : null;
  }

  private boolean isHead(int i) {
    return HEADS.has(tokens, i) && tokens.isCapitalized(i);
  }

  /** Index after "Orgánica", "-ley", "legislativo". */
  private int afterKinds(int from) {
    int at = from;
    for (int kinds = 0; kinds < MOST_KINDS; kinds++) {
      int word = tokens.isDash(at) && tokens.isGlued(at) ? at + 1 : at;
      if (!KINDS.has(tokens, word) || tokens.isOnNewLine(word)) {
        break;
      }
      at = word + 1;
    }
    return at;
  }

  /** Index after "No.", "nº", "n°", "n.º", "núm."; {@code from} if there is none. */
  private int afterSign(int from) {
    if (!NUMBER_SIGNS.has(tokens, from)) {
      return from;
    }
    int at = from + 1;
    if (tokens.isSign(at, ".°")) {
      at++;
    }
    return tokens.isWord(at, "º") || tokens.isWord(at, "o") && tokens.isGlued(at) ? at + 1 : at;
  }

  /** Index after "/2007", "/98" or "-669", which goes on with the number; or {@code at}. */
  private int afterYear(int at) {
    boolean joined =
        (tokens.isSign(at, '/') || tokens.isDash(at))
            && tokens.isGlued(at)
            && tokens.isGlued(at + 1);
    if (!joined) {
      return at;
    }
    boolean year = Calendar.year(tokens, at + 1) > 0;
    boolean shortYear = tokens.isSign(at, '/') && tokens.isDigits(at + 1, 2, 2);
    boolean yearFirst = Calendar.year(tokens, at - 1) > 0 && tokens.isDigits(at + 1, 1, 4);
    return year || shortYear || yearFirst ? at + 2 : at;
  }

  /** Index after "of 14 July 2023", "of 2011", "du 12 juin 2009", "de 12 de julio de 2007". */
  private int afterDate(int at) {
    if (!DATING.has(tokens, at)) {
      return at;
    }
    int date = at + 1;
    if (Calendar.year(tokens, date) > 0) {
      return date + 1;
    }
    if (Calendar.day(tokens, date) == 0) {
      return at;
    }
    int month = afterSmallWord(date + 1);
    int year = afterSmallWord(month + 1);
    boolean full = tokens.isWord(month) && Calendar.year(tokens, year) > 0;
    return full ? year + 1 : at;
  }

  private int afterSmallWord(int at) {
    return tokens.isWord(at, "de") || tokens.isWord(at, "del") || tokens.isSign(at, '.')
        ? at + 1
        : at;
  }
}
