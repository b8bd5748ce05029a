package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.reading.Reading;

/** Tells whether a case before the courts of the European Union is decided. */
final class UnionDecisions {
  private final Reading reading;

  UnionDecisions(Reading reading) {
    this.reading = reading;
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
        || reading.words().stream()
            .filter(word -> primary || draft.sentences().contains(word.sentence()))
            .anyMatch(EuropeanCases::isDeciding);
  }
}
