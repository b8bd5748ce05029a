package casewire.enrich.text;

import casewire.events.Mention;

/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, as events count them.
 * Text without surrogates, which is nearly all, costs nothing.
 */
public final class CodePoints {
  private final String text;
  private final int[] highSurrogatesBefore;

  public CodePoints(String text) {
    this.text = text;
    this.highSurrogatesBefore = countPairs(text);
  }

  private static int[] countPairs(String text) {
    int first = 0;
    while (first < text.length() && !Character.isSurrogate(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return null;
    }
    int[] before = new int[text.length() + 1];
    int pairs = 0;
    for (int i = first; i < text.length(); i++) {
      before[i] = pairs;
      boolean pair =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      pairs += pair ? 1 : 0;
    }
    before[text.length()] = pairs;
    return before;
  }

  /** Number of code points before the unit at {@code offset}. */
  public int offset(int offset) {
    return highSurrogatesBefore == null ? offset : offset - highSurrogatesBefore[offset];
  }

  /** The span as an event's mention, with its text as published. */
  public Mention mention(Span span) {
    return new Mention(
        text.substring(span.start(), span.end()), offset(span.start()), offset(span.end()));
  }
}
