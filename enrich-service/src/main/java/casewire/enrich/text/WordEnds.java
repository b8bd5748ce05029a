package casewire.enrich.text;

/** Where a word ends, and which marks inside or behind it belong to it. */
final class WordEnds {
  private WordEnds() {}

  /** Whether a possessive s stands alone at {@code at}. */
  static boolean isEndingS(String text, int at) {
    return at >= 2
        && (text.charAt(at) == 's' || text.charAt(at) == 'S')
        && isWordPart(text.charAt(at - 2))
        && (at + 1 == text.length() || !isWordPart(text.charAt(at + 1)));
  }

  /** Whether the mark at {@code joint} joins the word before it with what follows. */
  static boolean joins(String text, int joint) {
    char c = text.charAt(joint);
    char following = text.charAt(joint + 1);
    if (!Character.isLetterOrDigit(following)) {
      return false;
    }
    return switch (c) {
      case '-', '\u2011' -> true;
      case '&' -> Character.isUpperCase(following) && Character.isUpperCase(text.charAt(joint - 1));
      case '\'', '’' -> !isEndingS(text, joint + 1);
      case '.' -> joinsAtFullStop(text, joint, following);
      case ',' -> Character.isDigit(following) && Character.isDigit(text.charAt(joint - 1));
      default -> false;
    };
  }

  /** {@code U.S}, {@code Amazon.com} and {@code 3.5}, but not {@code end.Next}. */
  private static boolean joinsAtFullStop(String text, int joint, char following) {
    char before = text.charAt(joint - 1);
    if (Character.isDigit(following) || Character.isLowerCase(following)) {
      return true;
    }
    return Character.isUpperCase(before)
            && (joint < 2 || !Character.isLetter(text.charAt(joint - 2)))
        || isSmallBetweenStops(text, joint);
  }

  /** The second stop of {@code S.p.A.}. */
  private static boolean isSmallBetweenStops(String text, int joint) {
    return joint >= 3
        && Character.isLowerCase(text.charAt(joint - 1))
        && text.charAt(joint - 2) == '.'
        && Character.isUpperCase(text.charAt(joint - 3))
        && (joint == 3 || !isWordPart(text.charAt(joint - 4)));
  }

  /** Whether a full stop follows and belongs to the word. */
  static boolean keepsFullStop(String text, int from, int end) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return false;
    }
    boolean capitalsWithStops = end - from >= 3 && text.charAt(end - 2) == '.';
    // "S.r.l."
    boolean form =
        end - from == 5
            && Character.isUpperCase(text.charAt(from))
            && text.charAt(from + 1) == '.'
            && text.charAt(from + 3) == '.';
    boolean initial =
        end - from == 1
            && Character.isUpperCase(text.charAt(from))
            && spaceThenCapital(text, end + 1);
    return initial
        || (capitalsWithStops && Character.isUpperCase(text.charAt(end - 1)))
        || form
        || Abbreviations.keepsFullStop(text, from, end);
  }

  private static boolean spaceThenCapital(String text, int at) {
    return at + 1 < text.length()
        && isSpace(text.charAt(at))
        && (Character.isUpperCase(text.charAt(at + 1)) || text.charAt(at + 1) == '(');
  }

  static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || (c > 127 && isInvisible(c));
  }

  /** Combining marks, soft hyphens, joiners: they change nothing about where a word ends. */
  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return c == '\u00AD'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (type == Character.FORMAT && c != '\u2028');
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F';
  }
}
