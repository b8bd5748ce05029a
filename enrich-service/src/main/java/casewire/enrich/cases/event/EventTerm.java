package casewire.enrich.cases.event;

import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a phrase reports of a case.
 *
 * @param stage null if the phrase does not tell how far the case is
 * @param kind null if it occurs in every kind
 * @param frame how it takes its parties
 * @param strength how much it says of the stage: 1 for the event itself, less for a noun that is
 *     also used of earlier events
 */
public record EventTerm(CaseStage stage, CaseKind kind, Frame frame, double strength) {
  private static final Set<CaseStage> DECISIONS =
      EnumSet.of(
          CaseStage.RULING,
          CaseStage.JUDGMENT,
          CaseStage.INJUNCTION,
          CaseStage.DISMISSAL,
          CaseStage.VERDICT);

  private static final Set<CaseStage> TRIED =
      EnumSet.of(CaseStage.PLEA, CaseStage.VERDICT, CaseStage.SENTENCING);

  /** Whether a court of first instance has decided something. */
  public boolean isDecision() {
    return DECISIONS.contains(stage);
  }

  /** Whether it is of what ends a trial of somebody who may appeal. */
  public boolean isOfTried() {
    return TRIED.contains(stage);
  }

  /** Whether it goes against a decision that there is already. */
  public boolean challenge() {
    return stage == CaseStage.APPEAL || frame == Frame.CHALLENGE;
  }

  /** "Fined": by a regulator, or for a crime. */
  public boolean isFine() {
    return stage == CaseStage.RULING && frame == Frame.SUE;
  }

  /** The same of another kind of case; null for every kind. */
  EventTerm ofKind(CaseKind other) {
    return new EventTerm(stage, other, frame, strength);
  }
}
