package casewire.enrich.cases;

import casewire.enrich.cases.PhraseTable.Found;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what happens to a case, and to whom, off the terms of an article. */
final class EventExtraction {
  private static final Set<String> BY = Set.of("by", "from");
  private static final Set<String> AGAINST = Set.of("against");
  private static final Set<String> CLAUSE = Set.of("which", "who", "but", "said", "says");

  private final Reading reading;
  private final NounGroups groups;
  private final Arguments arguments;
  private final Officials officials;
  private final Modalities modalities;

  EventExtraction(Reading reading, NounGroups groups, Officials officials) {
    this.reading = reading;
    this.groups = groups;
    this.officials = officials;
    this.arguments = new Arguments(reading, groups);
    this.modalities = new Modalities(reading);
  }

  List<LitigationEvent> events(List<Found<EventTerm>> terms) {
    return terms.stream().map(this::event).toList();
  }

  private LitigationEvent event(Found<EventTerm> found) {
    Sides sides =
        switch (found.meaning().frame()) {
          case SUE -> sue(found);
          case PIT -> new Sides(object(found), after(found, AGAINST));
          case PROSECUTE -> prosecute(found);
          case STAND -> new Sides(List.of(), persons(subject(found)));
          case FILE -> file(found);
          case SUIT -> suit(found);
          case TRIAL -> new Sides(List.of(), persons(ofNoun(found)));
          case SETTLE -> settle(found);
          case PAY -> pay(found);
          case INFRINGE -> infringe(found);
          case WIN -> new Sides(subject(found), after(found, Set.of("against", "over", "from")));
          case DEFEND -> new Sides(List.of(), defended(found));
          case SIGN -> Sides.OPEN;
        };
    return new LitigationEvent(
        found.meaning(),
        sides.claimants(),
        without(sides.targets(), sides.claimants()),
        modalities.of(found),
        docketNear(found.from()),
        found.from(),
        found.to());
  }

  /** The docket nearest to the word in its sentence, normalised; null if it has none. */
  private String docketNear(int at) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = reading.sentenceStart(at); i < reading.sentenceEnd(at); i++) {
      Word word = reading.word(i);
      if (word.isType(EntityType.DOCKET) && Math.abs(i - at) < least) {
        least = Math.abs(i - at);
        nearest = word.docket();
      }
    }
    return nearest;
  }

  private record Sides(List<PartyName> claimants, List<PartyName> targets) {
    static final Sides OPEN = new Sides(List.of(), List.of());
  }

  private Sides sue(Found<EventTerm> found) {
    List<PartyName> object = object(found);
    boolean byAgent = reading.is(found.to(), "by");
    boolean bare = object.isEmpty() && found.to() < reading.size() && isPassiveHint(found.to());
    if (isPassive(found) || byAgent || bare && isParticiple(found)) {
      List<PartyName> agent = after(found, Set.of("by"));
      return new Sides(
          agent.isEmpty() ? arguments.describedAfter(found.to(), Set.of("by")) : agent,
          subject(found));
    }
    if (object.isEmpty()) {
      object = arguments.describedObject(found.to());
    }
    List<PartyName> subject = subject(found);
    return new Sides(
        subject.isEmpty() ? arguments.describedSubject(found.from()) : subject, object);
  }

  private Sides prosecute(Found<EventTerm> found) {
    if (isNominal(found)) {
      return new Sides(List.of(), persons(ofNoun(found)));
    }
    if (isPassive(found)) {
      return new Sides(List.of(), persons(subject(found)));
    }
    List<PartyName> object = persons(object(found));
    return new Sides(List.of(), object.isEmpty() ? persons(subject(found)) : object);
  }

  /** "A reduced sentence", "the fine": a noun that is spelled like the verb. */
  private boolean isNominal(Found<EventTerm> found) {
    if (found.to() - found.from() > 1 || Grammar.isPastForm(reading.word(found.from()))) {
      return false;
    }
    int start = reading.sentenceStart(found.from());
    for (int i = found.from() - 1; i >= start && i >= found.from() - 3; i--) {
      if (Grammar.isDeterminer(reading.word(i))) {
        return true;
      }
      if (!Grammar.canModify(reading.word(i)) || Grammar.isAuxiliary(reading.word(i))) {
        return false;
      }
    }
    return false;
  }

  private Sides file(Found<EventTerm> found) {
    boolean passive = isPassive(found) || reading.is(found.to(), "by");
    List<PartyName> claimants = passive ? after(found, Set.of("by")) : subject(found);
    List<PartyName> targets = after(found, Set.of("against", "on", "to"));
    if (targets.isEmpty()) {
      targets = within(found);
    }
    if (targets.isEmpty()) {
      targets = arguments.describedAfter(found.to(), AGAINST);
    }
    return new Sides(claimants, targets);
  }

  private Sides suit(Found<EventTerm> found) {
    NounGroup between = arguments.after(found.to(), Set.of("between"), CLAUSE);
    if (between != null && between.members().size() > 1) {
      List<PartyName> both = members(between);
      return both.size() < 2
          ? new Sides(List.of(), both)
          : new Sides(both.subList(0, 1), both.subList(1, both.size()));
    }
    List<PartyName> claimants = after(found, BY);
    if (claimants.stream().anyMatch(Officials::isState) && !governsBy(found)) {
      claimants = List.of();
    }
    List<PartyName> targets = after(found, AGAINST);
    if (claimants.isEmpty()) {
      NounGroup owner = arguments.ownerOf(found.from());
      claimants = owner == null ? List.of() : members(owner);
    }
    if (claimants.isEmpty() && targets.isEmpty()) {
      NounGroup compound = arguments.compoundBefore(found.from());
      targets = compound == null ? List.of() : members(compound);
    }
    if (claimants.isEmpty()) {
      claimants = arguments.describedAfter(found.to(), BY);
    }
    if (targets.isEmpty()) {
      targets = arguments.describedAfter(found.to(), AGAINST);
    }
    return new Sides(claimants, targets);
  }

  /** Whether "by" rather than "from" names the claimant: "disputes from Germany" names none. */
  private boolean governsBy(Found<EventTerm> found) {
    return !arguments.isFrom(found.to());
  }

  private List<PartyName> ofNoun(Found<EventTerm> found) {
    NounGroup owner = arguments.ownerOf(found.from());
    if (owner == null) {
      owner = arguments.compoundBefore(found.from());
    }
    List<PartyName> named = owner == null ? List.of() : members(owner);
    return named.isEmpty() ? after(found, Set.of("of", "against", "for")) : named;
  }

  private Sides settle(Found<EventTerm> found) {
    List<PartyName> subject = subject(found);
    List<PartyName> with = after(found, Set.of("with"));
    if (with.isEmpty() && subject.size() > 1) {
      return new Sides(subject.subList(0, 1), subject.subList(1, subject.size()));
    }
    return new Sides(with, subject);
  }

  private Sides pay(Found<EventTerm> found) {
    List<PartyName> within = within(found);
    NounGroup direct = arguments.objectAfter(found.to());
    List<PartyName> to = direct == null ? after(found, Set.of("to")) : members(direct);
    return new Sides(to, within.isEmpty() ? subject(found) : within);
  }

  private Sides infringe(Found<EventTerm> found) {
    NounGroup owner = arguments.ownerAfter(found.to());
    return new Sides(owner == null ? List.of() : members(owner), subject(found));
  }

  private List<PartyName> defended(Found<EventTerm> found) {
    NounGroup owner = arguments.ownerOf(found.from());
    if (owner != null) {
      return members(owner);
    }
    NounGroup object = arguments.objectAfter(found.to());
    return object == null ? List.of() : members(object);
  }

  private List<PartyName> subject(Found<EventTerm> found) {
    return parties(arguments.subjectOf(found.from()));
  }

  private List<PartyName> object(Found<EventTerm> found) {
    List<PartyName> within = within(found);
    if (!within.isEmpty()) {
      return within;
    }
    NounGroup group = arguments.objectAfter(found.to());
    return group == null ? List.of() : members(group);
  }

  private List<PartyName> within(Found<EventTerm> found) {
    NounGroup group = arguments.within(found.from() + 1, found.to());
    return group == null ? List.of() : members(group);
  }

  private List<PartyName> after(Found<EventTerm> found, Set<String> prepositions) {
    NounGroup group = arguments.after(found.to(), prepositions, CLAUSE);
    return group == null ? List.of() : members(group);
  }

  private List<PartyName> members(NounGroup group) {
    return parties(group.members());
  }

  /** Those meant, without who speaks or acts for a court, a party or a paper. */
  private List<PartyName> parties(List<PartyName> names) {
    return names.stream().filter(officials::canBeParty).toList();
  }

  /** Places are not tried; who is named by one is the state that tries. */
  private static List<PartyName> persons(List<PartyName> names) {
    return names.stream().filter(name -> !Officials.isState(name)).toList();
  }

  private static List<PartyName> without(List<PartyName> names, List<PartyName> others) {
    List<String> keys = others.stream().map(PartyName::key).toList();
    return names.stream().filter(name -> !keys.contains(name.key())).toList();
  }

  private boolean isPassive(Found<EventTerm> found) {
    if (!isParticiple(found)) {
      return false;
    }
    int start = reading.sentenceStart(found.from());
    for (int i = found.from() - 1; i >= start && i >= found.from() - 4; i--) {
      Word word = reading.word(i);
      if (Grammar.isBe(word)) {
        return true;
      }
      if (!Grammar.isAdverb(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean isParticiple(Found<EventTerm> found) {
    return Grammar.isPastForm(reading.word(found.from()));
  }

  private boolean isPassiveHint(int at) {
    return Stream.of("for", "over", "in", "after", "on", "at", "again")
        .anyMatch(word -> reading.is(at, word));
  }
}
