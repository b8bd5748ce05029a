package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.Descriptions;
import casewire.enrich.cases.grammar.Grammar;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;

/** Reads the parties of a litigation term off its sentence, by the term's {@link Frame}. */
final class SideReading {
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> BY_OR_FROM = Set.of("by", "from");
  private static final Set<String> BRINGERS = Set.of("of", "by", "from");
  private static final Set<String> OPPONENTS = Set.of("over", "against");
  private static final Set<String> AGAINST = Set.of("against");
  private static final Set<String> FILED_AT = Set.of("against", "on", "to", "at", "targeting");
  private static final Set<String> AGAINST_OR_WITH = Set.of("against", "with");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> FROM_STOPS = Set.of("which", "who", "but", "said", "says", ",");
  private static final Set<String> SETTLED_WITH = Set.of("with", "by", "from");
  private static final Set<String> ACTIONS =
      Set.of("challenge", "claim", "lawsuit", "suit", "action", "complaint", "case", "appeal");
  private static final Set<String> CONTESTS =
      Set.of("battle", "dispute", "disputes", "fight", "row", "wrangle", "war");
  private static final Set<String> CONTESTED =
      Set.of("win", "wins", "won", "winning", "lose", "loses", "lost", "losing");
  private static final Set<String> VERDICTS = Set.of("found", "find", "finds", "declared");
  private static final Set<String> CLAUSE = Set.of("which", "who", "but", "said", "says");

  private final Reading reading;
  private final Arguments arguments;
  private final Descriptions descriptions;
  private final Officials officials;

  SideReading(Reading reading, Arguments arguments, Officials officials) {
    this.reading = reading;
    this.arguments = arguments;
    this.descriptions = new Descriptions(reading);
    this.officials = officials;
  }

  Sides of(Found<EventTerm> found) {
    return switch (found.meaning().frame()) {
      case SUE -> sue(found);
      case PIT -> new Sides(object(found, List.of()), after(found, AGAINST));
      case FILE -> file(found);
      case FACE ->
          new Sides(described(after(found, BY_OR_FROM), found, BY_OR_FROM), subject(found));
      case ASK -> ask(found);
      case PROSECUTE -> prosecute(found);
      case STAND -> Sides.against(held(persons(subject(found)), found));
      case SERVE -> Sides.against(serves(found));
      case SUIT, CHALLENGE -> suit(found);
      case DISPOSE -> disposed(found);
      case CITE -> cite(found);
      case GIVE -> Sides.against(persons(after(found, Set.of("to", "on"))));
      case ORDER -> Sides.against(ordered(found));
      case WRONG -> new Sides(members(arguments.objectAfter(found.to())), subject(found));
      case TRIAL -> Sides.against(persons(ofNoun(found)));
      case SETTLE, DEAL -> settle(found);
      case RULED -> ruled(found);
      case PAY -> pay(found);
      case WIN -> win(found);
      case LOSE -> lose(found);
      case AWARD -> award(found);
      case FAVOUR ->
          isLast(found, OPPONENTS)
              ? new Sides(within(found), objectOrDescription(found))
              : new Sides(object(found, List.of()), after(found, AGAINST));
      case AGAINST -> Sides.against(members(arguments.objectAfter(found.to())));
      case PAYS -> pays(found);
      case INFRINGE -> infringe(found);
      case CLAIM -> claim(found);
      case DEFEND -> Sides.against(persons(defended(found)));
      case SIGN, REGULATE -> Sides.OPEN;
    };
  }

  private Sides sue(Found<EventTerm> found) {
    if (isNominal(found)) {
      return Sides.OPEN;
    }
    List<PartyName> subject = subject(found);
    List<PartyName> object = object(found, subject);
    boolean agent = reading.is(found.to(), "by");
    boolean bare =
        object.isEmpty()
            && reading.isHeadline(found.from())
            && Grammar.isPreposition(reading, found.to())
            && !reading.is(found.to(), "to");
    if (isPassive(found) || agent || bare && isPast(found)) {
      return new Sides(described(after(found, BY), found, BY), subjectOrDescription(found));
    }
    if (object.isEmpty()) {
      boolean split = found.to() > found.from() + 1;
      object = descriptions.objectAfter(split ? found.from() + 1 : found.to());
    }
    return new Sides(subjectOrDescription(found), object);
  }

  private Sides file(Found<EventTerm> found) {
    boolean passive = isPassive(found) || reading.is(found.to(), "by");
    List<PartyName> claimants = passive ? after(found, BY) : filer(found);
    List<PartyName> targets =
        isLast(found, FROM) ? objectOrDescription(found) : after(found, FILED_AT);
    if (targets.isEmpty()) {
      targets = within(found);
    }
    if (targets.isEmpty()) {
      targets = otherThan(arguments.accusedAfter(found.to()), claimants);
    }
    return new Sides(claimants, described(targets, found, AGAINST));
  }

  /** A relative clause is about a name, or about nobody who files. */
  private List<PartyName> filer(Found<EventTerm> found) {
    boolean relative = found.from() > 0 && Grammar.isRelative(reading, found.from() - 1);
    return relative ? subject(found) : subjectOrDescription(found);
  }

  private Sides ask(Found<EventTerm> found) {
    List<PartyName> subject = subject(found);
    List<PartyName> asked = otherThan(arguments.within(found.from() + 1, found.to()), subject);
    return new Sides(
        subjectOrDescription(found),
        asked.isEmpty() ? otherThan(arguments.objectAfter(found.to()), subject) : asked);
  }

  private Sides prosecute(Found<EventTerm> found) {
    if (isNominal(found)) {
      return Sides.against(persons(ofNoun(found)));
    }
    List<PartyName> convicted = foundGuilty(found);
    if (!convicted.isEmpty()) {
      return Sides.against(convicted);
    }
    List<PartyName> subject = held(persons(subject(found)), found);
    if (isPassive(found)) {
      return Sides.against(subject);
    }
    List<PartyName> object = persons(object(found, List.of()));
    if (!object.isEmpty()) {
      boolean privately = reading.word(found.from()).lower().startsWith("prosecute");
      return privately ? new Sides(subject, object) : Sides.against(object);
    }
    boolean reduced = isPast(found) && Grammar.isPhraseEnd(reading, found.to());
    if (reduced && subject.isEmpty()) {
      return Sides.against(held(persons(members(arguments.apposedBefore(found.from()))), found));
    }
    return reduced ? Sides.against(subject) : Sides.OPEN;
  }

  private List<PartyName> held(List<PartyName> names, Found<EventTerm> found) {
    return Custody.fitting(names, reading, found.from(), found.to());
  }

  /**
   * "Found the pair, named as A and B, guilty of": the names between the verb and its complement.
   */
  private List<PartyName> foundGuilty(Found<EventTerm> found) {
    if (!reading.is(found.from(), "guilty")) {
      return List.of();
    }
    int start = reading.sentenceStart(found.from());
    for (int i = found.from() - 1; i >= start; i--) {
      if (VERDICTS.contains(reading.word(i).lower())) {
        return persons(members(arguments.within(i + 1, found.from())));
      }
    }
    return List.of();
  }

  /** "A reduced sentence", "the fine": a noun that is spelled like the verb. */
  private boolean isNominal(Found<EventTerm> found) {
    if (found.to() - found.from() > 1 || isPast(found)) {
      return false;
    }
    int start = reading.sentenceStart(found.from());
    for (int i = found.from() - 1; i >= start && i >= found.from() - 3; i--) {
      if (Grammar.isDeterminer(reading.word(i))) {
        return true;
      }
      if (reading.word(i).isType(EntityType.MONEY)) {
        return true;
      }
      if (!Grammar.canModify(reading.word(i)) || Grammar.isAuxiliary(reading.word(i))) {
        return false;
      }
    }
    return false;
  }

  private Sides suit(Found<EventTerm> found) {
    NounGroup between = arguments.after(found.to(), Set.of("between"), CLAUSE);
    if (between != null && members(between).size() > 1) {
      List<PartyName> both = members(between);
      return new Sides(both.subList(0, 1), both.subList(1, both.size()));
    }
    List<PartyName> claimants =
        isLast(found, BRINGERS) ? objectOrDescription(found) : after(found, BY);
    if (claimants.isEmpty()) {
      claimants = members(arguments.after(found.to(), FROM, FROM_STOPS));
    }
    if (claimants.stream().anyMatch(Officials::isState) && arguments.isFrom(found.to())) {
      claimants = List.of();
    }
    if (claimants.isEmpty()) {
      claimants = members(arguments.ownerOf(found.from()));
      claimants = isLast(found, OPPONENTS) ? persons(claimants) : claimants;
    }
    if (claimants.isEmpty()) {
      claimants = members(arguments.bringerAfter(found.to()));
    }
    List<PartyName> targets =
        isLast(found, OPPONENTS)
            ? objectOrDescription(found)
            : otherThan(
                arguments.after(found.to(), isContest(found) ? AGAINST_OR_WITH : AGAINST, CLAUSE),
                claimants);
    if (claimants.isEmpty() && targets.isEmpty()) {
      targets = persons(members(arguments.compoundBefore(found.from())));
    }
    return new Sides(described(claimants, found, BY), described(targets, found, AGAINST));
  }

  private boolean isLast(Found<EventTerm> found, Set<String> words) {
    return words.contains(reading.word(found.to() - 1).lower());
  }

  private List<PartyName> objectOrDescription(Found<EventTerm> found) {
    List<PartyName> object = members(arguments.objectAfter(found.to()));
    return object.isEmpty() ? descriptions.objectAfter(found.to()) : object;
  }

  /** "Threw out a claim by A against B", "rejected A's lawsuit against B". */
  private Sides disposed(Found<EventTerm> found) {
    List<PartyName> claimants =
        isLast(found, BY_OR_FROM)
            ? members(arguments.objectAfter(found.to()))
            : after(found, BY_OR_FROM);
    if (claimants.isEmpty()) {
      claimants = members(arguments.ownerOf(found.to() - 1));
    }
    if (claimants.isEmpty()) {
      claimants = members(arguments.ownerOf(found.to() - 2));
    }
    List<PartyName> targets =
        isLast(found, AGAINST)
            ? otherThan(arguments.objectAfter(found.to()), claimants)
            : otherThan(arguments.after(found.to(), AGAINST, CLAUSE), claimants);
    return targets.isEmpty() ? Sides.OPEN : new Sides(claimants, targets);
  }

  /** "Battle with": a noun that takes the other side with "with"; "a lawsuit with" does not. */
  private boolean isContest(Found<EventTerm> found) {
    return CONTESTS.contains(reading.word(found.to() - 1).lower());
  }

  private Sides cite(Found<EventTerm> found) {
    List<PartyName> named = persons(members(arguments.compoundBefore(found.from())));
    boolean decided = found.meaning().stage() == CaseStage.RULING;
    return named.isEmpty() && !decided ? suit(found) : Sides.against(named);
  }

  private List<PartyName> ofNoun(Found<EventTerm> found) {
    NounGroup owner = arguments.ownerOf(found.from());
    List<PartyName> named = members(owner == null ? arguments.compoundBefore(found.from()) : owner);
    return named.isEmpty()
        ? members(
            arguments.after(found.to(), Set.of("of", "against", "for"), Set.of(",", "to", "that")))
        : named;
  }

  private Sides settle(Found<EventTerm> found) {
    List<PartyName> subject = subject(found);
    List<PartyName> with =
        reading.is(found.to() - 1, "with")
            ? members(arguments.objectAfter(found.to()))
            : after(found, Set.of("with"));
    boolean withOthers = with.isEmpty() && reading.is(found.to(), "with");
    if (withOthers) {
      return Sides.OPEN;
    }
    if (with.isEmpty() && subject.size() > 1) {
      return new Sides(subject.subList(0, 1), subject.subList(1, subject.size()));
    }
    return new Sides(with, subject);
  }

  private Sides pay(Found<EventTerm> found) {
    if (Costs.areMeant(reading, found.from(), found.to())) {
      return Sides.OPEN;
    }
    NounGroup within = arguments.within(found.from() + 1, found.to());
    boolean active = within != null || found.to() - found.from() > 3;
    List<PartyName> bears = active ? members(within) : payers(found);
    NounGroup direct = arguments.objectAfter(found.to());
    Set<String> to = Set.of("to");
    return new Sides(
        direct == null ? described(after(found, to), found, to) : otherThan(direct, bears), bears);
  }

  /** "Paid A to settle", "paid to end a dispute with A". */
  private Sides pays(Found<EventTerm> found) {
    List<PartyName> within = within(found);
    List<PartyName> subject = subject(found);
    return new Sides(
        within.isEmpty()
            ? otherThan(arguments.after(found.to(), SETTLED_WITH, CLAUSE), subject)
            : within,
        subject);
  }

  /** "Handed him three years": who gets it stands within; a company is given days for a reply. */
  private List<PartyName> serves(Found<EventTerm> found) {
    List<PartyName> within = within(found);
    return (within.isEmpty() ? subject(found) : within)
        .stream().filter(name -> name.described() || name.isPerson()).toList();
  }

  private List<PartyName> ordered(Found<EventTerm> found) {
    NounGroup within = arguments.within(found.from() + 1, found.to());
    if (within != null) {
      return members(within);
    }
    List<PartyName> subject = isPassive(found) ? subject(found) : List.of();
    return subject.isEmpty() ? descriptions.objectAfter(found.from() + 1) : subject;
  }

  private Sides win(Found<EventTerm> found) {
    boolean contest = CONTESTED.contains(reading.word(found.from()).lower());
    List<PartyName> subject = contest ? subjectOrDescription(found) : subject(found);
    NounGroup other =
        arguments.after(found.to(), Set.of("against", "over", "from", "with", "by"), CLAUSE);
    if (other == null && found.meaning().stage() == CaseStage.SETTLEMENT) {
      other = arguments.after(found.to(), Set.of("in"), CLAUSE);
    }
    List<PartyName> others = otherThan(other, subject);
    return new Sides(subject, contest ? described(others, found, AGAINST) : others);
  }

  /** Costs go to who wins, on whichever side. */
  private Sides award(Found<EventTerm> found) {
    if (Costs.areMeant(reading, found.from(), found.to())) {
      return Sides.OPEN;
    }
    List<PartyName> awarded = isPassive(found) ? subject(found) : object(found, List.of());
    return new Sides(awarded, otherThan(arguments.subjectBeforeWhere(found.from()), awarded));
  }

  /** "Ruled that A copied nothing", not "that A's site" or "that the A site". */
  private Sides ruled(Found<EventTerm> found) {
    NounGroup subject = arguments.objectAfter(found.to());
    boolean compound =
        subject != null
            && subject.reference() == NounGroup.Reference.NAME
            && subject.to() < reading.sentenceEnd(found.from())
            && Grammar.isCommonNoun(reading.word(subject.to()));
    return compound ? Sides.OPEN : Sides.against(members(subject));
  }

  private Sides lose(Found<EventTerm> found) {
    Sides sides = win(found);
    return isOwnAction(found) ? sides : new Sides(sides.targets(), sides.claimants());
  }

  /** "Lost their challenge against A": who loses has brought it. */
  private boolean isOwnAction(Found<EventTerm> found) {
    boolean theirs = Grammar.isPossessive(reading.word(found.from() + 1));
    if (theirs && isLast(found, ACTIONS)) {
      return true;
    }
    for (int i = found.to() - 1; i <= found.to(); i++) {
      boolean action = i < reading.size() && ACTIONS.contains(reading.word(i).lower());
      if (action && reading.is(i + 1, "against")) {
        return true;
      }
    }
    return false;
  }

  private Sides infringe(Found<EventTerm> found) {
    boolean quality =
        reading.is(found.from(), "infringing")
            && found.to() < reading.sentenceEnd(found.from())
            && Grammar.isThing(reading.word(found.to()));
    if (quality) {
      return Sides.OPEN;
    }
    List<PartyName> subject = subject(found);
    return new Sides(persons(otherThan(arguments.ownerAfter(found.to()), subject)), subject);
  }

  private Sides claim(Found<EventTerm> found) {
    List<PartyName> named = persons(members(arguments.objectAfter(found.to())));
    return named.isEmpty()
        ? new Sides(persons(members(arguments.describedBy(found.from()))), List.of())
        : new Sides(named, List.of());
  }

  private List<PartyName> defended(Found<EventTerm> found) {
    if (reading.is(found.from() - 1, "general")) {
      return List.of();
    }
    NounGroup owner = arguments.ownerOf(found.from());
    return members(owner == null ? arguments.objectAfter(found.to()) : owner);
  }

  private List<PartyName> subject(Found<EventTerm> found) {
    return parties(arguments.subjectOf(found.from()));
  }

  /** A headline describes those whom the text names. */
  private List<PartyName> payers(Found<EventTerm> found) {
    return reading.isHeadline(found.from()) ? subject(found) : subjectOrDescription(found);
  }

  private List<PartyName> subjectOrDescription(Found<EventTerm> found) {
    List<PartyName> subject = subject(found);
    return subject.isEmpty() ? descriptions.subjectOf(found.from()) : subject;
  }

  private List<PartyName> object(Found<EventTerm> found, List<PartyName> subject) {
    NounGroup within = arguments.within(found.from() + 1, found.to());
    return otherThan(within == null ? arguments.objectAfter(found.to()) : within, subject);
  }

  private List<PartyName> within(Found<EventTerm> found) {
    return members(arguments.within(found.from() + 1, found.to()));
  }

  private List<PartyName> after(Found<EventTerm> found, Set<String> prepositions) {
    return members(arguments.after(found.to(), prepositions, CLAUSE));
  }

  /** The names, or where there are none, the words that describe who the preposition governs. */
  private List<PartyName> described(
      List<PartyName> names, Found<EventTerm> found, Set<String> prepositions) {
    return names.isEmpty() ? descriptions.after(found.to(), prepositions) : names;
  }

  private List<PartyName> members(NounGroup group) {
    return group == null ? List.of() : parties(group.members());
  }

  private List<PartyName> otherThan(NounGroup group, List<PartyName> subject) {
    return group == null
        ? List.of()
        : parties(group.membersBut(subject)).stream()
            .filter(name -> subject.stream().noneMatch(one -> Litigants.areSame(one, name)))
            .toList();
  }

  /** Those meant, without who speaks or acts for a court, a party or a paper. */
  private List<PartyName> parties(List<PartyName> names) {
    return names.stream().filter(officials::canBeParty).toList();
  }

  /** Places are not tried; who is named by one is the state that tries. */
  private static List<PartyName> persons(List<PartyName> names) {
    return names.stream().filter(name -> !Officials.isState(name)).toList();
  }

  private boolean isPassive(Found<EventTerm> found) {
    boolean whole = Grammar.isBe(reading.word(found.from()));
    return whole || isPast(found) && Grammar.hasBeBefore(reading, found.from());
  }

  private boolean isPast(Found<EventTerm> found) {
    return Grammar.isPastForm(reading.word(found.from()));
  }
}
