package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import java.util.Comparator;
import java.util.List;

/** Steps that a case has surely taken, however much the text tells of what went before. */
final class LaterSteps {
  private static final double SURE = 0.9;

  /** How much a noun such as "case" or "dispute" says at most of the stage. */
  private static final double NOUN = 0.25;

  private static final double RULED = 0.7;

  private final Reading reading;
  private final CourtVerbs courts;

  LaterSteps(Reading reading) {
    this.reading = reading;
    this.courts = new CourtVerbs(reading);
  }

  /** "The Fourth Circuit overturned that, after which the parties settled". */
  static boolean isSettled(CaseDraft draft) {
    return !draft.isCriminal()
        && draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.SETTLEMENT)
            .filter(event -> event.term().strength() >= SURE)
            .anyMatch(event -> event.modality() == Modality.FACT || event.isPast());
  }

  /** "It files hundreds of complaints. The judge dismissed the case altogether". */
  boolean isDismissed(CaseDraft draft) {
    return draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.DISMISSAL && event.definite())
            .anyMatch(event -> event.modality() == Modality.FACT && event.term().strength() >= SURE)
        && draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.COMPLAINT_FILED)
            .noneMatch(event -> reading.isHeadline(event.from()));
  }

  /** "In a dispute between A and B the court had held otherwise": told by the noun alone. */
  boolean isDecidedInPassing(CaseDraft draft) {
    List<LitigationEvent> told =
        draft.events().stream().filter(LitigationEvent::hasParties).toList();
    return !told.isEmpty()
        && told.stream().allMatch(event -> event.term().strength() <= NOUN)
        && told.stream().anyMatch(courts::decideBeside);
  }

  /**
   * "A judge ruled that A need not pay. B sued A last year": what is told first is the news; null
   * if the complaint is.
   */
  CaseStage toldBeforeComplaint(CaseDraft draft) {
    List<LitigationEvent> told =
        draft.events().stream()
            .filter(event -> event.modality() == Modality.FACT && event.hasParties())
            .filter(event -> event.term().stage() != null && event.term().strength() >= RULED)
            .sorted(Comparator.comparingInt(LitigationEvent::from))
            .toList();
    boolean decided =
        told.size() > 1
            && told.get(0).term().isDecision()
            && !reading.isHeadline(told.get(0).from())
            && reading.word(told.get(0).from()).sentence() <= Reading.LEAD_SENTENCES;
    return decided ? told.get(0).term().stage() : null;
  }

  /** "Has been stayed for years". */
  static boolean isStayed(CaseDraft draft) {
    return draft.events().stream()
        .filter(event -> event.term().stage() == CaseStage.OTHER)
        .filter(event -> event.term().frame() == Frame.SIGN)
        .map(LitigationEvent::modality)
        .anyMatch(modality -> modality == Modality.FACT || modality == Modality.BACKGROUND);
  }
}
