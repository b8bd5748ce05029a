package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.Descriptions;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.Nouns;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.grammar.VerbGroups;
import casewire.enrich.cases.grammar.Verbs;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;

/** The parties that stand where the frame of a litigation term looks for them. */
final class TermArguments {
  private static final Set<String> CLAUSE = Set.of("which", "who", "but", "said", "says");

  private final Reading reading;
  private final Arguments arguments;
  private final Descriptions descriptions;
  private final Officials officials;

  TermArguments(Reading reading, Arguments arguments, Officials officials) {
    this.reading = reading;
    this.arguments = arguments;
    this.descriptions = new Descriptions(reading);
    this.officials = officials;
  }

  boolean isLast(Found<EventTerm> found, Set<String> words) {
    return words.contains(reading.word(found.to() - 1).lower());
  }

  List<PartyName> objectOrDescription(Found<EventTerm> found) {
    List<PartyName> object = members(arguments.complements().after(found.to()));
    return object.isEmpty() ? descriptions.objectAfter(found.to()) : object;
  }

  List<PartyName> subject(Found<EventTerm> found) {
    return parties(arguments.subjects().of(found.from()));
  }

  List<PartyName> subjectOrDescription(Found<EventTerm> found) {
    List<PartyName> subject = subject(found);
    return subject.isEmpty() ? descriptions.subjectOf(found.from()) : subject;
  }

  List<PartyName> object(Found<EventTerm> found, List<PartyName> subject) {
    NounGroup within = arguments.complements().within(found.from() + 1, found.to());
    return otherThan(within == null ? arguments.complements().after(found.to()) : within, subject);
  }

  List<PartyName> within(Found<EventTerm> found) {
    return members(arguments.complements().within(found.from() + 1, found.to()));
  }

  List<PartyName> after(Found<EventTerm> found, Set<String> prepositions) {
    return members(governedBy(found, prepositions));
  }

  /** Whom one of the prepositions governs after the phrase, in the same clause; null if nobody. */
  NounGroup governedBy(Found<EventTerm> found, Set<String> prepositions) {
    return arguments.complements().governedBy(found.to(), prepositions, CLAUSE);
  }

  /** The names, or where there are none, the words that describe who the preposition governs. */
  List<PartyName> described(
      List<PartyName> names, Found<EventTerm> found, Set<String> prepositions) {
    return names.isEmpty() ? descriptions.after(found.to(), prepositions) : names;
  }

  List<PartyName> members(NounGroup group) {
    return group == null ? List.of() : parties(group.members());
  }

  List<PartyName> otherThan(NounGroup group, List<PartyName> subject) {
    return group == null
        ? List.of()
        : parties(group.membersBut(subject)).stream()
            .filter(name -> subject.stream().noneMatch(one -> Litigants.areSame(one, name)))
            .toList();
  }

  /** Those meant, without who speaks or acts for a court, a party or a paper. */
  List<PartyName> parties(List<PartyName> names) {
    return names.stream().filter(officials::canBeParty).toList();
  }

  /** Places are not tried; who is named by one is the state that tries. */
  static List<PartyName> persons(List<PartyName> names) {
    return names.stream().filter(name -> !Officials.isState(name)).toList();
  }

  boolean isPassive(Found<EventTerm> found) {
    boolean whole = Verbs.isBe(reading.word(found.from()));
    return whole || isPast(found) && VerbGroups.hasBeBefore(reading, found.from());
  }

  boolean isPast(Found<EventTerm> found) {
    return Verbs.isPastForm(reading.word(found.from()));
  }

  /** "A reduced sentence", "the fine": a noun that is spelled like the verb. */
  boolean isNominal(Found<EventTerm> found) {
    boolean owned =
        reading.is(found.from() - 1, "'s") && !reading.word(found.from()).lower().endsWith("ing");
    return found.to() - found.from() == 1 && !isPast(found) && (owned || hasDeterminer(found));
  }

  /** Whether what begins with the term is the noun of "the", "a latest" or of an amount. */
  boolean hasDeterminer(Found<EventTerm> found) {
    int start = reading.sentenceStart(found.from());
    for (int i = found.from() - 1; i >= start && i >= found.from() - 3; i--) {
      if (FunctionWords.isDeterminer(reading.word(i))) {
        return true;
      }
      if (reading.word(i).isType(EntityType.MONEY)) {
        return true;
      }
      if (!Nouns.canModify(reading.word(i)) || Verbs.isAuxiliary(reading.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** What the words from the index on describe. */
  List<PartyName> describedObject(int from) {
    return descriptions.objectAfter(from);
  }
}
