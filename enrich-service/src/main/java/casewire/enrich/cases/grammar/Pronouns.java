package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;

/** Pronouns, read as the names before them that they stand for. */
final class Pronouns {
  /** What goes before a clause with "that", as in "it is believed that". */
  private static final Set<String> SUPPOSED =
      Set.of(
          "believed",
          "thought",
          "expected",
          "understood",
          "hoped",
          "claimed",
          "alleged",
          "reported",
          "said",
          "estimated",
          "clear",
          "unclear",
          "likely",
          "unlikely",
          "possible");

  private static final Set<String> OF_CASES =
      Set.of("prosecuted", "investigated", "handled", "heard", "adjourned", "tried");

  /** What is done to a case rather than to a company. */
  private static final Set<String> TO_CASES =
      Set.of(
          "pursue",
          "bring",
          "drop",
          "dropped",
          "settle",
          "settled",
          "withdraw",
          "withdrew",
          "appeal",
          "appealed",
          "dismiss",
          "dismissed",
          "file",
          "filed",
          "hear",
          "heard");

  private final Reading reading;
  private final Antecedents antecedents;

  Pronouns(Reading reading, Antecedents antecedents) {
    this.reading = reading;
    this.antecedents = antecedents;
  }

  /** The pronoun at the word; null if it is none, or nobody is meant. */
  NounGroup at(int at, int limit) {
    return switch (reading.word(at).lower()) {
      case "he", "she", "him" -> person(at);
      case "her" -> isOwner(at, limit) ? null : person(at);
      case "it" ->
          isExpletive(at) || isCase(at) || isCaseOf(at)
              ? null
              : NounGroup.oneOf(at, at + 1, companies(at));
      case "they", "them" -> NounGroup.standingFor(at, at + 1, several(at));
      default -> null;
    };
  }

  /** "Using data gathered by X, it asked": who the sentence before was about goes before X. */
  private List<PartyName> companies(int at) {
    boolean participle =
        reading.is(at - 1, ",") && reading.word(reading.sentenceStart(at)).lower().endsWith("ing");
    return participle
        ? antecedents.described(EntityType.ORG, "it")
        : antecedents.one(EntityType.ORG);
  }

  private NounGroup person(int at) {
    return NounGroup.oneOf(at, at + 1, antecedents.one(EntityType.PERSON));
  }

  /** "Her copies": whose they are. */
  private boolean isOwner(int at, int limit) {
    return at + 1 < limit && Nouns.isThing(reading.word(at + 1));
  }

  /** Persons before companies; nobody where people without names have just been spoken of. */
  private List<PartyName> several(int at) {
    List<PartyName> persons = antecedents.several(EntityType.PERSON, 0);
    return persons.isEmpty() && !followsUnnamed(at)
        ? antecedents.several(EntityType.ORG, 0)
        : persons;
  }

  /** "Police held four people. They face charges." */
  private boolean followsUnnamed(int at) {
    int start = reading.sentenceStart(at);
    int from = start == 0 ? 0 : reading.sentenceStart(start - 1);
    for (int i = from; i < at; i++) {
      boolean several = ReferringNouns.pluralType(reading.word(i)) == EntityType.PERSON;
      if (several && reading.word(i).paragraph() == reading.word(at).paragraph()) {
        return true;
      }
    }
    return false;
  }

  /** "It would not be in the interest of", not "it would be suing". */
  private boolean isStateOf(int be) {
    if (!reading.is(be, "be") || be + 1 >= reading.size()) {
      return false;
    }
    Word next = reading.word(be + 1);
    return !Verbs.isPastForm(next) && !next.lower().endsWith("ing");
  }

  /** "It is being prosecuted by", "it was investigated by": the case is. */
  private boolean isCaseOf(int at) {
    int verb = at + 1;
    while (verb < reading.size() && VerbGroups.isAuxiliaryOrAdverb(reading.word(verb))) {
      verb++;
    }
    return verb > at + 1 && verb < reading.size() && OF_CASES.contains(reading.word(verb).lower());
  }

  /** "The case was weak, and it was not in the interest of the public to pursue it". */
  private boolean isCase(int at) {
    return at > reading.sentenceStart(at) && TO_CASES.contains(reading.word(at - 1).lower());
  }

  /** "It was the first time that", "it is believed that": nothing is meant. */
  private boolean isExpletive(int at) {
    if (at + 3 >= reading.size()) {
      return false;
    }
    if (reading.is(at + 1, "would")) {
      return isStateOf(reading.is(at + 2, "not") ? at + 3 : at + 2);
    }
    if (!Verbs.isBe(reading.word(at + 1))) {
      return false;
    }
    boolean ranked =
        reading.is(at + 2, "the")
            && (Ranks.has(reading.word(at + 3)) || reading.word(at + 3).lower().endsWith("est"));
    return ranked || SUPPOSED.contains(reading.word(at + 2).lower());
  }
}
