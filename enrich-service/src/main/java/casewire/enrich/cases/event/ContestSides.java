package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who proceeds against whom where somebody wins or loses. */
final class ContestSides {
  private static final Set<String> CONTESTED =
      Set.of("win", "wins", "won", "winning", "lose", "loses", "lost", "losing");
  private static final Set<String> CONTESTS =
      Set.of(
          "round",
          "rounds",
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
  private static final Set<String> CONTESTED_WITH = Set.of("against", "from", "with", "by");
  private static final Set<String> WON_FROM = Set.of("against", "over", "from", "with", "by");
  private static final Set<String> OBJECTIONS =
      Set.of("objections", "opposition", "protests", "resistance");
  private static final Set<String> AGAINST = Set.of("against");
  private static final Set<String> AGAINST_OR_WITH = Set.of("against", "with");
  private static final Set<String> ACTIONS =
      Set.of("challenge", "claim", "lawsuit", "suit", "action", "complaint", "case", "appeal");

  private static final Set<String> ATTEMPTS = Set.of("attempt", "bid", "effort", "battle", "fight");
  private static final Set<String> STOPPING =
      Set.of("stop", "block", "ban", "prevent", "halt", "force", "silence", "bar", "win", "get");

  private final Reading reading;
  private final Arguments arguments;
  private final TermArguments term;

  ContestSides(Reading reading, Arguments arguments, TermArguments term) {
    this.reading = reading;
    this.arguments = arguments;
    this.term = term;
  }

  Sides win(Found<EventTerm> found) {
    if (isGivenByCourt(found)) {
      return new Sides(term.within(found), List.of());
    }
    boolean contest = CONTESTED.contains(reading.word(found.from()).lower());
    List<PartyName> subject = contest ? term.subjectOrDescription(found) : term.subject(found);
    NounGroup other = arguments.complements().within(found.from() + 1, found.to());
    if (other == null) {
      other = opponent(found);
    }
    if (other == null) {
      other = objecting(found);
    }
    if (other == null && found.meaning().stage() == CaseStage.SETTLEMENT) {
      other = term.governedBy(found, Set.of("in"));
    }
    List<PartyName> others = term.otherThan(other, subject);
    return new Sides(subject, contest ? term.described(others, found, AGAINST_OR_WITH) : others);
  }

  /** "Won the right to sell it over the objections of A"; null if nobody objects. */
  private NounGroup objecting(Found<EventTerm> found) {
    for (int i = found.to(); i + 1 < reading.sentenceEnd(found.from()); i++) {
      if (OBJECTIONS.contains(reading.word(i).lower()) && reading.is(i + 1, "of")) {
        return arguments.complements().after(i + 2);
      }
    }
    return null;
  }

  /** "It awarded damages": the subject is the jury, whatever "it" could stand for otherwise. */
  private boolean isGivenByCourt(Found<EventTerm> found) {
    return reading.is(found.from(), "awarded")
        && !term.isPassive(found)
        && !reading.isHeadline(found.from());
  }

  /** "Prevailed against A"; not "lost his fight over Streamdeck": what a contest is over. */
  private NounGroup opponent(Found<EventTerm> found) {
    boolean prevailed = reading.word(found.from()).lower().startsWith("prevail");
    if (term.isLast(found, AGAINST) || prevailed && reading.is(found.to() - 1, "over")) {
      return arguments.complements().after(found.to());
    }
    boolean contest = term.isLast(found, CONTESTS);
    return term.governedBy(found, contest ? CONTESTED_WITH : WON_FROM);
  }

  Sides lose(Found<EventTerm> found) {
    Sides sides = win(found);
    if (isToStop(found)) {
      NounGroup stopped = arguments.complements().after(found.to() + 2);
      List<PartyName> others = term.otherThan(stopped, sides.claimants());
      return new Sides(sides.claimants(), others.isEmpty() ? sides.targets() : others);
    }
    return isOwnAction(found) ? sides : new Sides(sides.targets(), sides.claimants());
  }

  /** "Failed in an attempt to stop a rival": who wants a court to do that has asked it. */
  private boolean isToStop(Found<EventTerm> found) {
    return term.isLast(found, ATTEMPTS)
        && reading.is(found.to(), "to")
        && found.to() + 1 < reading.size()
        && STOPPING.contains(reading.word(found.to() + 1).lower());
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
}
