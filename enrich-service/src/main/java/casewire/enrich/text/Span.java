package casewire.enrich.text;

/**
 * A stretch of {@link Document#text()}, half-open, in UTF-16 code units.
 *
 * @param start offset of the first unit
 * @param end offset after the last unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The stretch itself, out of the text it counts in. */
  public String textIn(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
