package casewire.enrich.cases.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spells out the verbs that news writes short: "isn't", "they've", "he's been". */
final class Contractions {
  private static final int SHORTEST = 3;

  /** What is left of an auxiliary before "n't", where it is not whole. */
  private static final Map<String, String> NEGATED =
      Map.of("ca", "can", "wo", "will", "sha", "shall", "ai", "is");

  private static final Map<String, String> ENDINGS =
      Map.of("ve", "have", "re", "are", "ll", "will", "m", "am", "d", "'d");

  /** What has no possessive in "'s", so that a verb is meant. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "that", "there", "here", "who", "what", "where");

  /** What goes between a participle and whom it was done by or for: "he's accused of". */
  private static final Set<String> AFTER_PASSIVE =
      Set.of("of", "with", "by", "to", "for", "in", "at", "as");

  private static final Set<String> BETWEEN = Set.of("also", "already", "now", "not", "never");

  private static final Set<String> IRREGULAR =
      Set.of(
          "been", "become", "begun", "brought", "done", "found", "given", "gone", "got", "had",
          "heard", "held", "known", "left", "lost", "made", "paid", "said", "seen", "sent", "sold",
          "sought", "taken", "told", "won");

  private Contractions() {}

  /**
   * Where the word goes apart.
   *
   * @return index in {@code lower} at which its second part starts; 0 if it is no contraction
   */
  static int split(String lower) {
    int length = lower.length();
    if (length < SHORTEST) {
      return 0;
    }
    if (length > SHORTEST && lower.endsWith("t") && isApostrophe(lower.charAt(length - 2))) {
      return lower.charAt(length - SHORTEST) == 'n' ? length - SHORTEST : 0;
    }
    for (int ending = 1; ending <= 2; ending++) {
      int at = length - ending - 1;
      if (at > 0 && isApostrophe(lower.charAt(at))) {
        return ENDINGS.containsKey(lower.substring(at + 1)) ? at : 0;
      }
    }
    return 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** The first part spelled out: "will" of "won't". */
  static String first(String lower, int split) {
    String part = lower.substring(0, split);
    return lower.charAt(split) == 'n' ? NEGATED.getOrDefault(part, part) : part;
  }

  /** The second part spelled out: "not" of "isn't"; "'d" stays, as the next word tells. */
  static String second(String lower, int split) {
    return lower.charAt(split) == 'n' ? "not" : ENDINGS.get(lower.substring(split + 1));
  }

  /**
   * Spells out in place what the words around tell: "he's sued", "Hill's been sued", "he'd won".
   */
  static void spellOut(List<Word> words) {
    for (int at = 1; at < words.size() - 1; at++) {
      Word word = words.get(at);
      if (word.lower().length() != 2 || word.lower().charAt(0) != '\'') {
        continue;
      }
      int next = at + 1;
      while (next < words.size() - 1 && BETWEEN.contains(words.get(next).lower())) {
        next++;
      }
      String verb =
          word.is("'d")
              ? isPastForm(words.get(next)) ? "had" : "would"
              : beOrHave(words.get(at - 1), words, next);
      words.set(at, word.spelled(verb));
    }
  }

  /** The verb that "'s" is short for; the same if it is the possessive. */
  private static String beOrHave(Word before, List<Word> words, int next) {
    Word participle = words.get(next);
    if (participle.is("been")) {
      return "has";
    }
    if (participle.is("being")) {
      return "is";
    }
    if (before.entity() != null || !PRONOUNS.contains(before.lower())) {
      return "'s";
    }
    boolean passive =
        next + 1 == words.size()
            || words.get(next + 1).isPunctuation()
            || AFTER_PASSIVE.contains(words.get(next + 1).lower());
    return isPastForm(participle) && !passive ? "has" : "is";
  }

  private static boolean isPastForm(Word word) {
    return word.entity() == null
        && (word.lower().endsWith("ed") || IRREGULAR.contains(word.lower()));
  }
}
