package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.Nouns;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who proceeds against whom where a case is decided or settled. */
final class DecisionSides {
  private static final Set<String> OPPONENTS = Set.of("over", "against");
  private static final Set<String> AGAINST = Set.of("against");
  private static final Set<String> AGAINST_OR_WITH = Set.of("against", "with");
  private static final Set<String> CONTESTED_WITH = Set.of("against", "from", "with", "by");
  private static final Set<String> CONTESTS =
      Set.of(
          "tussle",
          "clash",
          "duel",
          "feud",
          "standoff",
          "showdown",
          "argument",
          "case",
          "battle",
          "fight",
          "lawsuit",
          "suit",
          "dispute",
          "claim",
          "action",
          "challenge",
          "row",
          "order",
          "orders",
          "injunction",
          "blockade");
  private static final Set<String> BETWEEN = Set.of("between");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> PAYING = Set.of("pay", "repay", "compensate", "reimburse");
  private static final Set<String> SETTLED_WITH = Set.of("with", "by", "from");
  private static final Set<String> OWED =
      Set.of("damages", "royalties", "compensation", "money", "millions", "billions", "thousands");
  private static final Set<String> WON_FROM = Set.of("against", "over", "from", "with", "by");
  private static final Set<String> ACTIONS =
      Set.of("challenge", "claim", "lawsuit", "suit", "action", "complaint", "case", "appeal");
  private static final Set<String> CONTESTED =
      Set.of("win", "wins", "won", "winning", "lose", "loses", "lost", "losing");

  private static final Set<String> APPLICATIONS =
      Set.of(
          "request",
          "complaint",
          "application",
          "behest",
          "petition",
          "motion",
          "instigation",
          "favour",
          "favor");
  private static final Set<String> COMMANDS =
      Set.of(
          "ordered",
          "instructed",
          "directed",
          "obliged",
          "require",
          "requires",
          "required",
          "force",
          "forces",
          "forced",
          "compels",
          "compelled",
          "requiring",
          "forcing",
          "compelling",
          "directing",
          "instructing");
  private static final Set<String> MADE_BY = Set.of("of", "by", "from");

  private final Reading reading;
  private final Arguments arguments;
  private final TermArguments term;

  DecisionSides(Reading reading, Arguments arguments, TermArguments term) {
    this.reading = reading;
    this.arguments = arguments;
    this.term = term;
  }

  /** Both together, or one with the other; a person with whom somebody settles has been sued. */
  Sides settle(Found<EventTerm> found) {
    List<PartyName> subject = term.subject(found);
    List<PartyName> with =
        reading.is(found.to() - 1, "with")
            ? term.members(arguments.complements().after(found.to()))
            : term.after(found, Set.of("with"));
    List<PartyName> between = term.after(found, BETWEEN);
    if (between.size() > 1) {
      return Sides.amongst(between);
    }
    boolean withOthers = reading.is(found.to(), "with") || reading.is(found.to() - 1, "with");
    if (with.isEmpty() && withOthers) {
      return Sides.OPEN;
    }
    boolean person = !with.isEmpty() && with.stream().allMatch(PartyName::isPerson);
    if (subject.isEmpty() && person) {
      return Sides.against(with);
    }
    if (with.isEmpty() && subject.size() > 1) {
      return Sides.amongst(subject);
    }
    return new Sides(with, subject);
  }

  Sides pay(Found<EventTerm> found) {
    if (Costs.areMeant(reading, found.from(), found.to()) || isFigurative(found)) {
      return Sides.OPEN;
    }
    NounGroup within = arguments.complements().within(found.from() + 1, found.to());
    boolean active = within != null || found.to() - found.from() > 3;
    List<PartyName> bears = active ? told(within, found) : payers(found);
    NounGroup direct = arguments.complements().after(found.to());
    return new Sides(direct == null ? paid(found) : term.otherThan(direct, bears), bears);
  }

  /** "The tune owes much to X": what is owed is no money. */
  private boolean isFigurative(Found<EventTerm> found) {
    int end = Math.min(found.to() + 6, reading.sentenceEnd(found.from()));
    return reading.word(found.from()).lower().startsWith("owe")
        && IntStream.range(found.to(), end)
            .noneMatch(
                i ->
                    reading.word(i).isType(EntityType.MONEY)
                        || OWED.contains(reading.word(i).lower()));
  }

  /** "Told two men that they have to pay": whom the court told stands behind the verb. */
  private List<PartyName> told(NounGroup within, Found<EventTerm> found) {
    return within == null ? term.describedObject(found.from() + 1) : term.members(within);
  }

  /** "Agreed to pay $2m to A", "agreed to pay authors $2m". */
  private List<PartyName> paid(Found<EventTerm> found) {
    List<PartyName> named = term.described(term.after(found, TO), found, TO);
    return named.isEmpty() && term.isLast(found, PAYING) ? term.describedObject(found.to()) : named;
  }

  /** A headline describes those whom the text names. */
  private List<PartyName> payers(Found<EventTerm> found) {
    return reading.isHeadline(found.from())
        ? term.subject(found)
        : term.subjectOrDescription(found);
  }

  /** "Paid A to settle", "paid to end a dispute with A". */
  Sides pays(Found<EventTerm> found) {
    List<PartyName> within = term.within(found);
    List<PartyName> subject = term.subject(found);
    return new Sides(
        within.isEmpty() ? term.otherThan(term.governedBy(found, SETTLED_WITH), subject) : within,
        subject);
  }

  private List<PartyName> ordered(Found<EventTerm> found) {
    int verb = commandIn(found);
    NounGroup within = arguments.complements().within(verb + 1, found.to());
    if (within != null) {
      return term.members(within);
    }
    List<PartyName> subject = term.isPassive(found) ? term.subject(found) : List.of();
    return subject.isEmpty() ? term.describedObject(verb + 1) : subject;
  }

  /** Where it is said to command: "the order only requires" has a verb behind the noun. */
  private int commandIn(Found<EventTerm> found) {
    boolean noun =
        !term.isPast(found)
            && (term.hasDeterminer(found)
                || reading.word(found.from() + 1).lower().endsWith("ing"));
    return noun
        ? IntStream.range(found.from() + 1, found.to())
            .filter(i -> COMMANDS.contains(reading.word(i).lower()))
            .findFirst()
            .orElse(found.from())
        : found.from();
  }

  Sides win(Found<EventTerm> found) {
    boolean contest = CONTESTED.contains(reading.word(found.from()).lower());
    List<PartyName> subject = contest ? term.subjectOrDescription(found) : term.subject(found);
    NounGroup other = arguments.complements().within(found.from() + 1, found.to());
    if (other == null) {
      other = opponent(found);
    }
    if (other == null && found.meaning().stage() == CaseStage.SETTLEMENT) {
      other = term.governedBy(found, Set.of("in"));
    }
    List<PartyName> others = term.otherThan(other, subject);
    return new Sides(subject, contest ? term.described(others, found, AGAINST_OR_WITH) : others);
  }

  /** "Prevailed against A"; not "lost his fight over Streamdeck": what a contest is over. */
  private NounGroup opponent(Found<EventTerm> found) {
    if (term.isLast(found, AGAINST)) {
      return arguments.complements().after(found.to());
    }
    boolean contest = term.isLast(found, CONTESTS);
    return term.governedBy(found, contest ? CONTESTED_WITH : WON_FROM);
  }

  Sides lose(Found<EventTerm> found) {
    Sides sides = win(found);
    return isOwnAction(found) ? sides : new Sides(sides.targets(), sides.claimants());
  }

  /** "Lost their challenge against A": who loses has brought it. */
  private boolean isOwnAction(Found<EventTerm> found) {
    boolean theirs =
        IntStream.range(found.from() + 1, found.to())
            .anyMatch(i -> FunctionWords.isPossessive(reading.word(i)));
    if (theirs && term.isLast(found, ACTIONS)) {
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

  /** Costs go to who wins, on whichever side. */
  Sides award(Found<EventTerm> found) {
    if (Costs.areMeant(reading, found.from(), found.to())) {
      return Sides.OPEN;
    }
    List<PartyName> awarded =
        (term.isPassive(found) ? term.subject(found) : term.object(found, List.of()))
            .stream().filter(name -> !name.isPlace()).toList();
    return new Sides(
        awarded, term.otherThan(arguments.subjects().beforeWhere(found.from()), awarded));
  }

  /** "Ruled that A copied nothing", not "that A's site" or "that the A site". */
  Sides ruled(Found<EventTerm> found) {
    NounGroup subject = arguments.complements().after(found.to());
    boolean compound =
        subject != null
            && subject.reference() == NounGroup.Reference.NAME
            && subject.to() < reading.sentenceEnd(found.from())
            && Nouns.isCommonNoun(reading.word(subject.to()));
    return compound ? Sides.OPEN : new Sides(applicants(found), term.members(subject));
  }

  /** "Granted an injunction against A", "sided with A against B". */
  Sides favour(Found<EventTerm> found) {
    return term.isLast(found, OPPONENTS)
        ? new Sides(term.within(found), term.objectOrDescription(found))
        : new Sides(term.object(found, List.of()), term.after(found, AGAINST));
  }

  /** "Breached the rights of A". */
  Sides wrong(Found<EventTerm> found) {
    return new Sides(term.members(arguments.complements().after(found.to())), term.subject(found));
  }

  Sides against(Found<EventTerm> found) {
    return Sides.against(term.object(found, List.of()));
  }

  Sides order(Found<EventTerm> found) {
    List<PartyName> ordered = ordered(found);
    return new Sides(
        applicants(found).stream().filter(name -> !ordered.contains(name)).toList(), ordered);
  }

  /** "Ordered A, on a complaint by B, to block": who asked the court, told in the sentence. */
  private List<PartyName> applicants(Found<EventTerm> found) {
    for (int i = reading.sentenceStart(found.from()); i < reading.sentenceEnd(found.from()); i++) {
      if (APPLICATIONS.contains(reading.word(i).lower())
          && i + 1 < reading.sentenceEnd(i)
          && MADE_BY.contains(reading.word(i + 1).lower())) {
        return term.members(arguments.complements().after(i + 2));
      }
    }
    return List.of();
  }
}
