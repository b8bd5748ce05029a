package casewire.enrich.text;

import java.util.Arrays;

/**
 * The words and marks of a text in order, as columns. Offsets count in UTF-16 code units of the
 * text as published; what the tokenizer looked past, such as a soft hyphen, stays inside its token.
 */
public final class Tokens {
  private static final byte PARAGRAPH = 1;
  private static final byte SENTENCE = 2;
  private static final byte SPACE = 4;

  private final String text;
  private int[] starts;
  private int[] ends;
  private Shape[] shapes;
  private byte[] breaks;
  private int size;

  Tokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    shapes = new Shape[guess];
    breaks = new byte[guess];
  }

  void add(int start, int end, Shape shape, boolean paragraph, boolean sentence, boolean space) {
    if (size == starts.length) {
      int larger = size * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      shapes = Arrays.copyOf(shapes, larger);
      breaks = Arrays.copyOf(breaks, larger);
    }
    starts[size] = start;
    ends[size] = end;
    shapes[size] = shape;
    breaks[size] =
        (byte)
            ((paragraph ? PARAGRAPH | SENTENCE : 0)
                | (sentence ? SENTENCE : 0)
                | (space ? SPACE : 0));
    size++;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Shape shape(int token) {
    return shapes[token];
  }

  /** Whether the token is the first of a paragraph. */
  public boolean startsParagraph(int token) {
    return (breaks[token] & PARAGRAPH) != 0;
  }

  /** Whether the token is the first of a sentence; a paragraph's first token always is. */
  public boolean startsSentence(int token) {
    return (breaks[token] & SENTENCE) != 0;
  }

  /** Whether white space stands before the token. */
  public boolean spaceBefore(int token) {
    return (breaks[token] & SPACE) != 0;
  }

  /** First character of the token. */
  public char first(int token) {
    return text.charAt(starts[token]);
  }

  /** Whether the token is this one character. */
  public boolean is(int token, char mark) {
    return ends[token] - starts[token] == 1 && text.charAt(starts[token]) == mark;
  }

  /** Whether the token is a possessive ending, {@code 's} or an apostrophe after an s. */
  public boolean isPossessive(int token) {
    char first = first(token);
    if (first != '\'' && first != '’') {
      return false;
    }
    int length = ends[token] - starts[token];
    return length == 2
        || (length == 1
            && token > 0
            && ends[token - 1] == starts[token]
            && text.charAt(starts[token] - 1) == 's');
  }

  public String textOf(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** The text from the first token to before the token {@code to}. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Index of the first token that ends after {@code offset}; {@link #size()} if there is none. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
