package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.VerbGroups;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a trial, an acquittal, an admission or a fine is told of a prosecution or of a lawsuit:
 * the words are the same.
 */
final class CrimeOrLawsuit {
  /** How surely a fine of a person tells a prosecution. */
  private static final double FINE = 0.8;

  private static final Set<String> DECIDING =
      Set.of("court", "courts", "jury", "jurors", "judge", "judges", "magistrates");

  private static final Set<String> CRIMES =
      Set.of(
          "evasion",
          "fraud",
          "theft",
          "embezzlement",
          "corruption",
          "bribery",
          "murder",
          "manslaughter",
          "perjury",
          "assault",
          "charges");

  /** How near to who is cleared those stand who decide so. */
  private static final int DECIDED_BY = 5;

  private final Reading reading;

  CrimeOrLawsuit(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads the events, in the order of the text, as what the article as a whole tells.
   *
   * @return whether it tells of a crime by more than trials and fines
   */
  boolean read(List<LitigationEvent> events) {
    dropAdmissions(events);
    boolean crime = tellsCrime(events);
    events.replaceAll(event -> crime || !event.isPast() ? asSentence(event) : event);
    if (!tellsCrime(events)) {
      List<LitigationEvent> told = List.copyOf(events);
      events.replaceAll(event -> isAcquittal(event, told) ? event : asCivilTrial(event));
    }
    return crime;
  }

  /** "Google goes on trial", "is cleared": a company does so in a lawsuit as well. */
  EventTerm ofKind(Found<EventTerm> found, Sides sides) {
    EventTerm term = found.meaning();
    boolean cleared = term.stage() == CaseStage.VERDICT && saysCleared(found.from(), found.to());
    boolean companies =
        (cleared || isStandingTrial(term) || isFoundByNoCourt(found))
            && !sides.targets().isEmpty()
            && sides.targets().stream().noneMatch(name -> name.described() || name.isPerson());
    return companies ? term.ofKind(null) : term;
  }

  private boolean saysCleared(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> reading.word(i).lower().startsWith("clear"));
  }

  /** "Mr X found Plinth guilty of squeezing rivals", "Plinth owned up": to a regulator as well. */
  private boolean isFoundByNoCourt(Found<EventTerm> found) {
    CaseStage stage = found.meaning().stage();
    boolean guilty =
        stage == CaseStage.VERDICT
            && !VerbGroups.hasBeBefore(reading, found.from())
            && IntStream.range(found.from(), found.to()).anyMatch(i -> reading.is(i, "guilty"));
    boolean confessing =
        stage == CaseStage.PLEA
            && (reading.word(found.from()).lower().startsWith("own")
                || reading.word(found.from()).lower().startsWith("confess"));
    int start = reading.sentenceStart(found.from());
    return (guilty || confessing)
        && IntStream.range(start, reading.sentenceEnd(start)).noneMatch(this::decides);
  }

  private static boolean isStandingTrial(EventTerm term) {
    return term.stage() == CaseStage.OTHER && term.frame() == Frame.STAND;
  }

  /** Whether the lead tells of a crime, and nothing after it who sues whom. */
  boolean isOnlyOfCrime(List<LitigationEvent> events) {
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
  private void dropAdmissions(List<LitigationEvent> events) {
    boolean lawsuit =
        events.stream().anyMatch(e -> e.term().kind() == CaseKind.CIVIL && e.sureness() >= 2);
    List<LitigationEvent> others = events.stream().filter(e -> !isAdmission(e)).toList();
    if (lawsuit && !tellsCrime(others)) {
      events.removeIf(this::isAdmission);
    }
  }

  private boolean isAdmission(LitigationEvent event) {
    return event.term().stage() == CaseStage.PLEA
        && event.term().strength() < 1
        && reading.word(event.from()).lower().startsWith("admit");
  }

  private LitigationEvent asCivilTrial(LitigationEvent event) {
    return event.term().kind() == CaseKind.CRIMINAL && isTrial(event) && !isOfCrime(event)
        ? event.as(event.term().ofKind(null))
        : event;
  }

  /** "X is on trial for tax evasion": whatever the rest of the article is about. */
  private boolean isOfCrime(LitigationEvent event) {
    int end = Math.min(event.to() + 2 * DECIDED_BY, reading.sentenceEnd(event.from()));
    return event.targets().stream().anyMatch(PartyName::isPerson)
        && reading.hasAny(event.to(), end, CRIMES);
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

  private int sentence(LitigationEvent event) {
    return reading.word(event.from()).sentence();
  }
}
