package casewire.enrich.entity.scan;

import casewire.enrich.text.Segments;

/** Puts the segments of a text together to words, numbers and signs. */
final class TokenCutter {
  /** Printed only where a line breaks, so a word goes on across it. */
  private static final int SOFT_HYPHEN = 0x00AD;

  private final Segments segments;
  private final String text;
  private final Tokens tokens;

  TokenCutter(Segments segments) {
    this.segments = segments;
    this.text = segments.text();
    this.tokens = new Tokens(text, segments.size() + 1);
  }

  /** The tokens, in one pass over the segments. */
  Tokens cut() {
    int next = 0;
    int at = 0;
    byte gap = Tokens.ON_NEW_LINE;
    while (next < segments.size()) {
      int start = Math.max(at, segments.start(next));
      gap = gapAfter(gap, at, start);
      if (start == segments.start(next) && isWord(next)) {
        at = segments.end(next++);
        tokens.add(start, at, Tokens.WORD, segments.hash(next - 1), gap);
        gap = Tokens.GLUED;
        continue;
      }
      int c = text.codePointAt(start);
      if (isSpace(c)) {
        at = segments.end(next++);
        gap = gapAfter(gap, start, at);
        continue;
      }
      if (isAsciiDigit(c)) {
        at = endOfNumber(start);
        tokens.add(start, at, Tokens.NUMBER, 0, gap);
      } else if (isWordPart(c)) {
        at = word(start, gap);
      } else {
        at = segments.end(next);
        tokens.add(start, at, Tokens.SIGN, 0, gap);
      }
      while (next < segments.size() && segments.end(next) <= at) {
        next++;
      }
      // Only a caption that a word was glued to comes off it within a run of letters.
      gap = segments.start(next) < at ? 0 : Tokens.GLUED;
    }
    return tokens;
  }

  private byte gapAfter(byte gap, int from, int end) {
    byte after = gap;
    for (int i = from; i < end; i++) {
      after = text.charAt(i) == '\n' || after == Tokens.ON_NEW_LINE ? Tokens.ON_NEW_LINE : 0;
    }
    return after;
  }

  /** Whether a run of letters is a word and all of it. */
  private boolean isWord(int run) {
    return segments.isLetters(run)
        && !segments.hasInnerCapital(run)
        && (!segments.isGlued(run + 1, segments.end(run))
            || !segments.isDigits(run + 1) && !isWordPart(text.codePointAt(segments.end(run))));
  }

  /** Adds a word of letters, digits and marks, and returns its end. */
  private int word(int start, byte gap) {
    int hash = 0;
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isWordPart(c) || c <= 'Z' && end > start && GluedOpeners.beginsAt(text, start, end)) {
        break;
      }
      hash = Segments.hash(hash, c);
      end += Character.charCount(c);
    }
    tokens.add(start, end, Tokens.WORD, hash, gap);
    return end;
  }

  private int endOfNumber(int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside =
          isAsciiDigit(c)
              || (c == '.' || c == ',')
                  && end + 1 < text.length()
                  && isAsciiDigit(text.charAt(end + 1));
      if (!inside) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isSpace(int c) {
    return c <= ' ' || c >= 0x80 && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> c == SOFT_HYPHEN;
        };
  }
}
