package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import java.util.Set;

/** Words that are verbs, or look like one. */
public final class Verbs {
  private static final Set<String> BE =
      WordSet.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got");
  private static final Set<String> FINITE =
      WordSet.of(
          "said",
          "says",
          "is",
          "was",
          "are",
          "were",
          "has",
          "had",
          "have",
          "will",
          "would",
          "filed",
          "sued",
          "argued",
          "claims",
          "claimed",
          "denied",
          "declined",
          "did",
          "does",
          "could",
          "may",
          "also",
          "told",
          "wants",
          "asked",
          "goes",
          "went",
          "gave",
          "made",
          "saw",
          "heard",
          "began",
          "became",
          "ran",
          "came",
          "fell",
          "knew",
          "kept",
          "lost",
          "paid",
          "wrote",
          "drew",
          "chose",
          "threw",
          "let");
  private static final Set<String> AUXILIARIES =
      WordSet.of(
          "has", "have", "had", "will", "would", "could", "may", "might", "can", "should", "to",
          "must", "is", "are", "was", "were", "do", "does", "did", "be", "been", "being");
  private static final Set<String> PAST_FORMS =
      WordSet.of(
          "found",
          "brought",
          "led",
          "taken",
          "took",
          "sent",
          "held",
          "begun",
          "thrown",
          "put",
          "given",
          "handed",
          "told",
          "sought",
          "won",
          "pled",
          "forbidden",
          "upheld",
          "withdrawn",
          "beaten",
          "struck",
          "gave",
          "made",
          "ran",
          "became",
          "wrote",
          "kept",
          "lost",
          "paid",
          "sold",
          "stole",
          "bought",
          "caught",
          "spoke",
          "drew",
          "broke",
          "came",
          "began",
          "saw",
          "knew",
          "thought",
          "left",
          "met",
          "threw",
          "fought",
          "built");

  private Verbs() {}

  public static boolean isBe(Word word) {
    return word.entity() == null && BE.contains(word.lower());
  }

  public static boolean isAuxiliary(Word word) {
    return word.entity() == null && AUXILIARIES.contains(word.lower());
  }

  static boolean isFiniteVerb(Word word) {
    return word.entity() == null && FINITE.contains(word.lower());
  }

  /** Whether it can be a past participle. */
  public static boolean isPastForm(Word word) {
    return word.entity() == null
        && (word.lower().endsWith("ed") || PAST_FORMS.contains(word.lower()));
  }

  /** "Took": a past form that describes no noun, as one in "-ed" can. */
  static boolean isIrregularPast(Word word) {
    return word.entity() == null && PAST_FORMS.contains(word.lower());
  }

  /** Whether it is an auxiliary or looks like a verb of its own. */
  static boolean isVerbal(Word word) {
    return isAuxiliary(word) || isFiniteVerb(word) || isPastForm(word);
  }

  /** Whether a clause goes on with the word: "is", "sued". */
  public static boolean isVerb(Word word) {
    return isBe(word) || isVerbal(word);
  }
}
