package casewire.ingest.read.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as data formats write it: ISO 8601, RFC 822 (feeds and mail), epoch seconds or millis. */
public final class PublicationDate {
  private static final int LONGEST = 80;
  private static final int PLAIN_DAY = "2022-02-02".length();
  private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(?:-(?:0\\d|1[0-2]))?");
  private static final Pattern BASIC_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");
  private static final Pattern SPACE_FOR_T =
      Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}) +(\\d{2}:.*)$");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");
  private static final Pattern NAMED_ZONE = Pattern.compile(" (?:UT|UTC|Z)$");

  private PublicationDate() {}

  /**
   * ISO 8601 with the offset the text has; empty if it is no date.
   *
   * @param text may be null
   */
  public static Optional<String> of(String text, Dating dating) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Spaces.plain(text);
    return iso(plain)
        .or(() -> internet(plain))
        .or(() -> WrittenDate.of(plain, dating))
        .or(() -> epoch(plain));
  }

  private static Optional<String> iso(String text) {
    if (isPlainDay(text)) {
      return day(text);
    }
    if (YEAR_OR_MONTH.matcher(text).matches()) {
      return Optional.of(text);
    }
    String strict = SPACE_FOR_T.matcher(text).replaceFirst("$1T$2").replace(" ", "");
    if (strict.indexOf('T') > 0) {
      strict = BASIC_OFFSET.matcher(strict).replaceFirst("$1:$2");
      return moment(strict);
    }
    return day(strict);
  }

  /** Whether it can be nothing but a day, as most data have it. */
  private static boolean isPlainDay(String text) {
    return text.length() == PLAIN_DAY
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.indexOf(' ') < 0;
  }

  private static Optional<String> day(String text) {
    try {
      return Optional.of(DateTimeFormatter.ISO_DATE.parse(text, LocalDate::from).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> moment(String text) {
    try {
      return Optional.of(
          DateTimeFormatter.ISO_DATE_TIME
              .parseBest(text, OffsetDateTime::from, LocalDateTime::from)
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> internet(String text) {
    try {
      String gmt = NAMED_ZONE.matcher(text).replaceFirst(" GMT");
      return Optional.of(
          DateTimeFormatter.RFC_1123_DATE_TIME.parse(gmt, OffsetDateTime::from).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> epoch(String text) {
    if (!EPOCH.matcher(text).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant moment =
        text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return Optional.of(moment.atOffset(ZoneOffset.UTC).toString());
  }
}
