package casewire.ingest.read.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as newspapers write it in English: {@code 2 February 2022}, {@code Wed, Feb. 2, 2022 at
 * 8:26 am}, {@code 02 Feb 08:26 AM}, {@code 2022-02-02 08:26}. The abbreviation of a time zone
 * other than UTC and GMT is dropped, for many mean several.
 */
public final class WrittenDate {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  static final String REGEX =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
          + "(?:(?<year1>\\d{4})-(?<month1>\\d{2})-(?<day1>\\d{2})"
          + "|(?<day2>"
          + DAY
          + ")\\s+(?<month2>"
          + MONTH
          + ")(?:,?\\s+(?<year2>\\d{4}))?"
          + "|(?<month3>"
          + MONTH
          + ")\\s+(?<day3>"
          + DAY
          + ")(?:,?\\s+(?<year3>\\d{4}))?)"
          + "(?:(?:,|\\s+at|\\s+-)?\\s+(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.]\\d{2})?"
          + "(?:\\s*(?<half>[ap])\\.?m\\.?)?"
          + "(?:\\s*(?<zone>UTC|GMT|Z|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}))?)?";

  private static final Pattern PATTERN = Pattern.compile(REGEX, Pattern.CASE_INSENSITIVE);

  private WrittenDate() {}

  /** ISO 8601; empty if the text is no date or no such day exists. */
  public static Optional<String> of(String text, Dating dating) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(iso(matcher, dating));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String iso(Matcher m, Dating dating) {
    MonthDay day = MonthDay.of(month(first(m, "month")), number(first(m, "day")));
    String year = first(m, "year");
    LocalTime time = m.group("hour") == null ? null : time(m);
    if (year == null) {
      LocalTime known = time == null ? LocalTime.MIDNIGHT : time;
      LocalDateTime found = dating.resolve(day, known.getHour(), known.getMinute());
      return iso(found.toLocalDate(), time, m.group("zone"));
    }
    LocalDate date = LocalDate.of(number(year), day.getMonth(), day.getDayOfMonth());
    return iso(date, time, m.group("zone"));
  }

  private static String iso(LocalDate date, LocalTime time, String zone) {
    if (time == null) {
      return date.toString();
    }
    return date.atTime(time) + offset(zone);
  }

  private static String offset(String zone) {
    if (zone == null) {
      return "";
    }
    String upper = zone.toUpperCase(Locale.ROOT);
    if (upper.equals("UTC") || upper.equals("GMT") || upper.equals("Z")) {
      return "Z";
    }
    return zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone).getId() : "";
  }

  private static LocalTime time(Matcher m) {
    int hour = number(m.group("hour"));
    String half = m.group("half");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return LocalTime.of(hour, number(m.group("minute")));
  }

  private static Month month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Month.of(number(text));
    }
    String start = text.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new DateTimeException("no month: " + text);
  }

  /** The group of the alternative that matched; null if none did. */
  private static String first(Matcher m, String group) {
    for (int alternative = 1; alternative <= 3; alternative++) {
      String text = m.group(group + alternative);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replaceAll("\\D", ""));
  }
}
