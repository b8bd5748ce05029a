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

  /** The shape of a word that is one run of letters. */
  static Shape ofRun(Segments segments, int run) {
    String text = segments.text();
    int start = segments.start(run);
    if (Character.isDigit(text.charAt(start))) {
      return NUMBER;
    }
    return of(
        text,
        start,
        segments.capitals(run),
        segments.hasSmall(run),
        segments.hasInnerCapital(run),
        false);
  }

  /** The shape of a word of letters, digits and marks; no {@link #MARK}. */
  static Shape of(String text, int from, int end) {
    if (Character.isDigit(text.charAt(from))) {
      return NUMBER;
    }
    int capitals = 0;
    boolean small = false;
    boolean innerCapital = false;
    boolean afterSmall = false;
    boolean hyphen = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
        innerCapital |= afterSmall;
      }
      afterSmall = Character.isLowerCase(c);
      small |= afterSmall;
      hyphen |= c == '-';
    }
    return of(text, from, capitals, small, innerCapital, hyphen);
  }

  private static Shape of(
      String text, int from, int capitals, boolean small, boolean innerCapital, boolean hyphen) {
    if (capitals == 0) {
      return LOWER;
    }
    if (!small) {
      return capitals == 1 ? INITIAL : CAPITALS;
    }
    if (innerCapital) {
      return !Character.isLowerCase(text.charAt(from)) && isScottish(text, from)
          ? CAPITALIZED
          : MIXED;
    }
    return !Character.isUpperCase(text.charAt(from)) || capitals > 2 && !hyphen
        ? MIXED
        : CAPITALIZED;
  }

  /** {@code McDonald}, {@code MacBride}, {@code DeVito}: a capital inside is how the name goes. */
  private static boolean isScottish(String text, int from) {
    return text.startsWith("Mc", from)
        || text.startsWith("Mac", from)
        || text.startsWith("De", from);
  }
}
