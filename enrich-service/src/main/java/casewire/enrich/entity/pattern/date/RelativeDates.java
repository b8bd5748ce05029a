package casewire.enrich.entity.pattern.date;

import casewire.enrich.entity.pattern.date.DatePattern.When;
import casewire.enrich.entity.pattern.date.DateResolution.Direction;
import casewire.enrich.entity.pattern.date.DateResolution.Resolved;
import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.pattern.element.Lengths;
import casewire.enrich.entity.pattern.element.Lengths.Length;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.time.DayOfWeek;
import java.util.Map;

/** Dates counted from the day of publication: "last month", "this spring", "two years ago". */
final class RelativeDates {
  static final int NONE = Integer.MIN_VALUE;

  private static final Lexicon<Integer> OFFSETS =
      Lexicon.of(Map.of("this", 0, "last", -1, "next", 1));
  private static final Lexicon<Boolean> FROM_ELSEWHERE = Lexicon.of("previous following preceding");
  private static final Lexicon<Integer> DAYS =
      Lexicon.of(Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1));

  /** The words that such a date begins with, if no digits. */
  static final Lexicon<Boolean> FIRST_WORDS =
      Lexicon.anyOf(OFFSETS, FROM_ELSEWHERE, DAYS, Lengths.FIRST_WORDS);

  private final Tokens tokens;
  private final DateResolution resolution;

  RelativeDates(Tokens tokens, DateResolution resolution) {
    this.tokens = tokens;
    this.resolution = resolution;
  }

  /** -1 for last, 0 for this, 1 for next, {@link #NONE} for other tokens. */
  static int offset(Tokens tokens, int i) {
    Integer offset = OFFSETS.at(tokens, i);
    return offset == null ? NONE : offset;
  }

  /** The date that begins at token {@code i}, or null. */
  When at(int i) {
    Integer day = DAYS.at(tokens, i);
    if (day != null) {
      // "Today's internet" is no day.
      return tokens.isSign(i + 1, "'\u2019") && tokens.isGlued(i + 1)
          ? null
          : new When(i + 1, resolution.day(day));
    }
    int offset = offset(tokens, i);
    if (offset != NONE) {
      int noun = tokens.isWord(i + 1, "past") || tokens.isWord(i + 1, "coming") ? i + 2 : i + 1;
      return tokens.isOnNewLine(noun) ? null : beside(noun, offset);
    }
    if (FROM_ELSEWHERE.has(tokens, i)) {
      boolean period =
          tokens.isWord(i + 1, "year")
              || tokens.isWord(i + 1, "month")
              || tokens.isWord(i + 1, "week")
              || tokens.isWord(i + 1, "day");
      return period ? new When(i + 2, Resolved.OPEN) : null;
    }
    return ago(i);
  }

  private When beside(int noun, int offset) {
    int month = Calendar.month(tokens, noun);
    if (month > 0) {
      return monthBeside(noun, month, offset);
    }
    DayOfWeek weekday = Calendar.weekday(tokens, noun);
    if (weekday != null) {
      return new When(noun + 1, resolution.weekdayBeside(weekday, offset));
    }
    int season = Calendar.season(tokens, noun);
    if (season > 0) {
      return new When(noun + 1, resolution.season(season, offset));
    }
    Resolved period = period(noun, offset);
    return period == null ? null : new When(noun + 1, period);
  }

  private When monthBeside(int noun, int month, int offset) {
    if (tokens.isNumber(noun + 1)) {
      return null;
    }
    return offset == 0
        ? new When(noun + 1, resolution.month(month, DatePattern.direction(tokens, noun)))
        : new When(
            noun + 1, resolution.month(month, offset < 0 ? Direction.PAST : Direction.FUTURE));
  }

  private Resolved period(int noun, int offset) {
    if (tokens.isWord(noun, "week")) {
      return resolution.week(offset);
    }
    if (tokens.isWord(noun, "month")) {
      return resolution.monthFromNow(offset);
    }
    if (tokens.isWord(noun, "year")) {
      return resolution.year(offset);
    }
    if (tokens.isWord(noun, "quarter")) {
      return resolution.quarter(offset);
    }
    if (tokens.isWord(noun, "decade")) {
      return resolution.decade(offset);
    }
    if (tokens.isWord(noun, "century")) {
      return resolution.century(offset);
    }
    if (tokens.isWord(noun, "weekend")) {
      return resolution.weekend(offset);
    }
    boolean partOfDay =
        tokens.isWord(noun, "morning")
            || tokens.isWord(noun, "afternoon")
            || tokens.isWord(noun, "evening");
    if (partOfDay && offset == 0) {
      return resolution.day(0);
    }
    return tokens.isWord(noun, "night") && offset <= 0 ? resolution.day(offset) : null;
  }

  /** "two years ago", "a week ago", "several years ago". */
  private When ago(int i) {
    Length length = Lengths.at(tokens, i);
    if (length == null || !tokens.isWord(length.end(), "ago")) {
      return null;
    }
    boolean exact = length.count() != null && length.count().stripTrailingZeros().scale() <= 0;
    return new When(
        length.end() + 1,
        exact ? resolution.ago(length.unit(), length.count().longValue()) : Resolved.OPEN);
  }
}
