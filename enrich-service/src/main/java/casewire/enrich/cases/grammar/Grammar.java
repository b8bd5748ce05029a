package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.Set;

/** The closed word classes that the shallow reading of a sentence needs. */
public final class Grammar {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got");
  private static final Set<String> FINITE =
      Set.of(
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
          "went");
  private static final Set<String> PREPOSITIONS =
      Set.of(
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
      Set.of("the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "some");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> NO_MODIFIER =
      Set.of(
          "who", "which", "that", "whose", "but", "or", "and", "not", "if", "when", "while",
          "because", "where", "he", "she", "it", "they", "we", "i", "you");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "will", "would", "could", "may", "might", "can", "should", "to",
          "must", "is", "are", "was", "were", "do", "does", "did", "be", "been", "being");

  private Grammar() {}

  private static final Set<String> SUBORDINATORS =
      Set.of(
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

  /** Whether a clause with a subject of its own can follow. */
  static boolean isSubordinator(Word word) {
    return word.entity() == null && SUBORDINATORS.contains(word.lower());
  }

  public static boolean isAuxiliary(Word word) {
    return word.entity() == null && AUXILIARIES.contains(word.lower());
  }

  static boolean isAuxiliaryOrAdverb(Word word) {
    return isAuxiliary(word) || isAdverb(word);
  }

  /** Whether it is an auxiliary or looks like a verb of its own. */
  static boolean isVerbal(Word word) {
    return isAuxiliary(word) || isFiniteVerb(word) || isPastForm(word);
  }

  /** Whether a clause goes on with the word: "is", "sued". */
  public static boolean isVerb(Word word) {
    return isBe(word) || isVerbal(word);
  }

  public static boolean isBe(Word word) {
    return word.entity() == null && BE.contains(word.lower());
  }

  public static boolean isPreposition(Word word) {
    return word.entity() == null && PREPOSITIONS.contains(word.lower());
  }

  public static boolean isRelative(Reading reading, int at) {
    return reading.is(at, "who") || reading.is(at, "which") || reading.is(at, "whose");
  }

  static boolean isQuantity(Word word) {
    return word.is("more")
        || word.is("less")
        || word.is("most")
        || word.entity() != null && !word.isName();
  }

  public static boolean isPossessive(Word word) {
    return word.is("its") || word.is("their") || word.is("his") || word.is("her");
  }

  static boolean isArticle(Word word) {
    return word.is("the") || word.is("a") || word.is("an");
  }

  public static boolean isDeterminer(Word word) {
    return word.entity() == null && DETERMINERS.contains(word.lower());
  }

  private static final Set<String> PAST_FORMS =
      Set.of(
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
          "struck");
  private static final Set<String> ADVERBS =
      Set.of(
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

  /** Whether it can be a past participle. */
  public static boolean isPastForm(Word word) {
    return word.entity() == null
        && (word.lower().endsWith("ed") || PAST_FORMS.contains(word.lower()));
  }

  /** "Took": a past form that describes no noun, as one in "-ed" can. */
  static boolean isIrregularPast(Word word) {
    return word.entity() == null && PAST_FORMS.contains(word.lower());
  }

  static boolean isAdverb(Word word) {
    return word.entity() == null && (ADVERBS.contains(word.lower()) || word.lower().endsWith("ly"));
  }

  public static boolean isPreposition(Reading reading, int at) {
    return at < reading.size() && isPreposition(reading.word(at));
  }

  /** Whether a form of "be" goes before the verb, with nothing but adverbs in between. */
  public static boolean hasBeBefore(Reading reading, int verb) {
    int start = reading.sentenceStart(verb);
    for (int i = verb - 1; i >= start && i >= verb - 4; i--) {
      if (isBe(reading.word(i))) {
        return true;
      }
      if (!isAdverb(reading.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether no object can start at the word: a preposition, a mark, a date, the end. */
  public static boolean isPhraseEnd(Reading reading, int at) {
    if (at >= reading.size() || at >= reading.sentenceEnd(at - 1)) {
      return true;
    }
    Word word = reading.word(at);
    return isPreposition(word)
        || word.isPunctuation()
        || word.isType(EntityType.DATE)
        || word.isType(EntityType.DURATION)
        || isAdverb(word)
        || word.is("and");
  }

  static boolean isFiniteVerb(Word word) {
    return word.entity() == null && FINITE.contains(word.lower());
  }

  /** Whether it can stand between "and" and a name: "and its parent", "and Texan". */
  public static boolean canModify(Word word) {
    return !word.isPunctuation()
        && !isPreposition(word)
        && !isFiniteVerb(word)
        && !isBe(word)
        && !NO_MODIFIER.contains(word.lower())
        && !(word.capital() && MONTHS.contains(word.lower()))
        && (word.entity() == null || word.isType(EntityType.GPE));
  }

  /** End of ", also known as Kim Schmitz" that starts at the comma; the start if there is none. */
  static int aliasEnd(Reading reading, int comma, int limit) {
    int at = comma + 1;
    boolean aka = reading.is(at, "aka") || reading.is(at, "a.k.a");
    boolean spelled =
        (reading.is(at, "also") || reading.is(at, "better") || reading.is(at, "otherwise"))
            && reading.is(at + 1, "known")
            && reading.is(at + 2, "as");
    if (!aka && !spelled) {
      return comma;
    }
    int name = at + (aka ? 1 : 3);
    for (int i = name; i < limit && i < name + 6; i++) {
      Word word = reading.word(i);
      if (word.is(",") || word.is(";")) {
        return i;
      }
    }
    return comma;
  }

  /** A plain word that is no verb, adverb or number, so that it can head a compound. */
  static boolean isNoun(Word word) {
    return word.entity() == null
        && canModify(word)
        && !isAdverb(word)
        && !isVerbal(word)
        && !word.isNumber()
        && !word.lower().endsWith("ing");
  }

  /** A plain noun in small letters, in either number: "material", "copies". */
  public static boolean isThing(Word word) {
    return isNoun(word) && !word.capital() && !isDeterminer(word);
  }

  /** The same for one in small letters that is no verb in the present either. */
  public static boolean isCommonNoun(Word word) {
    return isNoun(word) && !word.capital() && !word.lower().endsWith("s");
  }

  /** The word before the verb with its auxiliaries; before the sentence if the verb starts it. */
  static int lastOfSubject(Reading reading, int verb) {
    int last = verb - 1;
    while (last > reading.sentenceStart(verb) && isAuxiliaryOrAdverb(reading.word(last))) {
      last--;
    }
    return last;
  }
}
