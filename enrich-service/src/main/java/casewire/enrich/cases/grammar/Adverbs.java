package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import java.util.Set;

/** Words that can stand between a verb and its auxiliaries: "was also sued". */
final class Adverbs {
  private static final Set<String> ADVERBS =
      WordSet.of(
          "also",
          "not",
          "now",
          "then",
          "already",
          "never",
          "later",
          "first",
          "since",
          "both",
          "each",
          "been",
          "being",
          "once",
          "today",
          "all",
          "to",
          "yesterday",
          "again",
          "still",
          "twice",
          "no",
          "longer",
          "itself",
          "himself",
          "herself",
          "themselves",
          "too",
          "meanwhile",
          "instead",
          "thus",
          "therefore",
          "nevertheless",
          "nonetheless",
          "soon",
          "just",
          "even",
          "only",
          "often",
          "always");

  private Adverbs() {}

  static boolean isAdverb(Word word) {
    return word.entity() == null && (ADVERBS.contains(word.lower()) || word.lower().endsWith("ly"));
  }
}
