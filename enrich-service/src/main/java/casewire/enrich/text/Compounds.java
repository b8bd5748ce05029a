package casewire.enrich.text;

import java.util.Locale;
import java.util.Set;

/** Compounds around a name, which come apart at a hyphen: "London-based", "anti-Microsoft". */
final class Compounds {
  private static final Set<String> AFTER_NAME =
      words(
          """
          based owned led backed run made born style listed wide like friendly controlled funded
          related held only approved compatible area bound dominated educated era trained branded
          licensed free specific registered type hosted linked operated supported produced
          sponsored inspired protected speaking affiliated exclusive powered enabled brokered
          mandated appointed focused
          """);
  private static final Set<String> BEFORE_NAME =
      words("anti pro non ex pre post mid then former trans all");

  private Compounds() {}

  private static Set<String> words(String list) {
    return Set.of(list.trim().split("\\s+"));
  }

  /** Offset of the hyphen at which the word comes apart; -1 if it stays whole. */
  static int hyphen(String text, int from, int end) {
    int first = from;
    while (first < end && text.charAt(first) != '-') {
      first++;
    }
    if (first == from || first >= end - 1) {
      return -1;
    }
    int last = text.lastIndexOf('-', end - 1);
    if (last == first && isCapitals(text, from, first) && isSmall(text, last + 1, end)
        || opensWithCapital(text, from) && AFTER_NAME.contains(text.substring(last + 1, end))) {
      return last;
    }
    boolean before =
        Character.isUpperCase(text.charAt(first + 1))
            && BEFORE_NAME.contains(text.substring(from, first).toLowerCase(Locale.ROOT));
    return before ? first : -1;
  }

  /** A capital is the first or second letter: iPhone. */
  private static boolean opensWithCapital(String text, int from) {
    return Character.isUpperCase(text.charAt(from))
        || (from + 1 < text.length() && Character.isUpperCase(text.charAt(from + 1)));
  }

  private static boolean isCapitals(String text, int from, int end) {
    return end - from >= 2 && text.substring(from, end).chars().allMatch(Character::isUpperCase);
  }

  private static boolean isSmall(String text, int from, int end) {
    return text.substring(from, end).chars().allMatch(Character::isLowerCase);
  }
}
