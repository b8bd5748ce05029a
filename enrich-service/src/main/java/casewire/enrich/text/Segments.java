package casewire.enrich.text;

import java.util.Arrays;

/**
 * The finest pieces of a text: runs of letters, runs of ASCII digits, and every other code point by
 * itself; white space lies between them. A text is cut into them once. Tokens, the words of
 * patterns and the words of cases are put together from them, each by rules of its own.
 *
 * <p>A run of letters knows its hash and how it is written. Offsets count in UTF-16 code units.
 * Letters beyond the Basic Multilingual Plane belong to no run.
 */
public final class Segments {
  private static final int LETTERS = 1;
  private static final int DIGITS = 2;
  private static final int KIND = 3;

  /** A small letter is among them. */
  private static final int SMALL = 1 << 2;

  /** A capital follows a small letter. */
  private static final int INNER_CAPITAL = 1 << 3;

  /** Number of capitals, from this bit on. */
  private static final int CAPITALS_SHIFT = 4;

  private static final byte[] ASCII = new byte[128];
  private static final byte ASCII_SPACE = 1;
  private static final byte ASCII_DIGIT = 2;
  private static final byte ASCII_SMALL = 3;
  private static final byte ASCII_CAPITAL = 4;

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] =
          Character.isWhitespace(c)
              ? ASCII_SPACE
              : c >= '0' && c <= '9'
                  ? ASCII_DIGIT
                  : c >= 'a' && c <= 'z' ? ASCII_SMALL : c >= 'A' && c <= 'Z' ? ASCII_CAPITAL : 0;
    }
  }

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] hashes;
  private int[] writings;

  private Segments(String text) {
    this.text = text;
    int expected = text.length() / 4 + 16;
    starts = new int[expected];
    ends = new int[expected];
    hashes = new int[expected];
    writings = new int[expected];
  }

  public static Segments of(String text) {
    Segments segments = new Segments(text);
    segments.cut();
    return segments;
  }

  private void cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int kind = c < ASCII.length ? ASCII[c] : 0;
      if (kind == ASCII_SPACE || c >= ASCII.length && Character.isWhitespace(c)) {
        at++;
      } else if (kind == ASCII_DIGIT) {
        at = digits(at);
      } else if (kind != 0 || c >= ASCII.length && Character.isLetterOrDigit(c)) {
        at = letters(at);
      } else {
        int end = at + Character.charCount(text.codePointAt(at));
        add(at, end, 0, 0);
        at = end;
      }
    }
  }

  private int digits(int start) {
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    add(start, end, 0, DIGITS);
    return end;
  }

  private int letters(int start) {
    int hash = 0;
    int writing = LETTERS;
    boolean afterSmall = false;
    int at = start;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean small;
      boolean capital;
      if (c < ASCII.length) {
        small = ASCII[c] == ASCII_SMALL;
        capital = ASCII[c] == ASCII_CAPITAL;
        if (!small && !capital) {
          break;
        }
      } else {
        if (!Character.isLetterOrDigit(c)) {
          break;
        }
        small = Character.isLowerCase(c);
        capital = Character.isUpperCase(c);
      }
      hash = hash(hash, c);
      if (capital) {
        writing += 1 << CAPITALS_SHIFT;
        writing |= afterSmall ? INNER_CAPITAL : 0;
      }
      writing |= small ? SMALL : 0;
      afterSmall = small;
    }
    add(start, at, hash, writing);
    return at;
  }

  private void add(int start, int end, int hash, int writing) {
    if (size == starts.length) {
      int larger = size * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      hashes = Arrays.copyOf(hashes, larger);
      writings = Arrays.copyOf(writings, larger);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    writings[size] = writing;
    size++;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The hash of letters and one code point more. Upper and lower case hash alike, and words in
   * lower case as {@link String#hashCode} does.
   */
  public static int hash(int hash, int c) {
    if (c < 0x80) {
      return 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    int lower = Character.toLowerCase(c);
    return lower < Character.MIN_SUPPLEMENTARY_CODE_POINT
        ? 31 * hash + lower
        : 31 * (31 * hash + Character.highSurrogate(lower)) + Character.lowSurrogate(lower);
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  /** Offset of the first unit; the text's length behind the last segment. */
  public int start(int segment) {
    return segment < size ? starts[segment] : text.length();
  }

  public int end(int segment) {
    return ends[segment];
  }

  /** Whether it is a run of letters; digits that are not ASCII count as letters. */
  public boolean isLetters(int segment) {
    return (writings[segment] & KIND) == LETTERS;
  }

  /** Whether it is a run of ASCII digits. */
  public boolean isDigits(int segment) {
    return (writings[segment] & KIND) == DIGITS;
  }

  /** Whether it is a run of letters or of digits. */
  public boolean isRun(int segment) {
    return (writings[segment] & KIND) != 0;
  }

  /** {@link #hash} over all letters of a run. */
  public int hash(int segment) {
    return hashes[segment];
  }

  /** Number of capitals in a run of letters. */
  public int capitals(int segment) {
    return writings[segment] >>> CAPITALS_SHIFT;
  }

  public boolean hasSmall(int segment) {
    return (writings[segment] & SMALL) != 0;
  }

  /** Whether a capital stands right behind a small letter. */
  public boolean hasInnerCapital(int segment) {
    return (writings[segment] & INNER_CAPITAL) != 0;
  }

  /** Whether nothing lies between the end of what is before and this segment. */
  public boolean isGlued(int segment, int end) {
    return segment < size && starts[segment] == end;
  }
}
