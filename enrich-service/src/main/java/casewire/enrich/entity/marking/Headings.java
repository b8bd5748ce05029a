package casewire.enrich.entity.marking;

import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;

/**
 * Finds headings in title case, the headline and lines between paragraphs, where nearly every word
 * has a capital. A headline in sentence case is read like any sentence.
 */
final class Headings {
  private static final int MOST_WORDS = 18;
  private static final long SMALL_WORDS = WordClass.FUNCTION.bit() | WordClass.PARTICLE.bit();
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private Headings() {}

  static void mark(MarkedText text) {
    Tokens tokens = text.tokens();
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      while (to < tokens.size() && !tokens.startsParagraph(to)) {
        to++;
      }
      if (isHeading(text, from, to)) {
        text.markHeading(from, to);
      }
      from = to;
    }
  }

  private static boolean isHeading(MarkedText text, int from, int to) {
    Tokens tokens = text.tokens();
    if (from > 0 && to - from > MOST_WORDS * 2
        || (from > 0 && tokens.text().charAt(tokens.end(to - 1) - 1) == '.')) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    int everydayCapitals = 0;
    for (int i = from; i < to; i++) {
      Shape shape = tokens.shape(i);
      boolean counts =
          shape != Shape.MARK && shape != Shape.NUMBER && tokens.end(i) - tokens.start(i) > 3;
      boolean small = text.isAny(i, SMALL_WORDS);
      if (counts && !small) {
        words++;
        capitals += shape.isCapital() ? 1 : 0;
      }
      if (i > from && shape.isCapital() && (text.isAny(i, EVERYDAY) || small)) {
        everydayCapitals++;
      }
    }
    return everydayCapitals >= 1 && words > 0 && capitals * 100 >= words * 80;
  }
}
