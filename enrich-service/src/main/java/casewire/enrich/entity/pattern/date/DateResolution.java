package casewire.enrich.entity.pattern.date;

import casewire.enrich.entity.pattern.element.TimeUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns what a text says of a date into ISO 8601, and into EDTF (Library of Congress, 2019) where
 * ISO has no form: {@code XXXX-02-02} for an open year, {@code 2020-22} for a summer, {@code 199X}
 * for a decade.
 */
final class DateResolution {
  static final String YEAR_INFERRED = "year from datePublished";
  static final String DATE_INFERRED = "date from datePublished";

  private final Optional<LocalDate> published;

  DateResolution(Optional<LocalDate> published) {
    this.published = published;
  }

  /**
   * A normalised date.
   *
   * @param value ISO 8601 or EDTF; null if nothing can be said
   * @param inferred what was inferred, null if the text says all
   */
  record Resolved(String value, String inferred) {
    static final Resolved OPEN = new Resolved(null, null);

    static Resolved said(String value) {
      return new Resolved(value, null);
    }
  }

  /** Whether the text looks back, as news does, or ahead. */
  enum Direction {
    PAST,
    FUTURE
  }

  static String iso(int year, int month, int day) {
    return iso(year, month) + '-' + twoDigits(day);
  }

  static String iso(int year, int month) {
    // Years of other lengths are rare, and the formatter knows how they are written.
    String century =
        year > 999 && year < 10_000
            ? String.valueOf(year)
            : String.format(Locale.ROOT, "%04d", year);
    return century + '-' + twoDigits(month);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** A day and month without a year. */
  Resolved monthDay(int month, int day, Direction direction) {
    if (published.isEmpty()) {
      return Resolved.said(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
    }
    LocalDate today = published.get();
    int year = today.getYear();
    boolean later = month * 100 + day > today.getMonthValue() * 100 + today.getDayOfMonth();
    if (direction == Direction.FUTURE && !later) {
      year += sameDay(today, month, day) ? 0 : 1;
    } else if (direction == Direction.PAST && later) {
      year -= 1;
    }
    return new Resolved(iso(year, month, day), YEAR_INFERRED);
  }

  private static boolean sameDay(LocalDate today, int month, int day) {
    return today.getMonthValue() == month && today.getDayOfMonth() == day;
  }

  /** A month without a year. */
  Resolved month(int month, Direction direction) {
    if (published.isEmpty()) {
      return Resolved.said(String.format(Locale.ROOT, "XXXX-%02d", month));
    }
    LocalDate today = published.get();
    int year = today.getYear();
    if (direction == Direction.FUTURE && month < today.getMonthValue()) {
      year += 1;
    } else if (direction == Direction.PAST && month > today.getMonthValue()) {
      year -= 1;
    }
    return new Resolved(iso(year, month), YEAR_INFERRED);
  }

  /** A month {@code years} before or after the one of publication, as in "June last year". */
  Resolved monthOfYear(int month, int years) {
    return published
        .map(today -> new Resolved(iso(today.getYear() + years, month), YEAR_INFERRED))
        .orElseGet(() -> Resolved.said(String.format(Locale.ROOT, "XXXX-%02d", month)));
  }

  /** The nearest such day before or at the day of publication, or after or at it. */
  Resolved weekday(DayOfWeek day, Direction direction) {
    return resolved(
        today ->
            today
                .with(
                    direction == Direction.PAST
                        ? TemporalAdjusters.previousOrSame(day)
                        : TemporalAdjusters.nextOrSame(day))
                .toString());
  }

  /** "Last Tuesday" is before the day of publication, "next Tuesday" after it. */
  Resolved weekdayBeside(DayOfWeek day, int offset) {
    return resolved(
        today ->
            (offset < 0
                    ? today.with(TemporalAdjusters.previous(day))
                    : offset > 0
                        ? today.with(TemporalAdjusters.next(day))
                        : today.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, weekOf(today)).with(day))
                .toString());
  }

  private static long weekOf(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  Resolved day(int offset) {
    return resolved(today -> today.plusDays(offset).toString());
  }

  Resolved week(int offset) {
    return resolved(today -> TimeUnit.isoWeek(today.plusWeeks(offset)));
  }

  Resolved monthFromNow(int offset) {
    return resolved(today -> YearMonth.from(today).plusMonths(offset).toString());
  }

  Resolved year(int offset) {
    return resolved(today -> String.valueOf(today.getYear() + offset));
  }

  Resolved weekend(int offset) {
    return resolved(
        today -> {
          LocalDate saturday =
              today
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .plusWeeks(offset)
                  .plusDays(5);
          return saturday + "/" + saturday.plusDays(1);
        });
  }

  Resolved quarter(int offset) {
    return resolved(
        today -> {
          LocalDate then = today.plusMonths(3L * offset);
          return then.getYear() + "-" + (32 + then.get(IsoFields.QUARTER_OF_YEAR));
        });
  }

  Resolved decade(int offset) {
    return resolved(today -> (today.getYear() / 10 + offset) + "X");
  }

  Resolved century(int offset) {
    return resolved(today -> (today.getYear() / 100 + offset) + "XX");
  }

  /** The season of this year, or of the year before or after. */
  Resolved season(int season, int offset) {
    return resolved(
        today -> {
          int month = (season - 20) * 3;
          // "Last autumn", said in May, is of the year before; said in December, of this one.
          int year =
              offset == 0
                  ? today.getYear()
                  : offset < 0
                      ? today.getYear() - (month < today.getMonthValue() - 1 ? 0 : 1)
                      : today.getYear() + (month > today.getMonthValue() ? 0 : 1);
          return year + "-" + season;
        });
  }

  /** So many units before the day of publication. */
  Resolved ago(TimeUnit unit, long count) {
    return resolved(today -> unit.before(today, count));
  }

  private Resolved resolved(Function<LocalDate, String> of) {
    return published.map(of).map(value -> new Resolved(value, DATE_INFERRED)).orElse(Resolved.OPEN);
  }
}
