package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;

/** Verbs with the auxiliaries and adverbs that go before them: "have since been sued". */
public final class VerbGroups {
  private VerbGroups() {}

  static boolean isAuxiliaryOrAdverb(Word word) {
    return Verbs.isAuxiliary(word) || Adverbs.isAdverb(word);
  }

  /** The word before the verb with its auxiliaries; before the sentence if the verb starts it. */
  public static int lastOfSubject(Reading reading, int verb) {
    int last = verb - 1;
    while (last > reading.sentenceStart(verb) && isAuxiliaryOrAdverb(reading.word(last))) {
      last--;
    }
    return last;
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
