package casewire.enrich.entity.pattern.date;

import casewire.enrich.entity.pattern.date.DatePattern.When;
import casewire.enrich.entity.pattern.date.DateResolution.Direction;
import casewire.enrich.entity.pattern.date.DateResolution.Resolved;
import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.time.DayOfWeek;
import java.util.Map;

/** Dates that name a day, month, season, quarter, decade or century of the calendar. */
final class AbsoluteDates {
  /** Newspapers that name their edition of Sunday so. */
  private static final Lexicon<Boolean> SUNDAY_EDITIONS = Lexicon.of("mail independent sun star");

  private static final Lexicon<Boolean> MONTH_CUES =
      Lexicon.of(
          "in since last next this by until till during from of through early late mid before after"
              + " between for to");

  /** After these a month is none's name, even before a capital: "In March Bernard Ebbers was". */
  private static final Lexicon<Boolean> SURE_CUES = Lexicon.of("in since until during");

  private static final Lexicon<Boolean> NOT_DAYS =
      Lexicon.of(
          "times mirror telegraph herald mail express post night people business sun courier"
              + " dispatch chronicle gazette observer graphic bulletin echo");
  private static final Lexicon<Boolean> HOLIDAYS = Lexicon.of("black good ash bloody super cyber");
  private static final Lexicon<Integer> ORDINALS =
      Lexicon.of(Map.of("first", 1, "second", 2, "third", 3, "fourth", 4));

  /** The words that such a date begins with, if no digits. */
  static final Lexicon<Boolean> FIRST_WORDS = Lexicon.anyOf(Calendar.WORDS, ORDINALS);

  private final Tokens tokens;
  private final DateResolution resolution;
  private final NumericDates numeric;

  AbsoluteDates(Tokens tokens, DateResolution resolution) {
    this.tokens = tokens;
    this.resolution = resolution;
    this.numeric = new NumericDates(tokens);
  }

  /** The date that begins at token {@code i}, or null. */
  When at(int i) {
    if (tokens.isNumber(i)) {
      return tokens.isGlued(i) && tokens.isSign(i - 1, "$£€¥₹.:/-") ? null : fromNumber(i);
    }
    if (!tokens.isWord(i)) {
      return null;
    }
    if (Calendar.month(tokens, i) > 0) {
      return fromMonth(i);
    }
    DayOfWeek day = Calendar.weekday(tokens, i);
    if (day != null) {
      return isInNewspaper(i) ? null : fromWeekday(i, day);
    }
    if (Calendar.season(tokens, i) > 0) {
      return fromSeason(i);
    }
    return ORDINALS.has(tokens, i) ? fromOrdinal(i) : null;
  }

  /** "the Mail on Sunday": no day is meant. */
  private boolean isInNewspaper(int i) {
    int paper = tokens.isWord(i - 1, "on") ? i - 2 : i - 1;
    return SUNDAY_EDITIONS.has(tokens, paper)
        && tokens.isCapitalized(paper)
        && (tokens.isWord(paper - 1, "the") || tokens.isWord(paper - 1, "daily"));
  }

  /** "1980s". */
  static boolean isDecade(Tokens tokens, int i) {
    int year = Calendar.year(tokens, i);
    return year > 0 && tokens.isGlued(i + 1) && tokens.isWord(i + 1, "s") && year % 10 == 0;
  }

  private When fromNumber(int i) {
    When digits = numeric.at(i);
    if (digits != null) {
      return digits;
    }
    int year = Calendar.year(tokens, i);
    if (isDecade(tokens, i)) {
      return new When(
          i + 2,
          Resolved.said(year % 100 == 0 && year < 2000 ? year / 100 + "XX" : year / 10 + "X"));
    }
    int day = Calendar.day(tokens, i);
    if (day == 0) {
      return null;
    }
    int next = Calendar.isOrdinalEnding(tokens, i + 1) ? i + 2 : i + 1;
    if (next == i + 2 && tokens.isWord(next, "century")) {
      return new When(next + 1, Resolved.said(day - 1 + "XX"));
    }
    int lastDay = 0;
    if (tokens.isDash(next) && Calendar.day(tokens, next + 1) > day) {
      lastDay = Calendar.day(tokens, next + 1);
      next += 2;
    }
    if (tokens.isWord(next, "of")) {
      next++;
    }
    int month = tokens.isOnNewLine(next) ? 0 : Calendar.month(tokens, next);
    return month == 0 ? null : withYear(i, afterDot(next), month, day, lastDay);
  }

  private int afterDot(int month) {
    boolean dot =
        Calendar.isAbbreviatedMonth(tokens, month)
            && tokens.isSign(month + 1, '.')
            && tokens.isGlued(month + 1);
    return dot ? month + 2 : month + 1;
  }

  /** Adds the year that may stand at token {@code at}. */
  private When withYear(int start, int at, int month, int day, int lastDay) {
    int yearAt = tokens.isSign(at, ',') ? at + 1 : at;
    if (tokens.isWord(yearAt, "of")) {
      yearAt++;
    }
    int year = tokens.isOnNewLine(yearAt) ? 0 : Calendar.year(tokens, yearAt);
    if (year > 0) {
      String value = DateResolution.iso(year, month, day);
      return new When(
          yearAt + 1,
          Resolved.said(
              lastDay == 0 ? value : value + "/" + DateResolution.iso(year, month, lastDay)));
    }
    Direction direction = DatePattern.direction(tokens, start);
    Resolved first = resolution.monthDay(month, day, direction);
    if (lastDay == 0) {
      return new When(at, first);
    }
    Resolved last = resolution.monthDay(month, lastDay, direction);
    return new When(at, new Resolved(first.value() + "/" + last.value(), first.inferred()));
  }

  private When fromMonth(int i) {
    int month = Calendar.month(tokens, i);
    int at = afterDot(i);
    int day = tokens.isOnNewLine(at) ? 0 : Calendar.day(tokens, at);
    boolean clock = tokens.isSign(at + 1, ':') && tokens.isGlued(at + 1);
    if (day > 0 && !clock && !tokens.isGlued(at) | tokens.isSign(at - 1, '.')) {
      int next = Calendar.isOrdinalEnding(tokens, at + 1) ? at + 2 : at + 1;
      int lastDay = 0;
      if (tokens.isDash(next) && Calendar.day(tokens, next + 1) > day) {
        lastDay = Calendar.day(tokens, next + 1);
        next += 2;
      }
      return withYear(i, next, month, day, lastDay);
    }
    int yearAt = tokens.isSign(at, ',') || tokens.isWord(at, "of") ? at + 1 : at;
    int year = tokens.isOnNewLine(yearAt) ? 0 : Calendar.year(tokens, yearAt);
    if (year > 0) {
      return new When(yearAt + 1, Resolved.said(DateResolution.iso(year, month)));
    }
    int relativeAt = tokens.isWord(at, "of") ? at + 1 : at;
    if (tokens.isWord(relativeAt + 1, "year")) {
      int offset = RelativeDates.offset(tokens, relativeAt);
      if (offset != RelativeDates.NONE) {
        return new When(relativeAt + 2, resolution.monthOfYear(month, offset));
      }
    }
    return isBareMonth(i)
        ? new When(i + 1, resolution.month(month, DatePattern.direction(tokens, i)))
        : null;
  }

  private boolean isBareMonth(int i) {
    boolean cued = MONTH_CUES.has(tokens, i - 1) || afterMonth(i) || PARTS_DASH.has(tokens, i - 2);
    if (Calendar.isAbbreviatedMonth(tokens, i) && tokens.length(i) <= 4) {
      return cued && !tokens.isWord(i, "mar") && !nameFollows(i);
    }
    if (Calendar.isAmbiguousMonth(tokens, i)) {
      boolean clause = tokens.isWord(i, "may") && tokens.isWord(i - 1, "this");
      return cued && (!nameFollows(i) || SURE_CUES.has(tokens, i - 1)) && !clause;
    }
    return cued || !nameFollows(i);
  }

  private static final Lexicon<Boolean> PARTS_DASH = Lexicon.of("mid early late");

  /** "in June and August", "between March and May". */
  private boolean afterMonth(int i) {
    boolean joined =
        tokens.isWord(i - 1, "and") || tokens.isWord(i - 1, "or") || tokens.isWord(i - 1, "to");
    return joined && (Calendar.month(tokens, i - 2) > 0 || Calendar.year(tokens, i - 2) > 0);
  }

  /** "June Carter" is nobody's date. */
  private boolean nameFollows(int i) {
    return tokens.isCapitalized(i + 1) && !tokens.isOnNewLine(i + 1);
  }

  private When fromWeekday(int i, DayOfWeek day) {
    if (NOT_DAYS.has(tokens, i + 1) && tokens.isCapitalized(i + 1)
        || HOLIDAYS.has(tokens, i - 1) && tokens.isCapitalized(i - 1)) {
      return null;
    }
    int at = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
    if (tokens.isWord(at, "the")) {
      at++;
    }
    if (!tokens.isOnNewLine(at)) {
      boolean dated = Calendar.day(tokens, at) > 0 || Calendar.month(tokens, at) > 0;
      When date = !dated ? null : tokens.isNumber(at) ? fromNumber(at) : fromMonth(at);
      if (date != null
          && date.resolved().value() != null
          && date.resolved().value().length() >= 10) {
        return date;
      }
    }
    return new When(i + 1, resolution.weekday(day, DatePattern.direction(tokens, i)));
  }

  /** "summer of 2020", "summer 2020". */
  private When fromSeason(int i) {
    int yearAt = tokens.isWord(i + 1, "of") ? i + 2 : i + 1;
    int year = Calendar.year(tokens, yearAt);
    int season = Calendar.season(tokens, i);
    if (year > 0) {
      return new When(yearAt + 1, Resolved.said(year + "-" + season));
    }
    if (tokens.isWord(yearAt + 1, "year")) {
      int offset = RelativeDates.offset(tokens, yearAt);
      if (offset != RelativeDates.NONE) {
        return new When(yearAt + 2, resolution.season(season, offset));
      }
    }
    return null;
  }

  /** "third quarter of 2004", "second half of last year". */
  private When fromOrdinal(int i) {
    int number = ORDINALS.at(tokens, i);
    boolean quarter = tokens.isWord(i + 1, "quarter");
    boolean half = tokens.isWord(i + 1, "half") && number <= 2;
    if (!quarter && !half) {
      return null;
    }
    // EDTF: 33 to 36 are the quarters of a year, 40 and 41 its halves.
    int part = quarter ? 32 + number : 39 + number;
    int yearAt = tokens.isWord(i + 2, "of") ? i + 3 : i + 2;
    int year = Calendar.year(tokens, yearAt);
    if (year > 0) {
      return new When(yearAt + 1, Resolved.said(year + "-" + part));
    }
    int offset =
        tokens.isWord(yearAt + 1, "year")
            ? RelativeDates.offset(tokens, yearAt)
            : RelativeDates.NONE;
    if (offset != RelativeDates.NONE) {
      Resolved of = resolution.year(offset);
      return new When(
          yearAt + 2,
          of.value() == null ? of : new Resolved(of.value() + "-" + part, of.inferred()));
    }
    return quarter ? new When(i + 2, Resolved.OPEN) : null;
  }
}
