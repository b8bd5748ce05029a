package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import java.util.Set;

/**
 * The closed word classes that phrases and clauses start with: prepositions, determiners, "who".
 */
public final class FunctionWords {
  private static final Set<String> PREPOSITIONS =
      WordSet.of(
          "of",
          "in",
          "at",
          "on",
          "for",
          "from",
          "to",
          "with",
          "by",
          "against",
          "over",
          "under",
          "into",
          "about",
          "between",
          "after",
          "before",
          "through",
          "like",
          "including",
          "via",
          "than",
          "behind",
          "during",
          "without",
          "among",
          "as",
          "across",
          "per",
          "within",
          "outside",
          "inside",
          "beyond",
          "near",
          "throughout",
          "towards",
          "toward",
          "upon",
          "onto",
          "around",
          "despite");
  private static final Set<String> DETERMINERS =
      WordSet.of("the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "some");
  private static final Set<String> SUBORDINATORS =
      WordSet.of(
          "that",
          "whether",
          "if",
          "when",
          "because",
          "while",
          "as",
          "after",
          "before",
          "until",
          "since",
          "once",
          "although",
          "though");

  private FunctionWords() {}

  public static boolean isPreposition(Word word) {
    return word.entity() == null && PREPOSITIONS.contains(word.lower());
  }

  public static boolean isPreposition(Reading reading, int at) {
    return at < reading.size() && isPreposition(reading.word(at));
  }

  /** Whether a clause with a subject of its own can follow. */
  static boolean isSubordinator(Word word) {
    return word.entity() == null && SUBORDINATORS.contains(word.lower());
  }

  public static boolean isRelative(Reading reading, int at) {
    return reading.is(at, "who") || reading.is(at, "which") || reading.is(at, "whose");
  }

  public static boolean isDeterminer(Word word) {
    return word.entity() == null && DETERMINERS.contains(word.lower());
  }

  static boolean isArticle(Word word) {
    return word.is("the") || word.is("a") || word.is("an");
  }

  public static boolean isPossessive(Word word) {
    return word.is("its") || word.is("their") || word.is("his") || word.is("her");
  }
}
