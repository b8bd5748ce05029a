package casewire.enrich.cases.description;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.events.Court;

/** How sure it is that there is such a case with these parties: the more the text ties down. */
final class Confidence {
  private static final int TOLD = 4;

  /** Of sides that the article as a whole makes likely, three in four are right. */
  private static final int INFERRED = 2;

  private Confidence() {}

  /** 0 to 1, in steps of 0.05. */
  static double of(CaseDraft draft, boolean primary, Court court, String docket) {
    int steps = 8;
    boolean known = draft.hasBothSides() || draft.isCriminal() && draft.hasNamedTargets();
    int sides = draft.isInferred() ? INFERRED : TOLD;
    steps += known ? sides : 0;
    steps += draft.captions().isEmpty() ? 0 : 2;
    steps += court != null && court.id() != null ? 2 : 0;
    steps += docket == null ? 0 : 2;
    steps += primary ? 1 : 0;
    return Math.min(19, steps) / 20.0;
  }
}
