package casewire.enrich.cases.event;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what happens to a case, and to whom, off the terms of an article. */
public final class EventExtraction {
  /** How surely a fine of a person tells a prosecution. */
  private static final double FINE = 0.8;

  private static final Set<String> DECIDING =
      Set.of("court", "courts", "jury", "jurors", "judge", "judges", "magistrates");

  /** How near to who is cleared those stand who decide so. */
  private static final int DECIDED_BY = 5;

  private final Reading reading;
  private final CarriedDockets dockets;
  private final SideReading sides;
  private final Modalities modalities;
  private final LawsuitSeries series;
  private final CriminalCases prosecutions;
  private final SuitContinuations continuations;
  private final LeadAccused accused;

  public EventExtraction(Reading reading, NounGroups groups, Officials officials) {
    this.reading = reading;
    this.dockets = new CarriedDockets(reading);
    this.sides = new SideReading(reading, Arguments.of(reading, groups), officials);
    this.modalities = new Modalities(reading);
    this.series = new LawsuitSeries(reading);
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
    pairWithinSentences(events);
    continueAccounts(events);
    turnReplies(events);
    yieldToClauses(events);
    admitInLawsuits(events);
    boolean crime = tellsCrime(events);
    events.replaceAll(event -> crime || !event.isPast() ? asSentence(event) : event);
    if (!tellsCrime(events)) {
      List<LitigationEvent> told = List.copyOf(events);
      events.replaceAll(event -> isAcquittal(event, told) ? event : asCivilTrial(event));
    }
    continuations.read(events);
    if (crime) {
      boolean news = isOnlyOfCrime(events);
      events.replaceAll(event -> prosecutions.asTold(event, news));
    }
    accused.addTo(events);
    restoreToVictims(events);
    yieldToWhole(events);
    return events;
  }

  private LitigationEvent event(Found<EventTerm> phrase) {
    Found<EventTerm> found = asSuit(phrase);
    Sides told = isAfterthought(found) ? Sides.OPEN : sides.of(found);
    return new LitigationEvent(
        ofKind(found, told),
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

  /** "Google goes on trial", "is cleared": a company does so in a lawsuit as well. */
  private EventTerm ofKind(Found<EventTerm> found, Sides sides) {
    EventTerm term = found.meaning();
    boolean cleared = term.stage() == CaseStage.VERDICT && saysCleared(found.from(), found.to());
    boolean companies =
        (cleared || isStandingTrial(term))
            && !sides.targets().isEmpty()
            && sides.targets().stream().noneMatch(name -> name.described() || name.isPerson());
    return companies ? term.ofKind(null) : term;
  }

  private boolean saysCleared(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> reading.word(i).lower().startsWith("clear"));
  }

  private static boolean isStandingTrial(EventTerm term) {
    return term.stage() == CaseStage.OTHER && term.frame() == Frame.STAND;
  }

  /** Whether the lead tells of a crime, and nothing after it who sues whom. */
  private boolean isOnlyOfCrime(List<LitigationEvent> events) {
    return events.stream()
            .filter(e -> sentence(e) <= Reading.LEAD_SENTENCES && e.sureness() >= 2)
            .anyMatch(e -> e.term().kind() == CaseKind.CRIMINAL)
        && events.stream()
            .filter(e -> e.term().kind() == CaseKind.CIVIL && e.sureness() >= 1)
            .noneMatch(LitigationEvent::hasBothSides);
  }

  /** Whether the article has more of a prosecution than that somebody is on trial. */
  private boolean tellsCrime(List<LitigationEvent> events) {
    return events.stream().anyMatch(e -> e.term().kind() == CaseKind.CRIMINAL && !isTrial(e));
  }

  /** "In his testimony he admitted to uploading": no plea where nothing but a lawsuit is told. */
  private void admitInLawsuits(List<LitigationEvent> events) {
    boolean lawsuit =
        events.stream().anyMatch(e -> e.term().kind() == CaseKind.CIVIL && e.sureness() >= 2);
    boolean crime =
        events.stream()
            .anyMatch(e -> e.term().kind() == CaseKind.CRIMINAL && !isTrial(e) && !isAdmission(e));
    if (lawsuit && !crime) {
      events.removeIf(this::isAdmission);
    }
  }

  private boolean isAdmission(LitigationEvent event) {
    return event.term().stage() == CaseStage.PLEA
        && event.term().strength() < 1
        && reading.word(event.from()).lower().startsWith("admit");
  }

  private LitigationEvent asCivilTrial(LitigationEvent event) {
    return event.term().kind() == CaseKind.CRIMINAL && isTrial(event)
        ? event.as(event.term().ofKind(null))
        : event;
  }

  /** "X was cleared by a jury": a person is, whom the text has in no lawsuit. */
  private boolean isAcquittal(LitigationEvent event, List<LitigationEvent> events) {
    return saysCleared(event.from(), event.to())
        && event.claimants().isEmpty()
        && !event.targets().isEmpty()
        && event.targets().stream().allMatch(PartyName::isPerson)
        && tellsWhoDecides(event)
        && events.stream()
            .filter(other -> other.term().kind() == CaseKind.CIVIL)
            .noneMatch(other -> other.parties().anyMatch(event.targets()::contains));
  }

  /** "Cleared for the second time by an appeals court", "a jury has cleared X". */
  private boolean tellsWhoDecides(LitigationEvent event) {
    int start = Math.max(reading.sentenceStart(event.from()), event.from() - DECIDED_BY);
    int end = Math.min(reading.sentenceEnd(event.from()), event.to() + 2 * DECIDED_BY);
    return IntStream.range(start, event.from()).anyMatch(this::decides)
        || IntStream.range(event.to(), end)
            .filter(i -> reading.is(i, "by"))
            .anyMatch(
                by -> IntStream.range(by, Math.min(end, by + DECIDED_BY)).anyMatch(this::decides));
  }

  private boolean decides(int at) {
    Word word = reading.word(at);
    return word.isType(EntityType.COURT) || DECIDING.contains(word.lower());
  }

  /** "On trial", "cleared of copying": that is said of who is sued as well. */
  private boolean isTrial(LitigationEvent event) {
    return saysCleared(event.from(), event.to()) || isStandingTrial(event.term());
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

  /** "Whether A must pay in a case brought by B": each event tells one side of the same case. */
  private void pairWithinSentences(List<LitigationEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      LitigationEvent brings = events.get(i);
      boolean open = brings.targets().isEmpty() && !brings.claimants().isEmpty();
      if (!open || brings.sureness() < 1 || isToldBeside(brings, events)) {
        continue;
      }
      for (int j = Math.max(0, i - 3); j < Math.min(events.size(), i + 4); j++) {
        LitigationEvent bears = events.get(j);
        boolean fits =
            sentence(bears) == sentence(brings)
                && bears.claimants().isEmpty()
                && bears.sureness() >= 1
                && bears.targets().stream().anyMatch(EventExtraction::isTold);
        if (fits) {
          events.set(i, brings.against(bears.targets()));
          break;
        }
      }
    }
  }

  /** "Ordered B, after a complaint by A": the sentence has told already whom A is against. */
  private boolean isToldBeside(LitigationEvent brings, List<LitigationEvent> events) {
    return events.stream()
        .anyMatch(
            event ->
                event.hasBothSides()
                    && sentence(event) == sentence(brings)
                    && event.claimants().containsAll(brings.claimants()));
  }

  /** "X was pursued by its customers. Y, which sued in Delaware": one of those just spoken of. */
  private void continueAccounts(List<LitigationEvent> events) {
    for (int i = 1; i < events.size(); i++) {
      LitigationEvent one = events.get(i);
      LitigationEvent all = events.get(i - 1);
      boolean goesOn =
          one.term().frame() == Frame.SUE
              && one.targets().isEmpty()
              && !one.claimants().isEmpty()
              && all.term().frame() == Frame.SUE
              && all.hasBothSides()
              && all.claimants().stream().allMatch(PartyName::described)
              && sentence(one) == sentence(all) + 1
              && reading.word(one.from()).paragraph() == reading.word(all.from()).paragraph();
      if (goesOn) {
        events.set(i, one.against(all.targets()));
      }
    }
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

  /** "It settled a dispute with X": the noun says no more than the sentence does. */
  private void yieldToWhole(List<LitigationEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      LitigationEvent part = events.get(i);
      boolean hint =
          part.hasParties()
              && !part.hasBothSides()
              && part.sureness() < 1
              && part.term().kind() != CaseKind.CRIMINAL;
      boolean told =
          hint
              && events.stream()
                  .anyMatch(
                      whole ->
                          whole.hasBothSides()
                              && sentence(whole) == sentence(part)
                              && part.parties().allMatch(name -> isIn(name, whole)));
      if (told) {
        events.set(i, part.withoutParties());
      }
    }
  }

  private static boolean isIn(PartyName name, LitigationEvent event) {
    return event.claimants().contains(name) || event.targets().contains(name);
  }

  /** "X was fined": a person is, by no regulator that the text names, for a crime. */
  private LitigationEvent asSentence(LitigationEvent event) {
    boolean fine =
        event.term().isFine()
            && event.claimants().isEmpty()
            && !event.targets().isEmpty()
            && event.targets().stream().allMatch(PartyName::isPerson);
    EventTerm term = event.term();
    return fine
        ? event.as(
            new EventTerm(
                term.stage(), CaseKind.CRIMINAL, term.frame(), Math.max(FINE, term.strength())))
        : event;
  }

  /** By a name, or by a description with a name in it: "the operator of Streamdeck". */
  private static boolean isTold(PartyName name) {
    return !name.described() || name.text().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** "Ruled that A owes B": the clause tells both sides better than the ruling does one. */
  private void yieldToClauses(List<LitigationEvent> events) {
    for (int i = 0; i + 1 < events.size(); i++) {
      LitigationEvent ruled = events.get(i);
      LitigationEvent clause = events.get(i + 1);
      boolean told =
          ruled.term().frame() == Frame.RULED
              && clause.hasBothSides()
              && clause.modality().weight() > 0
              && sentence(ruled) == sentence(clause);
      if (told) {
        events.set(i, ruled.withoutParties());
      }
    }
  }

  /** "A sued B, and B replied with a claim of its own": against who has sued it. */
  private void turnReplies(List<LitigationEvent> events) {
    for (int i = 1; i < events.size(); i++) {
      LitigationEvent reply = events.get(i);
      LitigationEvent sued = events.get(i - 1);
      boolean answers =
          reply.term().frame() == Frame.FILE
              && reply.targets().isEmpty()
              && !reply.claimants().isEmpty()
              && sued.hasBothSides()
              && sentence(sued) == sentence(reply)
              && sued.targets().containsAll(reply.claimants());
      if (answers) {
        events.set(i, reply.against(sued.claimants()));
      }
    }
  }

  private int sentence(LitigationEvent event) {
    return reading.word(event.from()).sentence();
  }
}
