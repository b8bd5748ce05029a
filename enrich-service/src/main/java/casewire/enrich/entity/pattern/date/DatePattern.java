package casewire.enrich.entity.pattern.date;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.Pattern;
import casewire.enrich.entity.pattern.Scan;
import casewire.enrich.entity.pattern.date.DateResolution.Direction;
import casewire.enrich.entity.pattern.date.DateResolution.Resolved;
import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.pattern.element.Sentences;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.EntityType;
import java.util.function.Consumer;

/**
 * Dates, absolute ({@code Jan. 5, 2012}, {@code 29 April}, {@code summer of 2020}) and relative
 * ({@code Tuesday}, {@code earlier this month}), resolved against the day of publication.
 */
public final class DatePattern implements Pattern {
  /** Words that say which part of a period is meant. */
  private static final Lexicon<Boolean> PARTS =
      Lexicon.of("early late mid earlier later beginning start middle end close");

  /** "The trial will start in December": before "in" these are verbs. */
  private static final Lexicon<Boolean> BOUNDS = Lexicon.of("beginning start middle end close");

  /** The words that a date begins with, if no digits: one look tells most tokens apart. */
  private static final Lexicon<Boolean> FIRST_WORDS =
      Lexicon.anyOf(PARTS, AbsoluteDates.FIRST_WORDS, RelativeDates.FIRST_WORDS);

  @Override
  public void find(Scan scan, Consumer<Found> found) {
    Tokens tokens = scan.tokens();
    DateResolution resolution = new DateResolution(scan.document().published());
    AbsoluteDates absolute = new AbsoluteDates(tokens, resolution);
    RelativeDates relative = new RelativeDates(tokens, resolution);
    YearContext years = new YearContext(tokens);
    int i = 0;
    while (i < tokens.size()) {
      if (!tokens.isNumber(i) && !FIRST_WORDS.has(tokens, i)) {
        i++;
        continue;
      }
      When when = partOf(tokens, resolution, absolute, relative, i);
      if (when == null) {
        when = plain(absolute, relative, i);
      }
      if (when == null) {
        when = years.yearAt(i);
      }
      if (when == null) {
        i++;
        continue;
      }
      Found date =
          scan.found(EntityType.DATE, i, when.end() - 1, when.resolved().value())
              .inferredFrom(when.resolved().inferred());
      found.accept(date);
      i = when.end();
    }
  }

  /**
   * A date that begins at the token asked for.
   *
   * @param end token after the last
   * @param resolved its value
   */
  record When(int end, Resolved resolved) {}

  private static When plain(AbsoluteDates absolute, RelativeDates relative, int i) {
    When when = absolute.at(i);
    return when != null ? when : relative.at(i);
  }

  /** "end of 2003", "late last year", "mid-January": the value is the whole period's. */
  private static When partOf(
      Tokens tokens,
      DateResolution resolution,
      AbsoluteDates absolute,
      RelativeDates relative,
      int i) {
    if (!PARTS.has(tokens, i)) {
      return null;
    }
    int inner = i + 1;
    boolean noun = true;
    if (tokens.isSign(inner, '-') && tokens.isGlued(inner)) {
      inner++;
    } else if (tokens.isWord(inner, "of") || tokens.isWord(inner, "in") && !BOUNDS.has(tokens, i)) {
      inner++;
      if (tokens.isWord(inner, "the")) {
        inner++;
      }
    } else {
      noun =
          tokens.isWord(i, "early")
              || tokens.isWord(i, "late")
              || tokens.isWord(i, "mid")
              || tokens.isWord(i, "earlier")
              || tokens.isWord(i, "later");
    }
    if (!noun || tokens.isOnNewLine(inner)) {
      return null;
    }
    When when = plain(absolute, relative, inner);
    if (when == null) {
      int year = Calendar.year(tokens, inner);
      if (AbsoluteDates.isDecade(tokens, inner)) {
        return new When(inner + 2, Resolved.said(year / 10 + "X"));
      }
      boolean inYear = (tokens.isWord(i, "earlier") || tokens.isWord(i, "later")) && inner == i + 1;
      if (year > 1800 && !inYear) {
        when = new When(inner + 1, Resolved.said(String.valueOf(year)));
      } else if (tokens.isWord(inner, "year") && tokens.isWord(inner - 1, "the")) {
        when = new When(inner + 1, resolution.year(0));
      }
    }
    return when;
  }

  /** News looks back unless the sentence says otherwise. */
  static Direction direction(Tokens tokens, int i) {
    return Sentences.looksAhead(tokens, i) ? Direction.FUTURE : Direction.PAST;
  }
}
