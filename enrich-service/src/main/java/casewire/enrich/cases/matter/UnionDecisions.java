package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.reading.Reading;
import java.util.EnumSet;
import java.util.Set;

/** Tells whether a case before the courts of the European Union is decided. */
final class UnionDecisions {
  private static final Set<Frame> DECIDING =
      EnumSet.of(Frame.RULED, Frame.FAVOUR, Frame.WIN, Frame.LOSE);

  private final Reading reading;
  private final CourtVerbs courts;

  UnionDecisions(Reading reading) {
    this.reading = reading;
    this.courts = new CourtVerbs(reading);
  }

  /** "It found, in Case C-1/19, that A", "ruled in favour of A". */
  private static boolean tellsDecision(LitigationEvent event) {
    return event.hasParties()
        && DECIDING.contains(event.term().frame())
        && event.modality().weight() > 0;
  }

  /** Whether the text reports a judgment of the case; else it is pending. */
  boolean isDecided(CaseDraft draft, boolean primary) {
    if (primary && EuropeanCases.isOpinion(reading)) {
      return false;
    }
    boolean cited =
        !primary
            && draft.targets().isEmpty()
            && draft.captions().stream()
                .anyMatch(caption -> EuropeanCases.isCitedIn(reading, caption.from()));
    return cited
        || draft.events().stream().anyMatch(UnionDecisions::tellsDecision)
        || !primary && draft.events().stream().anyMatch(courts::decideBeside)
        || reading.words().stream()
            .filter(word -> primary || draft.sentences().contains(word.sentence()))
            .anyMatch(EuropeanCases::isDeciding);
  }
}
