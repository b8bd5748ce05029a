package casewire.enrich.cases.reading;

import java.util.Set;

/** The months of the year, which like names have a capital. */
public final class Months {
  private static final Set<String> NAMES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Months() {}

  /** False for "may" and "march" in small letters. */
  public static boolean isMonth(Word word) {
    return word.capital() && NAMES.contains(word.lower());
  }

  /** "Last july": whether a date in small letters ends in a month. */
  public static boolean isLastOf(String date) {
    return NAMES.contains(date.substring(date.lastIndexOf(' ') + 1));
  }
}
