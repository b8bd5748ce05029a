package casewire.enrich.entity.pattern.element;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Reads numbers as English news writes them: in digits ({@code 100,363,000}, {@code 1.5}, {@code
 * 1.2bn}), in words ({@code twenty-seven}, {@code two and a half million}) or mixed ({@code 460
 * million}, {@code 5 crore}).
 */
public final class Numbers {
  /** Longer runs of digits are serial numbers, not amounts. */
  private static final int LONGEST = 24;

  private static final Lexicon<Integer> SMALL =
      Lexicon.of(
          Map.ofEntries(
              Map.entry("zero", 0),
              Map.entry("one", 1),
              Map.entry("two", 2),
              Map.entry("three", 3),
              Map.entry("four", 4),
              Map.entry("five", 5),
              Map.entry("six", 6),
              Map.entry("seven", 7),
              Map.entry("eight", 8),
              Map.entry("nine", 9),
              Map.entry("ten", 10),
              Map.entry("eleven", 11),
              Map.entry("twelve", 12),
              Map.entry("thirteen", 13),
              Map.entry("fourteen", 14),
              Map.entry("fifteen", 15),
              Map.entry("sixteen", 16),
              Map.entry("seventeen", 17),
              Map.entry("eighteen", 18),
              Map.entry("nineteen", 19)));

  private static final Lexicon<Integer> TENS =
      Lexicon.of(
          Map.of(
              "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
              "eighty", 80, "ninety", 90));

  /** The words that a number in words begins with. */
  public static final Lexicon<Boolean> FIRST_WORDS = Lexicon.anyOf(SMALL, TENS);

  private static final Lexicon<BigDecimal> SCALE =
      Lexicon.of(
          Map.ofEntries(
              Map.entry("hundred", BigDecimal.TEN.pow(2)),
              Map.entry("thousand", BigDecimal.TEN.pow(3)),
              Map.entry("lakh", BigDecimal.TEN.pow(5)),
              Map.entry("lakhs", BigDecimal.TEN.pow(5)),
              Map.entry("million", BigDecimal.TEN.pow(6)),
              Map.entry("crore", BigDecimal.TEN.pow(7)),
              Map.entry("crores", BigDecimal.TEN.pow(7)),
              Map.entry("billion", BigDecimal.TEN.pow(9)),
              Map.entry("trillion", BigDecimal.TEN.pow(12))));

  /** Letters that count only where they touch the digits, but for the unmistakable ones. */
  private static final Lexicon<BigDecimal> SHORT_SCALE =
      Lexicon.of(
          Map.ofEntries(
              Map.entry("k", BigDecimal.TEN.pow(3)),
              Map.entry("m", BigDecimal.TEN.pow(6)),
              Map.entry("mn", BigDecimal.TEN.pow(6)),
              Map.entry("mln", BigDecimal.TEN.pow(6)),
              Map.entry("mio", BigDecimal.TEN.pow(6)),
              Map.entry("b", BigDecimal.TEN.pow(9)),
              Map.entry("bn", BigDecimal.TEN.pow(9)),
              Map.entry("tn", BigDecimal.TEN.pow(12)),
              Map.entry("trn", BigDecimal.TEN.pow(12)),
              Map.entry("cr", BigDecimal.TEN.pow(7))));

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Numbers() {}

  /**
   * A number and where it ends.
   *
   * @param value the number
   * @param end index of the token after it
   * @param scaled whether it has a word such as million
   */
  public record Read(BigDecimal value, int end, boolean scaled) {
    Read times(BigDecimal factor) {
      return new Read(value.multiply(factor), end, true);
    }
  }

  /** The number that begins at token {@code i}, with its scale, or null. */
  public static Read at(Tokens tokens, int i) {
    Read plain = tokens.isNumber(i) ? digits(tokens, i) : words(tokens, i);
    return plain == null ? null : scaled(tokens, plain);
  }

  /** The number that begins at token {@code i}, without a scale, or null. */
  public static Read unscaled(Tokens tokens, int i) {
    return tokens.isNumber(i) ? digits(tokens, i) : words(tokens, i);
  }

  /** May a number in words begin here? Cheap, and asked first. */
  public static boolean beginsInWords(Tokens tokens, int i) {
    return FIRST_WORDS.has(tokens, i);
  }

  /** The scale at token {@code i}, such as million, or null. */
  public static BigDecimal scaleAt(Tokens tokens, int i) {
    return SCALE.at(tokens, i);
  }

  private static Read digits(Tokens tokens, int i) {
    if (tokens.length(i) > LONGEST) {
      return null;
    }
    BigDecimal value = decimal(tokens.text(i));
    return value == null ? null : new Read(value, i + 1, false);
  }

  /**
   * The value of digits grouped and pointed in the English ({@code 1,234.5}) or the continental
   * ({@code 1.234,5}) way; null if they are neither, such as an address or a date.
   */
  static BigDecimal decimal(String digits) {
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    if (comma < 0 && point < 0) {
      return new BigDecimal(digits);
    }
    boolean lonelyComma = point < 0 && digits.indexOf(',') == comma;
    boolean decimalComma =
        comma > point && (point >= 0 || lonelyComma && digits.length() - comma != 4);
    char group = decimalComma ? '.' : ',';
    int fraction = decimalComma ? comma : point;
    boolean manyPoints = !decimalComma && digits.indexOf('.') != point;
    if (manyPoints) {
      group = '.';
      fraction = -1;
    }
    String whole = fraction < 0 ? digits : digits.substring(0, fraction);
    String plain = ungrouped(whole, group);
    if (plain == null) {
      return null;
    }
    String rest = fraction < 0 ? "" : digits.substring(fraction + 1);
    return rest.indexOf(',') >= 0
        ? null
        : new BigDecimal(rest.isEmpty() ? plain : plain + "." + rest);
  }

  /** The digits without their group signs; null unless every group has two or three digits. */
  private static String ungrouped(String whole, char group) {
    if (whole.indexOf(group == ',' ? '.' : ',') >= 0) {
      return null;
    }
    String[] groups = whole.split(String.valueOf(group), -1);
    for (int g = 1; g < groups.length; g++) {
      // Indian grouping has twos before the last three: 5,00,000.
      boolean last = g == groups.length - 1;
      if (groups[g].length() != 3 && (last || groups[g].length() != 2)) {
        return null;
      }
    }
    return String.join("", groups);
  }

  private static Read words(Tokens tokens, int i) {
    Integer tens = TENS.at(tokens, i);
    if (tens != null) {
      int unit = tokens.isSign(i + 1, '-') && tokens.isGlued(i + 1) ? i + 2 : i + 1;
      Integer small = SMALL.at(tokens, unit);
      return small != null && small > 0 && small < 10
          ? new Read(BigDecimal.valueOf(tens + small), unit + 1, false)
          : new Read(BigDecimal.valueOf(tens), i + 1, false);
    }
    Integer small = SMALL.at(tokens, i);
    return small == null ? null : new Read(BigDecimal.valueOf(small), i + 1, false);
  }

  private static Read scaled(Tokens tokens, Read plain) {
    Read read = plain;
    int half = endOfAndAHalf(tokens, read.end());
    if (half > 0) {
      read = new Read(read.value().add(HALF), half, false);
    }
    BigDecimal touching = tokens.isGlued(read.end()) ? SHORT_SCALE.at(tokens, read.end()) : null;
    if (touching == null && isUnmistakable(tokens, read.end())) {
      touching = SHORT_SCALE.at(tokens, read.end());
    }
    if (touching != null) {
      return new Read(read.value().multiply(touching), read.end() + 1, true);
    }
    // At most "five hundred thousand": two scales.
    for (int scales = 0; scales < 2; scales++) {
      int word =
          tokens.isSign(read.end(), '-') && tokens.isGlued(read.end())
              ? read.end() + 1
              : read.end();
      BigDecimal scale = SCALE.at(tokens, word);
      if (scale == null) {
        break;
      }
      read = new Read(read.value().multiply(scale), word + 1, true);
    }
    return read;
  }

  private static boolean isUnmistakable(Tokens tokens, int i) {
    return tokens.isWord(i, "bn")
        || tokens.isWord(i, "mln")
        || tokens.isWord(i, "mn")
        || tokens.isWord(i, "mio");
  }

  /** Index after "and a half" or "-and-a-half" at token {@code i}, or -1. */
  static int endOfAndAHalf(Tokens tokens, int i) {
    int at = tokens.isSign(i, '-') ? i + 1 : i;
    if (!tokens.isWord(at, "and")) {
      return -1;
    }
    at = tokens.isSign(at + 1, '-') ? at + 2 : at + 1;
    if (!tokens.isWord(at, "a")) {
      return -1;
    }
    at = tokens.isSign(at + 1, '-') ? at + 2 : at + 1;
    return tokens.isWord(at, "half") ? at + 1 : -1;
  }
}
