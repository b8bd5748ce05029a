package casewire.enrich.cases.event;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what happens to a case, and to whom, off the terms of an article. */
public final class EventExtraction {
  private final Reading reading;
  private final CarriedDockets dockets;
  private final SideReading sides;
  private final Modalities modalities;
  private final LawsuitSeries series;
  private final NeighbouringEvents neighbours;
  private final CrimeOrLawsuit kinds;
  private final CriminalCases prosecutions;
  private final SuitContinuations continuations;
  private final LeadAccused accused;

  public EventExtraction(Reading reading, NounGroups groups, Officials officials) {
    this.reading = reading;
    this.dockets = new CarriedDockets(reading);
    this.sides = new SideReading(reading, Arguments.of(reading, groups), officials);
    this.modalities = new Modalities(reading);
    this.series = new LawsuitSeries(reading);
    this.neighbours = new NeighbouringEvents(reading);
    this.kinds = new CrimeOrLawsuit(reading);
    this.prosecutions = new CriminalCases(reading);
    this.continuations = new SuitContinuations(reading);
    this.accused = new LeadAccused(reading, groups, officials);
  }

  /** In the order of the text. */
  public List<LitigationEvent> events(List<Found<EventTerm>> terms) {
    List<LitigationEvent> events = new ArrayList<>();
    for (Found<EventTerm> term : terms) {
      LitigationEvent event = event(term);
      List<LitigationEvent> apart = byDocket(event);
      if (apart.isEmpty()) {
        apart = series.apart(event);
      }
      events.addAll(apart.isEmpty() ? List.of(event) : apart);
    }
    neighbours.complete(events);
    boolean crime = kinds.read(events);
    continuations.read(events);
    if (crime) {
      boolean news = kinds.isOnlyOfCrime(events);
      events.replaceAll(event -> prosecutions.asTold(event, news));
    }
    accused.addTo(events);
    restoreToVictims(events);
    neighbours.yieldToWhole(events);
    return events;
  }

  private LitigationEvent event(Found<EventTerm> phrase) {
    Found<EventTerm> found = asSuit(phrase);
    Sides told = isAfterthought(found) ? Sides.OPEN : sides.of(found);
    return new LitigationEvent(
        kinds.ofKind(found, told),
        told,
        modalities.of(found),
        dockets.near(found.from()),
        isDefinite(found),
        found.from(),
        found.to());
  }

  /** "Told A to pay, after it found the provider liable": the same decision, told again. */
  private boolean isAfterthought(Found<EventTerm> found) {
    boolean court = reading.is(found.from() - 1, "it") || reading.is(found.from() - 1, "they");
    return court && reading.is(found.from() - 2, "after") && reading.is(found.to() - 1, "liable");
  }

  /** "Its case against A": brought, where "the A case" is only cited. */
  private Found<EventTerm> asSuit(Found<EventTerm> found) {
    EventTerm term = found.meaning();
    boolean brought =
        term.frame() == Frame.CITE
            && term.stage() == CaseStage.COMPLAINT_FILED
            && found.to() < reading.size()
            && reading.is(found.to(), "against");
    EventTerm suit = new EventTerm(term.stage(), term.kind(), Frame.SUIT, term.strength());
    return brought ? new Found<>(found.from(), found.to(), suit) : found;
  }

  private boolean isDefinite(Found<EventTerm> found) {
    if (found.meaning().frame() == Frame.ORDER) {
      return false;
    }
    for (int i = found.to() - 1; i >= found.from(); i--) {
      if (FunctionWords.isPreposition(reading, i) && i + 1 < found.to()) {
        return false;
      }
      boolean court = i + 1 < found.to() && reading.word(i + 1).isType(EntityType.COURT);
      if (reading.is(i, "the") && !court || reading.is(i, "this")) {
        return true;
      }
    }
    return false;
  }

  /** "A (Case T-1/16) and B (Case T-2/16) each brought an action": one event for each docket. */
  private List<LitigationEvent> byDocket(LitigationEvent event) {
    List<LitigationEvent> apart = new ArrayList<>();
    if (event.term().frame() != Frame.FILE) {
      return apart;
    }
    for (int i = reading.sentenceStart(event.from()); i < event.from(); i++) {
      int open = reading.is(i - 1, "case") ? i - 2 : i - 1;
      boolean named = open > 0 && reading.is(open, "(") && reading.word(open - 1).isName();
      if (named && EuropeanCases.isEuropean(reading.word(i).docket())) {
        PartyName claimant = PartyName.of(reading.word(open - 1).entity());
        apart.add(event.told(List.of(claimant), reading.word(i).docket()));
      }
    }
    return apart;
  }

  /** "Was jailed and ordered to pay X $84,000": the victim of a crime has not sued. */
  private void restoreToVictims(List<LitigationEvent> events) {
    Set<PartyName> convicted =
        events.stream()
            .filter(event -> event.term().kind() == CaseKind.CRIMINAL)
            .flatMap(event -> event.targets().stream())
            .filter(PartyName::isPerson)
            .collect(Collectors.toSet());
    events.replaceAll(
        event ->
            event.term().frame() == Frame.PAY
                    && event.term().stage() == CaseStage.JUDGMENT
                    && event.hasBothSides()
                    && convicted.containsAll(event.targets())
                ? event.between(List.of(), event.targets())
                : event);
  }

  private int sentence(LitigationEvent event) {
    return reading.word(event.from()).sentence();
  }
}
