package casewire.enrich.entity.candidate;

import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;

/**
 * Words of other languages that name organisations: {@code Stichting}, {@code Verlagsgesellschaft}.
 */
public final class ForeignOrganisations {
  private static final String[] ENDINGS = {
    "gesellschaft",
    "verband",
    "verbond",
    "verlag",
    "maatschappij",
    "vereniging",
    "werke",
    "fabrik",
    "kasse",
    "förbundet",
    "foreningen",
    "föreningen",
    "byrån",
    "uitgevers",
    "selskabet"
  };

  private ForeignOrganisations() {}

  public static boolean isOne(MarkedText text, int token) {
    return text.isCapital(token)
        && (text.is(token, WordClass.FOREIGN_ORG) || endsSo(text.tokens(), token));
  }

  private static final int LONGEST = 6;

  /**
   * Index after the small words that go on with a name of another language from {@code at}; {@code
   * at} if the sentence goes on in English. Two of them are words no English text has, or one that
   * no English alphabet spells.
   *
   * @param first the name's first word
   */
  static int end(MarkedText text, int first, int at) {
    Tokens tokens = text.tokens();
    if (at >= text.size() || text.known(first) != null || text.isAny(first, ENGLISH)) {
      return at;
    }
    int own = text.is(first, WordClass.FOREIGN_ORG) ? afterNoun(text, at) : at;
    if (own > at) {
      return own;
    }
    int end = at;
    int strange = 0;
    boolean accented = false;
    for (int i = at; i < text.size() && i < at + LONGEST && text.continues(i); i++) {
      boolean word = tokens.shape(i) == Shape.LOWER && tokens.spaceBefore(i) && !text.isTaken(i);
      boolean small = tokens.end(i) - tokens.start(i) <= 3;
      boolean unknown = word && text.isUnknown(i);
      if (!unknown && !(word && small && !text.is(i, WordClass.FUNCTION))) {
        break;
      }
      if (unknown && !small) {
        strange++;
        accented |= hasAccent(tokens, i);
        end = i + 1;
      }
    }
    return strange >= 2 || accented ? end : at;
  }

  /** "Autorité de la concurrence": a noun behind small words of the other language. */
  private static int afterNoun(MarkedText text, int at) {
    Tokens tokens = text.tokens();
    int noun = at;
    while (noun < at + 2 && text.continues(noun) && text.is(noun, WordClass.PARTICLE)) {
      noun++;
    }
    boolean goesOn =
        noun > at
            && text.continues(noun)
            && tokens.shape(noun) == Shape.LOWER
            && !text.is(noun, WordClass.FUNCTION);
    return goesOn ? noun + 1 : at;
  }

  private static final long ENGLISH = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private static boolean hasAccent(Tokens tokens, int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (tokens.text().charAt(i) > 127) {
        return Character.isLetter(tokens.text().charAt(i));
      }
    }
    return false;
  }

  /** Whether the word is in none of the lists: small letters, and of another language. */
  public static boolean goesOn(MarkedText text, int token) {
    return text.tokens().shape(token) == Shape.LOWER && text.isUnknown(token);
  }

  private static boolean endsSo(Tokens tokens, int token) {
    for (String ending : ENDINGS) {
      int from = tokens.end(token) - ending.length();
      if (from > tokens.start(token) && tokens.text().startsWith(ending, from)) {
        return true;
      }
    }
    return false;
  }
}
