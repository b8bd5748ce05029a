package casewire.enrich.entity.scan;

import java.util.Set;

/**
 * The first word of a paragraph may be glued to the caption of an image before it: "usenet logoLast
 * week". Where a word in lower case goes on with a capital, one of these words begins.
 */
final class GluedOpeners {
  private static final int SHORTEST_CAPTION = 3;
  private static final int LONGEST = 9;
  private static final Set<String> WORDS =
      Set.of(
          "Last",
          "This",
          "Next",
          "In",
          "On",
          "Since",
          "Today",
          "Yesterday",
          "After",
          "During",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private GluedOpeners() {}

  /** Does such a word begin at {@code at}, inside the word that begins at {@code start}? */
  static boolean beginsAt(String text, int start, int at) {
    char capital = text.charAt(at);
    if (capital < 'A' || at - start < SHORTEST_CAPTION || !isLower(text.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST && isLower(text.charAt(end))) {
      end++;
    }
    boolean word = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return word && isLower(text.charAt(start)) && WORDS.contains(text.substring(at, end));
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}
