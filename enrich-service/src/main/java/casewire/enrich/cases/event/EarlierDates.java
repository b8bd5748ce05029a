package casewire.enrich.cases.event;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.regex.Pattern;

/** Which dates of an article are before its news. */
final class EarlierDates {
  private static final Pattern DEICTIC =
      Pattern.compile(
          "(on )?(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(this|last|next)"
              + " |earlier|later|((in|since) )?(january|february|march|april|may|june|july|august"
              + "|september|october|november|december)$");

  private final Reading reading;
  private final int thisYear;
  private final boolean undatedNews;

  EarlierDates(Reading reading) {
    this.reading = reading;
    this.thisYear = thisYear(reading);
    this.undatedNews = isUndatedNews(reading);
  }

  /**
   * "Last year", "earlier this year", or a year before that of the article.
   *
   * @param told index of the word that the date is told with
   */
  boolean isEarlier(Word date, int told) {
    if (date.lower().startsWith("last year")
        || date.lower().endsWith(" last year")
        || date.lower().startsWith("earlier this year")) {
      return true;
    }
    int year = yearOf(date);
    if (undatedNews && reading.word(told).sentence() > Reading.LEAD_SENTENCES) {
      boolean day = date.entity().value() != null && date.entity().value().length() >= 10;
      return year > 0 && !day;
    }
    return year > 0 && year < thisYear;
  }

  /** Without a day of publication, news that speaks of "Tuesday" gives years to the past only. */
  private static boolean isUndatedNews(Reading reading) {
    return reading.document().published().isEmpty()
        && reading.words().stream()
            .anyMatch(
                word -> word.isType(EntityType.DATE) && DEICTIC.matcher(word.lower()).lookingAt());
  }

  private static int yearOf(Word date) {
    String value = date.entity().value() == null ? date.lower() : date.entity().value();
    for (int i = 0; i + 4 <= value.length(); i++) {
      boolean century = value.startsWith("19", i) || value.startsWith("20", i);
      boolean alone = i + 4 == value.length() || !Character.isDigit(value.charAt(i + 4));
      if (century
          && alone
          && Character.isDigit(value.charAt(i + 2))
          && Character.isDigit(value.charAt(i + 3))) {
        return Integer.parseInt(value, i, i + 4, 10);
      }
    }
    return 0;
  }

  /** The year of publication; if that is unknown, the latest year the text names. */
  private static int thisYear(Reading reading) {
    return reading
        .document()
        .published()
        .map(day -> day.getYear())
        .orElseGet(
            () ->
                reading.words().stream()
                    .filter(word -> word.isType(EntityType.DATE))
                    .mapToInt(EarlierDates::yearOf)
                    .max()
                    .orElse(0));
  }
}
