package casewire.console.index;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.OptionalLong;

/** The dates and times of events as numbers; those that cannot be read are none. */
final class EventTime {
  private static final int ISO_DATE = 10;

  private EventTime() {}

  /** Milliseconds since 1970 of an ISO 8601 instant or of a date with a time and an offset. */
  static OptionalLong millis(String instant) {
    if (instant == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(
          instant.endsWith("Z")
              ? Instant.parse(instant).toEpochMilli()
              : OffsetDateTime.parse(instant).toInstant().toEpochMilli());
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }

  /** Days since 1970 of an ISO 8601 date, whatever time follows it. */
  static OptionalLong day(String date) {
    if (date == null || date.length() < ISO_DATE) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(LocalDate.parse(date.substring(0, ISO_DATE)).toEpochDay());
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }
}
