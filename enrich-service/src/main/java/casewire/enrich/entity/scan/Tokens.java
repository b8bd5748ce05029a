package casewire.enrich.entity.scan;

import casewire.enrich.text.Segments;
import java.util.Arrays;

/**
 * The segments of a text as words, numbers and single signs, without an object for each.
 *
 * <p>A word is a run of letters, marks and digits that begins with a letter; a number is a run of
 * ASCII digits with full stops and commas between digits ({@code 100,363,000}, {@code 5.6}, {@code
 * 27.5.2005}); every other code point that is not white space is a sign of its own. Asking about a
 * token before the first or after the last is allowed: it is nothing, and equal to nothing.
 */
public final class Tokens {
  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte SIGN = 3;

  static final byte GLUED = 1;
  static final byte ON_NEW_LINE = 2;

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] hashes;
  private byte[] kinds;
  private byte[] gaps;

  Tokens(String text, int expected) {
    this.text = text;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.hashes = new int[expected];
    this.kinds = new byte[expected];
    this.gaps = new byte[expected];
  }

  public static Tokens of(String text) {
    return of(Segments.of(text));
  }

  /** The tokens of a text that is cut already. */
  public static Tokens of(Segments segments) {
    return new TokenCutter(segments).cut();
  }

  void add(int start, int end, byte kind, int hash, byte gap) {
    if (size == starts.length) {
      int larger = size * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      hashes = Arrays.copyOf(hashes, larger);
      kinds = Arrays.copyOf(kinds, larger);
      gaps = Arrays.copyOf(gaps, larger);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    kinds[size] = kind;
    gaps[size] = gap;
    size++;
  }

  public int size() {
    return size;
  }

  public String text() {
    return text;
  }

  /** Offset of the first UTF-16 code unit of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** Offset after the last UTF-16 code unit of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** Number of UTF-16 code units of token {@code i}, 0 if there is none. */
  public int length(int i) {
    return exists(i) ? ends[i] - starts[i] : 0;
  }

  int hash(int i) {
    return hashes[i];
  }

  public String text(int i) {
    return exists(i) ? text.substring(starts[i], ends[i]) : "";
  }

  /** The text from the start of token {@code first} to the end of token {@code last}. */
  public String text(int first, int last) {
    return text.substring(starts[first], ends[last]);
  }

  public boolean exists(int i) {
    return i >= 0 && i < size;
  }

  public boolean isWord(int i) {
    return exists(i) && kinds[i] == WORD;
  }

  /** Is the token this word, in any case? {@code word} is in lower case. */
  public boolean isWord(int i, String word) {
    // A string knows its hash, so nearly all words that differ are told apart by one comparison.
    return exists(i)
        && hashes[i] == word.hashCode()
        && kinds[i] == WORD
        && ends[i] - starts[i] == word.length()
        && text.regionMatches(true, starts[i], word, 0, word.length());
  }

  public boolean isNumber(int i) {
    return exists(i) && kinds[i] == NUMBER;
  }

  /** Is the token a number of digits only, as many as said? */
  public boolean isDigits(int i, int least, int most) {
    return isNumber(i) && length(i) >= least && length(i) <= most && plainNumber(i) >= 0;
  }

  /** The value of a number of at most nine digits and nothing else; -1 for other tokens. */
  public int plainNumber(int i) {
    if (!isNumber(i) || length(i) > 9) {
      return -1;
    }
    int value = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      if (!TokenCutter.isAsciiDigit(c)) {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  public boolean isSign(int i) {
    return exists(i) && kinds[i] == SIGN;
  }

  public boolean isSign(int i, char sign) {
    return isSign(i) && text.charAt(starts[i]) == sign;
  }

  /** Is the token one of these signs? All of them are in the Basic Multilingual Plane. */
  public boolean isSign(int i, String signs) {
    return isSign(i) && signs.indexOf(text.charAt(starts[i])) >= 0;
  }

  /** Is the token a hyphen or a dash? */
  public boolean isDash(int i) {
    return isSign(i, "-\u2013\u2014");
  }

  /** Does the token follow the one before without a space? */
  public boolean isGlued(int i) {
    return exists(i) && gaps[i] == GLUED;
  }

  /** Is the token the first on its line? */
  public boolean isOnNewLine(int i) {
    return exists(i) && gaps[i] == ON_NEW_LINE;
  }

  /** Does the token begin with an upper-case (or title-case) letter? */
  public boolean isCapitalized(int i) {
    if (!isWord(i)) {
      return false;
    }
    char first = text.charAt(starts[i]);
    if (first < 0x80) {
      return first >= 'A' && first <= 'Z';
    }
    int c = text.codePointAt(starts[i]);
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** Is the token a word of upper-case ASCII letters (and digits) only? */
  public boolean isAllCapitals(int i) {
    if (!isWord(i)) {
      return false;
    }
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      if (!(c >= 'A' && c <= 'Z' || TokenCutter.isAsciiDigit(c) && at > starts[i])) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first token that starts at or after the offset; {@link #size()} if none does. */
  public int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }
}
