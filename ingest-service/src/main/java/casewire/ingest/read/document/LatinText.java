package casewire.ingest.read.document;

/**
 * Tells whether text decoded as windows-1252 reads like a European language, or is something else
 * that the encoding, which knows nearly every byte, let pass.
 */
final class LatinText {
  /** What writers use beside letters: quotation marks, dashes, currencies, signs. */
  private static final String SIGNS =
      "\u20AC\u201A\u201E\u2026\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u2122\u00A0\u00A1\u00A3\u00A5"
          + "\u00A7\u00A9\u00AA\u00AB\u00AE\u00B0\u00B2\u00B3\u00B4\u00B7\u00BA\u00BB\u00BC\u00BD\u00BE"
          + "\u00BF\u00D7\u2039\u203A";

  /** Letters beyond ASCII that are words by themselves in French, Italian, Spanish, Portuguese. */
  private static final String WORDS =
      "\u00E0\u00C0\u00E9\u00C9\u00E8\u00C8\u00F2\u00F3\u00E1\u00F9";

  private LatinText() {}

  static boolean isPlausible(String text) {
    int strange = 0;
    int beyondAscii = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        beyondAscii++;
        strange += fits(text, i) ? 0 : 1;
      }
    }
    return strange * 20 <= beyondAscii && beyondAscii > 0;
  }

  private static boolean fits(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isLetter(c)) {
      return SIGNS.indexOf(c) >= 0;
    }
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return false;
    }
    if (!Character.isLetter(before) && !Character.isLetter(after)) {
      return WORDS.indexOf(c) >= 0;
    }
    return isAsciiLetter(before) || isAsciiLetter(after);
  }

  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }
}
