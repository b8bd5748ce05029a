package casewire.ingest.read.article;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneOffset;

/**
 * Finds the year of a date that has none: the last in which it was not yet the future.
 *
 * @param notAfter the moment that a date without a year does not lie after
 * @param year the year to begin with; null for that of {@code notAfter}
 */
public record Dating(Instant notAfter, Year year) {
  /** The clocks furthest ahead: a local time is in the future only if it is so on them too. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  /** 29 February comes back within twelve years, even around 1900. */
  private static final int LONGEST_WAIT_FOR_LEAP_DAY = 12;

  /**
   * @param hour from 0
   */
  public LocalDateTime resolve(MonthDay day, int hour, int minute) {
    int latest = notAfter.atOffset(EARLIEST).getYear();
    int first = year == null ? latest : Math.min(latest, year.getValue());
    for (int y = first; y > first - LONGEST_WAIT_FOR_LEAP_DAY; y--) {
      if (day.isValidYear(y)) {
        LocalDateTime candidate = day.atYear(y).atTime(hour, minute);
        if (!candidate.toInstant(EARLIEST).isAfter(notAfter)) {
          return candidate;
        }
      }
    }
    throw new IllegalStateException("no year fits " + day + " before " + notAfter);
  }

  /** The same rule for a document that has a date of its own, such as a mail. */
  public Dating before(Instant moment) {
    return moment.isBefore(notAfter) ? new Dating(moment, year) : this;
  }
}
