package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import java.util.Set;

/** Verbs with the auxiliaries and adverbs that go before them: "have since been sued". */
public final class VerbGroups {
  /** What can stand between "is" and an infinitive. */
  private static final Set<String> PLANNED = Set.of("due", "set", "scheduled", "expected", "about");

  private VerbGroups() {}

  static boolean isAuxiliaryOrAdverb(Word word) {
    return Verbs.isAuxiliary(word) || Adverbs.isAdverb(word);
  }

  /** The word before the verb with its auxiliaries; before the sentence if the verb starts it. */
  public static int lastOfSubject(Reading reading, int verb) {
    int last = verb - 1;
    int start = reading.sentenceStart(verb);
    while (last > start && (isAuxiliaryOrAdverb(reading.word(last)) || isPlanned(reading, last))) {
      last--;
    }
    return last;
  }

  /** "Is due to be sentenced", "was ordered to pay". */
  private static boolean isPlanned(Reading reading, int at) {
    return PLANNED.contains(reading.word(at).lower())
        && reading.is(at + 1, "to")
        && Verbs.isAuxiliary(reading.word(at - 1));
  }

  /** Whether a form of "be" goes before the verb, with nothing but adverbs in between. */
  public static boolean hasBeBefore(Reading reading, int verb) {
    int start = reading.sentenceStart(verb);
    for (int i = verb - 1; i >= start && i >= verb - 4; i--) {
      if (Verbs.isBe(reading.word(i))) {
        return true;
      }
      if (!Adverbs.isAdverb(reading.word(i))) {
        return false;
      }
    }
    return false;
  }
}
