package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.BitSet;

/**
 * The relative clauses and appositions that a sentence puts in between commas: "X, who set up Y,
 * was jailed", "X, the maker of Y, will pay". A name in one is no subject of what comes after it.
 */
final class Insertions {
  /** Words of "in the US ,". */
  private static final int OPENING = 4;

  private Insertions() {}

  /** The words before the verb that stand in an insertion which is closed before it. */
  static BitSet before(Reading reading, int verb) {
    BitSet inside = new BitSet();
    int start = reading.sentenceStart(verb);
    int at = start + 1;
    while (at < verb) {
      int end = opens(reading, at) ? close(reading, at, verb) : -1;
      if (end < 0) {
        at++;
      } else {
        inside.set(at, end + 1);
        at = end + 1;
      }
    }
    return inside;
  }

  private static boolean opens(Reading reading, int comma) {
    if (isDash(reading, comma)) {
      return reading.word(comma - 1).isName() && FunctionWords.isRelative(reading, comma + 1);
    }
    if (!reading.is(comma, ",")) {
      return false;
    }
    boolean apposed =
        reading.word(comma - 1).isName()
            && FunctionWords.isDeterminer(reading.word(comma + 1))
            && !isOpeningPlace(reading, comma);
    boolean origin = reading.word(comma - 1).isName() && reading.is(comma + 1, "of");
    return FunctionWords.isRelative(reading, comma + 1) || apposed || origin;
  }

  /** "In the US, a man": where the sentence is told of, not whom it describes. */
  private static boolean isOpeningPlace(Reading reading, int comma) {
    int start = reading.sentenceStart(comma);
    return reading.word(comma - 1).isType(EntityType.GPE)
        && FunctionWords.isPreposition(reading.word(start))
        && comma - start <= OPENING;
  }

  /** The comma that a verb follows, so that the main clause goes on; -1 if none does. */
  private static int close(Reading reading, int opening, int verb) {
    boolean whose = reading.is(opening + 1, "whose") && namesWhose(reading, opening + 2, verb);
    boolean dash = isDash(reading, opening);
    for (int i = opening + 2; i < verb && !whose; i++) {
      if ((dash ? isDash(reading, i) : reading.is(i, ",")) && goesOn(reading, i + 1, verb)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDash(Reading reading, int at) {
    return reading.is(at, "-") || reading.is(at, "–") || reading.is(at, "—");
  }

  /** "X, whose lawyers, A and B, pleaded": the verb is of the clause itself. */
  private static boolean namesWhose(Reading reading, int from, int verb) {
    int noun = from;
    while (noun < verb && Nouns.canModify(reading.word(noun))) {
      noun++;
    }
    return reading.is(noun, ",") && noun + 1 < verb && reading.word(noun + 1).isName();
  }

  private static boolean goesOn(Reading reading, int at, int verb) {
    return at == verb
        || VerbGroups.isAuxiliaryOrAdverb(reading.word(at))
        || isVerb(reading.word(at));
  }

  private static boolean isVerb(Word word) {
    return Verbs.isFiniteVerb(word) || Verbs.isPastForm(word);
  }
}
