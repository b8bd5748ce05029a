package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;

/** The ages that papers and prosecutors give of the accused. */
public final class Ages {
  private static final int ALIASES = 8;

  private Ages() {}

  /** "X, 44, of Hull", "X, also known as Y, 44", "X, aged 44", "X (44)", "44-year-old X". */
  public static boolean isToldOf(int person, Reading reading) {
    if (isAlias(person, reading)) {
      return false;
    }
    if (person > reading.sentenceStart(person)
        && reading.word(person - 1).lower().endsWith("-year-old")) {
      return true;
    }
    int at = Aliases.end(reading, person + 1, reading.sentenceEnd(person));
    boolean open = reading.is(at, ",") || reading.is(at, "(");
    int age = reading.is(at + 1, "aged") ? at + 2 : at + 1;
    return open && age < reading.sentenceEnd(person) && isAge(reading.word(age));
  }

  /** "Known as X and Y, 44": one name more of somebody. */
  private static boolean isAlias(int person, Reading reading) {
    int start = reading.sentenceStart(person);
    for (int i = person - 1; i >= start && i > person - ALIASES; i--) {
      if (reading.is(i, ",") || reading.is(i, "(")) {
        return false;
      }
      if (reading.is(i, "aka") || reading.is(i, "as") && reading.is(i - 1, "known")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAge(Word word) {
    return word.isNumber() && word.lower().length() == 2;
  }
}
