package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Months;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.Set;

/** Plain nouns and what can describe one, told by what they are not. */
public final class Nouns {
  private static final Set<String> NO_MODIFIER =
      WordSet.of(
          "who", "which", "that", "whose", "but", "or", "and", "not", "if", "when", "while",
          "because", "where", "he", "she", "it", "they", "we", "i", "you");

  private Nouns() {}

  /** Whether it can stand between "and" and a name: "and its parent", "and Texan". */
  public static boolean canModify(Word word) {
    return !word.isPunctuation()
        && !FunctionWords.isPreposition(word)
        && !Verbs.isFiniteVerb(word)
        && !Verbs.isBe(word)
        && !NO_MODIFIER.contains(word.lower())
        && !Months.isMonth(word)
        && (word.entity() == null || word.isType(EntityType.GPE));
  }

  /** A plain word that is no verb, adverb or number, so that it can head a compound. */
  static boolean isNoun(Word word) {
    return word.entity() == null
        && canModify(word)
        && !Adverbs.isAdverb(word)
        && !Verbs.isVerbal(word)
        && !word.isNumber()
        && !word.lower().endsWith("ing");
  }

  /** A plain noun in small letters, in either number: "material", "copies". */
  public static boolean isThing(Word word) {
    return isNoun(word) && !word.capital() && !FunctionWords.isDeterminer(word);
  }

  /** The same for one in small letters that is no verb in the present either. */
  public static boolean isCommonNoun(Word word) {
    return isNoun(word) && !word.capital() && !word.lower().endsWith("s");
  }
}
