package casewire.enrich.entity.pattern.status;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/**
 * Tells whether an amount of money converts the one before it: "460 million yen (around US$4
 * million)".
 */
final class Conversions {
  private static final Lexicon<Boolean> BETWEEN =
      Lexicon.of(
          "around about approximately roughly or then nearly almost some equivalent to equal at the");

  /** Tokens that may stand between an amount and what converts it. */
  private static final int FURTHEST = 5;

  private final Tokens tokens;

  Conversions(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Does the second amount convert the first?
   *
   * @param first the amount before, or the one it converts in turn
   * @param previous the amount right before the second
   */
  boolean converts(Found first, Found previous, Found second) {
    String original = currency(first);
    String converted = currency(second);
    if (original == null || converted == null || original.equals(converted)) {
      return false;
    }
    int from = tokens.indexAt(previous.span().end());
    int to = tokens.indexAt(second.span().start());
    if (to - from > FURTHEST || to <= from) {
      return false;
    }
    boolean joined = false;
    for (int at = from; at < to; at++) {
      boolean sign = tokens.isSign(at, "(;/=,~\u2248[");
      if (!sign && !BETWEEN.has(tokens, at) || tokens.isOnNewLine(at)) {
        return false;
      }
      joined |=
          tokens.isSign(at, "(;/=[") || tokens.isWord(at, "or") || tokens.isWord(at, "equivalent");
    }
    return joined;
  }

  private static String currency(Found amount) {
    return amount.value() == null ? null : amount.value().substring(0, 3);
  }
}
