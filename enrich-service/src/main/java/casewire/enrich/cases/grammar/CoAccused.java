package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Those to whom the same is done, named after it: "was charged together with two others, A". */
public final class CoAccused {
  /** How many words may describe them before the first name. */
  private static final int DESCRIPTION = 8;

  private static final Set<String> JOINING = Set.of("together", "along", "jointly");
  private static final Set<String> COMPANY =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "several",
          "co-defendant",
          "co-defendants",
          "accomplice",
          "accomplices",
          "fellow",
          "others");

  /** What a clause of its own starts with, where others come up. */
  private static final Set<String> STOPS =
      Set.of("who", "which", "that", "but", "while", "when", "after", "before", "said");

  private final Reading reading;
  private final NounGroups groups;

  CoAccused(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
  }

  /** Those who come after the word in its sentence; empty if nobody does. */
  public List<PartyName> after(int from) {
    int limit = from > 0 ? reading.sentenceEnd(from - 1) : from;
    for (int i = from; i < limit; i++) {
      Word word = reading.word(i);
      if (word.entity() == null && (STOPS.contains(word.lower()) || word.is(";"))) {
        return List.of();
      }
      if (joins(i, from)) {
        List<PartyName> named = named(i + 1, limit);
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    return List.of();
  }

  /** The last word of "together with", "alongside", "with three others". */
  private boolean joins(int at, int from) {
    if (reading.is(at, "alongside")) {
      return true;
    }
    if (!reading.is(at, "with") || at + 1 >= reading.size()) {
      return false;
    }
    boolean others =
        COMPANY.contains(reading.word(at + 1).lower())
            || reading.word(at + 1).isType(EntityType.PERSON)
            || FunctionWords.isPossessive(reading.word(at + 1));
    return JOINING.contains(reading.word(at - 1).lower()) || others && isOnlyWhere(from, at);
  }

  /** "Was charged in May in London with two others", not "for running a site with two others". */
  private boolean isOnlyWhere(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = reading.word(i);
      boolean place = word.entity() != null && !word.isName() || word.isType(EntityType.GPE);
      if (!place && !FunctionWords.isPreposition(word) && !Adverbs.isAdverb(word)) {
        return false;
      }
    }
    return true;
  }

  private List<PartyName> named(int from, int limit) {
    for (int i = from; i < limit && i <= from + DESCRIPTION; i++) {
      NounGroup group = groups.at(i);
      if (group != null && group.members().stream().allMatch(PartyName::isPerson)) {
        return groups.isPossessive(group) ? List.of() : withNext(group, limit);
      }
      if (!isDescription(reading.word(i)) && !reading.is(i, "including")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "X, a Frenchman, and Y": past what is said of the first. */
  private List<PartyName> withNext(NounGroup first, int limit) {
    if (!reading.is(first.to(), ",")) {
      return first.members();
    }
    for (int i = first.to() + 1; i + 1 < limit && i <= first.to() + DESCRIPTION; i++) {
      NounGroup next = groups.at(i + 1);
      boolean joined = reading.is(i, "and") && reading.is(i - 1, ",") && next != null;
      if (joined && next.members().stream().allMatch(PartyName::isPerson)) {
        return Stream.concat(first.members().stream(), next.members().stream()).distinct().toList();
      }
      if (!isDescription(reading.word(i)) && !reading.is(i, "and")) {
        return first.members();
      }
    }
    return first.members();
  }

  private static boolean isDescription(Word word) {
    return Nouns.canModify(word) && !Verbs.isVerb(word)
        || word.is(",")
        || word.is("of")
        || word.is("at")
        || word.isType(EntityType.ORG);
  }
}
