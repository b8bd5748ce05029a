package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import java.util.BitSet;
import java.util.Set;

/** Tells names before a verb that another verb has taken already, so that they are no subject. */
final class EarlierObjects {
  /** What a clause follows, whose subject the next name is: "said A sued". */
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "claimed",
          "alleged",
          "argued",
          "held",
          "ruled",
          "found",
          "decided",
          "concluded",
          "believed",
          "insisted",
          "denied",
          "maintained",
          "complained",
          "told",
          "reported",
          "showed",
          "agreed");

  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we");

  private final Reading reading;

  EarlierObjects(Reading reading) {
    this.reading = reading;
  }

  /** "Helped A to hide losses were charged": whom another verb has taken already. */
  boolean has(NounGroup group, int verb, BitSet inserted) {
    int start = reading.sentenceStart(verb);
    int taker = group.from() - 1;
    while (taker > start
        && taker >= group.from() - 4
        && Nouns.canModify(reading.word(taker))
        && !Verbs.isVerbal(reading.word(taker))) {
      taker--;
    }
    Word word = reading.word(Math.max(start, taker));
    return taker > start
        && Verbs.isPastForm(word)
        && !SAYING.contains(word.lower())
        && hasSubject(taker)
        && !leadsTo(group.to(), verb, inserted);
  }

  /** Whether a noun goes before the verb, rather than a determiner as before an adjective. */
  private boolean hasSubject(int taker) {
    Word before = reading.word(VerbGroups.lastOfSubject(reading, taker));
    return before.entity() != null
        || PRONOUNS.contains(before.lower())
        || FunctionWords.isRelative(reading, taker - 1)
        || before.is("that")
        || Nouns.isNoun(before) && !FunctionWords.isDeterminer(before);
  }

  /** Whether nothing but details and auxiliaries come before the verb, or a relative clause. */
  private boolean leadsTo(int from, int verb, BitSet inserted) {
    int at = reading.is(from, ",") ? from + 1 : from;
    if (FunctionWords.isRelative(reading, at) || reading.is(at, "that")) {
      return true;
    }
    for (int i = from; i < verb; i++) {
      Word word = reading.word(i);
      boolean detail = inserted.get(i) || word.isPunctuation() || word.isNumber();
      if (!detail && !VerbGroups.isAuxiliaryOrAdverb(word)) {
        return false;
      }
    }
    return true;
  }
}
