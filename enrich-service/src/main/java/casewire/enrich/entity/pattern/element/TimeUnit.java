package casewire.enrich.entity.pattern.element;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A unit of time, with its ISO 8601 designator. */
public enum TimeUnit {
  SECOND("PT", "S", 1),
  MINUTE("PT", "M", 1),
  HOUR("PT", "H", 1),
  DAY("P", "D", 1),
  WEEK("P", "W", 1),
  FORTNIGHT("P", "W", 2),
  MONTH("P", "M", 1),
  QUARTER("P", "M", 3),
  YEAR("P", "Y", 1),
  DECADE("P", "Y", 10),
  CENTURY("P", "Y", 100);

  private static final Lexicon<TimeUnit> SINGULAR = Lexicon.of(words(false));
  private static final Lexicon<TimeUnit> PLURAL = Lexicon.of(words(true));

  final String prefix;
  final String designator;
  private final int factor;

  TimeUnit(String prefix, String designator, int factor) {
    this.prefix = prefix;
    this.designator = designator;
    this.factor = factor;
  }

  private static Map<String, TimeUnit> words(boolean plural) {
    Map<String, TimeUnit> words = new HashMap<>();
    for (TimeUnit unit : values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      words.put(!plural ? name : unit == CENTURY ? "centuries" : name + "s", unit);
    }
    return words;
  }

  static TimeUnit singular(Tokens tokens, int i) {
    return SINGULAR.at(tokens, i);
  }

  static TimeUnit plural(Tokens tokens, int i) {
    return PLURAL.at(tokens, i);
  }

  static TimeUnit any(Tokens tokens, int i) {
    TimeUnit unit = plural(tokens, i);
    return unit != null ? unit : singular(tokens, i);
  }

  /** The number of designated units, such as {@code 30Y} for three decades. */
  String part(BigDecimal count) {
    return count.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString()
        + designator;
  }

  /** ISO 8601 duration. */
  String duration(BigDecimal count) {
    // Half a year or month is said exactly in the next smaller unit.
    BigDecimal twelfths = count.multiply(BigDecimal.valueOf(12L * factor));
    boolean fraction = count.stripTrailingZeros().scale() > 0;
    if (fraction && designator.equals("Y") && twelfths.stripTrailingZeros().scale() <= 0) {
      return "P" + twelfths.stripTrailingZeros().toPlainString() + "M";
    }
    return prefix + part(count);
  }

  /** The day, month, year or week so many units before a day: as exact as the unit is. */
  public String before(LocalDate day, long count) {
    long units = Math.min(count, 2000) * factor;
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day.toString();
      case DAY -> day.minusDays(units).toString();
      case WEEK, FORTNIGHT -> isoWeek(day.minusWeeks(units));
      case MONTH, QUARTER -> YearMonth.from(day).minusMonths(units).toString();
      case YEAR, DECADE, CENTURY -> String.format(Locale.ROOT, "%04d", day.getYear() - units);
    };
  }

  /** The week of a day, such as {@code 2022-W04}. */
  public static String isoWeek(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
