package casewire.enrich.entity.pattern.element;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/** What the sentence around a token says, as far as a few words tell. */
public final class Sentences {
  /** How far back a word still governs a date or quantity, in tokens. */
  static final int REACH = 14;

  private static final Lexicon<Boolean> AHEAD =
      Lexicon.of("will due scheduled expected until till upcoming shall would slated deadline");
  private static final Lexicon<Boolean> ABBREVIATIONS =
      Lexicon.of(
          "mr mrs ms dr prof sen rep gov gen st inc corp co ltd llc no nos vs v jr sr"
              + " jan feb mar apr jun jul aug sep sept oct nov dec art sec para u.s");

  private Sentences() {}

  /** Does a sentence or paragraph begin at token {@code i}? */
  public static boolean beginsAt(Tokens tokens, int i) {
    if (!tokens.exists(i) || tokens.isOnNewLine(i)) {
      return true;
    }
    int before = i - 1;
    while (tokens.isSign(before, "\"'\u201c\u201d\u2019)]") && before > i - 4) {
      before--;
    }
    if (tokens.isSign(before, "!?")) {
      return true;
    }
    if (!tokens.isSign(before, '.') || tokens.isGlued(i) && before == i - 1) {
      return false;
    }
    boolean initial = tokens.length(before - 1) == 1 && tokens.isCapitalized(before - 1);
    return !initial && !ABBREVIATIONS.has(tokens, before - 1);
  }

  /** Does the sentence before token {@code i} speak of the future? */
  public static boolean looksAhead(Tokens tokens, int i) {
    for (int at = i; at > i - REACH && at > 0; at--) {
      if (beginsAt(tokens, at)) {
        return AHEAD.has(tokens, at);
      }
      boolean toBe = tokens.isWord(at - 1, "to") && tokens.isWord(at, "be");
      boolean setFor = tokens.isWord(at - 1, "set") && tokens.isWord(at, "for");
      if (AHEAD.has(tokens, at - 1) || toBe || setFor) {
        return true;
      }
    }
    return false;
  }
}
