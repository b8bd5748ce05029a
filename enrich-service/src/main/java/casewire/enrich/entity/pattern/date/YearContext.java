package casewire.enrich.entity.pattern.date;

import casewire.enrich.entity.pattern.date.DatePattern.When;
import casewire.enrich.entity.pattern.date.DateResolution.Resolved;
import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/** Tells a year from any other number of four digits by the words beside it. */
final class YearContext {
  private static final int FIRST = 1700;
  private static final int LAST = 2100;

  /** Prepositions after which a number of four digits is a year whatever follows. */
  private static final Lexicon<Boolean> SURE =
      Lexicon.of("in since during until till circa year fiscal");

  /** Words after which it is one unless it counts things. */
  private static final Lexicon<Boolean> LIKELY =
      Lexicon.of(
          "from by of and to or before after between through around late early mid for the a an his"
              + " her its their this that summer winter spring autumn fall season back as than"
              + " throughout");

  private static final Lexicon<Boolean> NOT_COUNTED =
      Lexicon.of("was is has as its this his was us does census series");

  private final Tokens tokens;
  private int lastYearEnd = -1;

  YearContext(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The year at token {@code i}, or null. Asked in text order. */
  When yearAt(int i) {
    int year = Calendar.year(tokens, i);
    if (year < FIRST || year > LAST || !standsAlone(i) || !isYear(i)) {
      return null;
    }
    lastYearEnd = i + 1;
    return new When(i + 1, Resolved.said(String.valueOf(year)));
  }

  private boolean standsAlone(int i) {
    boolean before = !tokens.isGlued(i) || tokens.isSign(i - 1, "(\"'\u201c\u2018[\u2013\u2014");
    boolean after =
        !tokens.isGlued(i + 1) || tokens.isSign(i + 1, ".,;:)'\u2019\"\u201d?!]\u2013\u2014");
    return before && after;
  }

  private boolean isYear(int i) {
    if (SURE.has(tokens, i - 1)) {
      return true;
    }
    if (tokens.isSign(i - 1, '(') && tokens.isSign(i + 1, ")-,;")) {
      return true;
    }
    if (lastYearEnd == i - 1 && tokens.isSign(i - 1, ',')) {
      return !countsThings(i);
    }
    if (tokens.isWord(i - 1, "s") && tokens.isGlued(i - 1)) {
      return adjectival(i);
    }
    return LIKELY.has(tokens, i - 1) ? !countsThings(i) : isBetweenPlainWords(i);
  }

  /** "expects 2005 revenue of": a recent year that no capital or number beside makes a name. */
  private boolean isBetweenPlainWords(int i) {
    int year = tokens.plainNumber(i);
    boolean recent = year > 1980 && year < 2035 && year != 2000;
    return recent
        && tokens.isWord(i - 1)
        && !tokens.isCapitalized(i - 1)
        && tokens.isWord(i + 1)
        && !tokens.isCapitalized(i + 1)
        && !tokens.isWord(i + 1, "more")
        && !tokens.isOnNewLine(i)
        && !tokens.isOnNewLine(i + 1);
  }

  /** "its 2004 campaign": what follows is a thing, not several. */
  private boolean adjectival(int i) {
    return tokens.isWord(i + 1) && !tokens.isCapitalized(i + 1) && !countsThings(i);
  }

  /**
   * "of 2000 people", "from 1500 users": a plural noun, or people, follows. News groups the digits
   * of a count (1,998 users), so a number of this age is a year even before a plural.
   */
  private boolean countsThings(int i) {
    int year = tokens.plainNumber(i);
    if (year > 1900 && year < 2050 && year != 2000) {
      return false;
    }
    if (!tokens.isWord(i + 1) || tokens.isGlued(i + 1)) {
      return false;
    }
    if (tokens.isWord(i + 1, "people")
        || tokens.isWord(i + 1, "different")
        || tokens.isWord(i + 1, "of")) {
      return true;
    }
    boolean plural =
        tokens.length(i + 1) > 3
            && Character.toLowerCase(tokens.text().charAt(tokens.end(i + 1) - 1)) == 's';
    return plural && !NOT_COUNTED.has(tokens, i + 1);
  }
}
