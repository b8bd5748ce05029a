package casewire.enrich.text;

/** How a token is written. */
public enum Shape {
  /** {@code court}: no capital letter. */
  LOWER,
  /** {@code Court}, {@code O'Brien}, {@code McDonald}: a capital first, then small letters. */
  CAPITALIZED,
  /** {@code FBI}, {@code U.S.}, {@code AT&T}: two capitals or more and no small letter. */
  CAPITALS,
  /** {@code YouTube}, {@code iPod}, {@code SuprNova.org}: a capital inside the word. */
  MIXED,
  /** {@code A.} or {@code A}: one capital letter. */
  INITIAL,
  /** {@code 250,000}, {@code 1980s}: begins with a digit. */
  NUMBER,
  /** Anything else, one character. */
  MARK;

  /** Whether a name can be written so. */
  public boolean isCapital() {
    return this == CAPITALIZED || this == CAPITALS || this == MIXED || this == INITIAL;
  }
}
