package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Persons who do something together and are each described at length: "X, a former agent who worked
 * at A, and Y, a former clerk, were charged".
 */
final class JoinedSubjects {
  private static final int MODIFIERS = 5;

  private final Reading reading;
  private final NounGroups groups;

  JoinedSubjects(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
  }

  /** All of them, in the order of the text; empty if the verb is not of several such. */
  List<PartyName> of(int verb) {
    int end = VerbGroups.lastOfSubject(reading, verb) + 1;
    int start = reading.sentenceStart(verb);
    if (isSingular(end, verb)) {
      return List.of();
    }
    NounGroup first = firstPerson(start, end);
    if (first == null || !reading.is(first.to(), ",")) {
      return List.of();
    }
    List<PartyName> all = new ArrayList<>(first.members());
    boolean joined = false;
    for (int i = first.to() + 1; i < end; i++) {
      if (reading.is(i, ",") && i + 1 < end && Verbs.isVerb(reading.word(i + 1))) {
        return List.of();
      }
      if (reading.word(i).isType(EntityType.PERSON)) {
        boolean last = isJoined(i) && leadsTo(i + 1, end);
        if (last || isListed(i)) {
          all.add(PartyName.of(reading.word(i).entity()));
        }
        joined |= last;
      }
    }
    return joined ? all.stream().distinct().toList() : List.of();
  }

  private boolean isSingular(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (reading.is(i, "was") || reading.is(i, "is") || reading.is(i, "has")) {
        return true;
      }
    }
    return false;
  }

  /** Whom the sentence opens with, past "In a separate matter," or a place it is told from. */
  private NounGroup firstPerson(int start, int end) {
    for (int i = start; i < end; i++) {
      NounGroup group = groups.at(i);
      if (group != null && isPerson(group)) {
        boolean opens = i == start || reading.is(i - 1, ",") || reading.is(i - 1, "-");
        return opens && group.from() == i ? group : null;
      }
      if (Verbs.isVerbal(reading.word(i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isPerson(NounGroup group) {
    return group.reference() == NounGroup.Reference.NAME
        && group.members().stream().allMatch(PartyName::isPerson);
  }

  /** ", and Y", ", and former clerk Y": the comma closes what describes the one before. */
  private boolean isJoined(int name) {
    int and = name - 1;
    while (and > name - MODIFIERS && isModifier(reading.word(and))) {
      and--;
    }
    return and > 0
        && reading.is(and, "and")
        && (reading.is(and - 1, ",") || reading.is(and - 1, ";"));
  }

  private static boolean isModifier(Word word) {
    return Nouns.canModify(word) && !Verbs.isVerb(word);
  }

  /** ", Y, a clerk": one more of a list, with a description as well. */
  private boolean isListed(int name) {
    boolean apart = reading.is(name - 1, ",") || reading.is(name - 1, ";");
    return apart && reading.is(name + 1, ",") && isDescription(name + 2);
  }

  private boolean isDescription(int at) {
    Word word = reading.word(at);
    return FunctionWords.isDeterminer(word)
        || FunctionWords.isRelative(reading, at)
        || word.isNumber()
        || word.is("of")
        || word.isType(EntityType.ROLE);
  }

  /** Whether the verb comes next, or after what is said of the last one between commas. */
  private boolean leadsTo(int from, int end) {
    return from >= end || reading.is(from, ",") && reading.is(end - 1, ",");
  }
}
