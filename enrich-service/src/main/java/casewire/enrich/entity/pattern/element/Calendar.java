package casewire.enrich.entity.pattern.element;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of the calendar. */
public final class Calendar {
  private static final Lexicon<Integer> MONTHS = Lexicon.of(months());
  private static final Lexicon<DayOfWeek> DAYS = Lexicon.of(days());

  /** EDTF numbers the seasons as months 21 (spring) to 24 (winter). */
  private static final Lexicon<Integer> SEASONS =
      Lexicon.of(Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24));

  /** Months that are also words or given names, so that a month needs a sign of one. */
  private static final Lexicon<Boolean> AMBIGUOUS = Lexicon.of("march may april june august jan");

  /** The words that name a part of the year or week: one look tells most tokens apart. */
  public static final Lexicon<Boolean> WORDS = Lexicon.anyOf(MONTHS, DAYS, SEASONS);

  private Calendar() {}

  private static Map<String, Integer> months() {
    String[] names = {
      "january jan",
      "february feb",
      "march mar",
      "april apr",
      "may",
      "june jun",
      "july jul",
      "august aug",
      "september sep sept",
      "october oct",
      "november nov",
      "december dec"
    };
    Map<String, Integer> months = new HashMap<>();
    for (int month = 0; month < names.length; month++) {
      for (String name : names[month].split(" ")) {
        months.put(name, month + 1);
      }
    }
    return months;
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      days.put(name, day);
    }
    return days;
  }

  /** 1 to 12, or 0 if token {@code i} is not a month. Months are capitalised. */
  public static int month(Tokens tokens, int i) {
    Integer month = tokens.isCapitalized(i) ? MONTHS.at(tokens, i) : null;
    return month == null ? 0 : month;
  }

  public static boolean isAmbiguousMonth(Tokens tokens, int i) {
    return AMBIGUOUS.has(tokens, i);
  }

  public static boolean isAbbreviatedMonth(Tokens tokens, int i) {
    return tokens.length(i) <= 4
        && !tokens.isWord(i, "may")
        && !tokens.isWord(i, "june")
        && !tokens.isWord(i, "july");
  }

  /** The day of the week at token {@code i}, or null. */
  public static DayOfWeek weekday(Tokens tokens, int i) {
    return tokens.isCapitalized(i) ? DAYS.at(tokens, i) : null;
  }

  /** EDTF season, 21 to 24, or 0. */
  public static int season(Tokens tokens, int i) {
    Integer season = SEASONS.at(tokens, i);
    return season == null ? 0 : season;
  }

  /** A year from 1000 to 2199 at token {@code i}, or 0. */
  public static int year(Tokens tokens, int i) {
    int year = tokens.isDigits(i, 4, 4) ? tokens.plainNumber(i) : 0;
    return year >= 1000 && year < 2200 ? year : 0;
  }

  /** A day of the month at token {@code i}, or 0. */
  public static int day(Tokens tokens, int i) {
    int day = tokens.isDigits(i, 1, 2) ? tokens.plainNumber(i) : 0;
    return day >= 1 && day <= 31 ? day : 0;
  }

  /** Is the token the ending of an ordinal that touches its number (3rd)? */
  public static boolean isOrdinalEnding(Tokens tokens, int i) {
    return tokens.isGlued(i)
        && (tokens.isWord(i, "st")
            || tokens.isWord(i, "nd")
            || tokens.isWord(i, "rd")
            || tokens.isWord(i, "th"));
  }
}
