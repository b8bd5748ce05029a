package casewire.enrich.entity.pattern.element;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.math.BigDecimal;

/**
 * Reads lengths of time: {@code five years}, {@code three-year}, {@code 27 to 33 months}, {@code a
 * year and a day}, and vague ones without a value, {@code past few years}.
 */
public final class Lengths {
  private static final Lexicon<Boolean> MORE =
      Lexicon.of("business working calendar full consecutive additional more further");
  private static final Lexicon<Boolean> RECENT = Lexicon.of("past last next coming previous");
  private static final Lexicon<Boolean> VAGUE = Lexicon.of("several few");
  private static final Lexicon<Boolean> INDEFINITE = Lexicon.of("a an half");

  /** The words that a length begins with, if no digits: one look tells most tokens apart. */
  public static final Lexicon<Boolean> FIRST_WORDS =
      Lexicon.anyOf(Numbers.FIRST_WORDS, INDEFINITE, RECENT, VAGUE);

  private static final Lexicon<Boolean> LENGTH_CUE =
      Lexicon.of(
          "for within to than least about nearly almost serve served spent jailed over after only"
              + " just received given");

  private Lengths() {}

  /**
   * A length of time as written.
   *
   * @param start first token
   * @param end token after the last
   * @param value ISO 8601, null if vague
   * @param unit the last unit
   * @param count the last count, null if vague
   */
  public record Length(int start, int end, String value, TimeUnit unit, BigDecimal count) {}

  /** The length of time that begins at token {@code i}, or null. */
  public static Length at(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      return counted(tokens, i);
    }
    if (!FIRST_WORDS.has(tokens, i)) {
      return null;
    }
    if (Numbers.beginsInWords(tokens, i)) {
      return counted(tokens, i);
    }
    return INDEFINITE.has(tokens, i) ? indefinite(tokens, i) : vague(tokens, i);
  }

  private static Length counted(Tokens tokens, int i) {
    if (tokens.isGlued(i) && tokens.isSign(i - 1, "$£€¥₹-–/:#.")) {
      return null;
    }
    Numbers.Read low = Numbers.unscaled(tokens, i);
    if (low == null) {
      return null;
    }
    low = withHalfOrScale(tokens, low);
    Numbers.Read high = upperEnd(tokens, low);
    Numbers.Read last = high == null ? low : high;
    int unitAt = unitAfter(tokens, last.end());
    TimeUnit unit = unitAt < 0 ? null : TimeUnit.any(tokens, unitAt);
    if (unit == null || !fits(tokens, unitAt, unit, last)) {
      return null;
    }
    if (high != null) {
      String value = unit.duration(low.value()) + "/" + unit.duration(high.value());
      return new Length(i, unitAt + 1, value, unit, null);
    }
    return withSmallerUnit(
        tokens, new Length(i, unitAt + 1, unit.duration(low.value()), unit, low.value()));
  }

  private static Numbers.Read withHalfOrScale(Tokens tokens, Numbers.Read read) {
    int half = Numbers.endOfAndAHalf(tokens, read.end());
    if (half > 0) {
      return new Numbers.Read(read.value().add(new BigDecimal("0.5")), half, false);
    }
    BigDecimal scale = Numbers.scaleAt(tokens, read.end());
    return scale == null
        ? read
        : new Numbers.Read(read.value().multiply(scale), read.end() + 1, true);
  }

  /** The upper end in "27 to 33 months", "two or three years", "10-15 years", "five-to-ten". */
  private static Numbers.Read upperEnd(Tokens tokens, Numbers.Read low) {
    int at = low.end();
    if (tokens.isDash(at)) {
      at++;
      if (tokens.isWord(at, "to") && tokens.isDash(at + 1)) {
        at += 2;
      }
    } else if (tokens.isWord(at, "to") || tokens.isWord(at, "or")) {
      at++;
    } else {
      return null;
    }
    Numbers.Read high = Numbers.unscaled(tokens, at);
    return high != null && high.value().compareTo(low.value()) > 0 ? high : null;
  }

  /** Index of the unit, which may follow a hyphen or an adjective; -1 if there is none. */
  private static int unitAfter(Tokens tokens, int at) {
    int unit = at;
    if (tokens.isDash(unit) && tokens.isGlued(unit)) {
      unit++;
    }
    if (MORE.has(tokens, unit) && TimeUnit.plural(tokens, unit + 1) != null) {
      unit++;
    }
    return TimeUnit.any(tokens, unit) != null && !tokens.isOnNewLine(unit) ? unit : -1;
  }

  /** A plural, or a singular after one or joined by a hyphen: "one year", "three-year". */
  private static boolean fits(Tokens tokens, int unitAt, TimeUnit unit, Numbers.Read last) {
    if (TimeUnit.plural(tokens, unitAt) != null) {
      return unit != TimeUnit.QUARTER;
    }
    boolean joined = tokens.isDash(unitAt - 1);
    if (unit == TimeUnit.DAY && !joined && tokens.isWord(unitAt - 1, "one")) {
      // "One day" is more often a day in a story than a length.
      return LENGTH_CUE.has(tokens, unitAt - 2);
    }
    boolean single = last.value().compareTo(BigDecimal.ONE) == 0;
    return (joined || single) && unit != TimeUnit.QUARTER && (unit != TimeUnit.SECOND || joined);
  }

  /** "two years and six months", "a year and a day". */
  private static Length withSmallerUnit(Tokens tokens, Length length) {
    int at = length.end();
    if (tokens.isSign(at, ',')) {
      at++;
    }
    if (tokens.isWord(at, "and")) {
      at++;
    }
    if (at == length.end()) {
      return length;
    }
    Numbers.Read count =
        tokens.isWord(at, "a") || tokens.isWord(at, "one")
            ? new Numbers.Read(BigDecimal.ONE, at + 1, false)
            : Numbers.unscaled(tokens, at);
    if (tokens.isWord(at, "a") && tokens.isWord(at + 1, "half")) {
      return new Length(
          length.start(),
          at + 2,
          length.unit().duration(length.count().add(new BigDecimal("0.5"))),
          length.unit(),
          length.count());
    }
    TimeUnit unit = count == null ? null : TimeUnit.any(tokens, count.end());
    boolean smaller =
        unit != null
            && unit.compareTo(length.unit()) < 0
            && unit.prefix.equals(length.unit().prefix)
            && !length.value().contains(".");
    return smaller
        ? new Length(
            length.start(), count.end() + 1, length.value() + unit.part(count.value()), unit, null)
        : length;
  }

  /** "a year in prison", "half an hour", "a couple of years"; not "twice a year". */
  private static Length indefinite(Tokens tokens, int i) {
    boolean half = tokens.isWord(i, "half");
    if (half && !(tokens.isWord(i + 1, "a") || tokens.isWord(i + 1, "an"))) {
      return null;
    }
    if (!half && tokens.isWord(i + 1, "couple") && tokens.isWord(i + 2, "of")) {
      return TimeUnit.plural(tokens, i + 3) == null ? null : new Length(i, i + 4, null, null, null);
    }
    int at = half ? i + 2 : i + 1;
    TimeUnit unit = TimeUnit.singular(tokens, at);
    if (unit == null || unit == TimeUnit.SECOND || unit == TimeUnit.QUARTER) {
      return null;
    }
    if (half) {
      return new Length(i, at + 1, unit.duration(new BigDecimal("0.5")), unit, BigDecimal.ONE);
    }
    Length single = new Length(i, at + 1, unit.duration(BigDecimal.ONE), unit, BigDecimal.ONE);
    Length whole = withSmallerUnit(tokens, single);
    if (whole != single) {
      return whole;
    }
    boolean penalty =
        tokens.isWord(at + 1, "in")
            && (tokens.isWord(at + 2, "prison")
                || tokens.isWord(at + 2, "jail")
                || tokens.isWord(at + 2, "custody"));
    boolean point = tokens.isWord(at + 1, "ago");
    return penalty || point || LENGTH_CUE.has(tokens, i - 1) ? single : null;
  }

  /** "several decades", "past few years": there is no number, so there is no value. */
  private static Length vague(Tokens tokens, int i) {
    int at = RECENT.has(tokens, i) ? i + 1 : i;
    if (!VAGUE.has(tokens, at)) {
      return null;
    }
    TimeUnit unit = TimeUnit.plural(tokens, at + 1);
    return unit == null ? null : new Length(i, at + 2, null, unit, null);
  }
}
