package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.PartyName;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stages that are told where a case is but that are not its own. */
final class StrayStages {
  private static final Set<CaseStage> CRIMINAL_ONLY =
      EnumSet.of(CaseStage.ARREST, CaseStage.INDICTMENT, CaseStage.PLEA, CaseStage.SENTENCING);
  private static final Set<CaseStage> CIVIL_ONLY =
      EnumSet.of(
          CaseStage.COMPLAINT_FILED,
          CaseStage.SUBPOENA,
          CaseStage.SETTLEMENT,
          CaseStage.JUDGMENT,
          CaseStage.INJUNCTION);

  private StrayStages() {}

  /** Takes them out of the weights that the events give to each stage. */
  static void remove(Map<CaseStage, Double> weights, CaseKind kind, CaseDraft draft) {
    keepThoseOf(kind, weights);
    if (weights.getOrDefault(CaseStage.PLEA, 0.0) >= 1) {
      weights.remove(isPleaOfFirst(draft) ? CaseStage.VERDICT : CaseStage.PLEA);
    }
  }

  /** A prosecution is not settled, and nobody is arrested in a lawsuit. */
  private static void keepThoseOf(CaseKind kind, Map<CaseStage, Double> weights) {
    Set<CaseStage> foreign = kind == CaseKind.CRIMINAL ? CIVIL_ONLY : CRIMINAL_ONLY;
    if (!foreign.containsAll(weights.keySet())) {
      weights.keySet().removeAll(foreign);
    }
  }

  /** Whether the first of the accused has pleaded, not only somebody who speaks against them. */
  private static boolean isPleaOfFirst(CaseDraft draft) {
    List<PartyName> accused = draft.targets();
    boolean tried =
        draft.events().stream()
            .anyMatch(
                event ->
                    event.term().stage() == CaseStage.VERDICT
                        && event.modality().weight() > 0
                        && isOfFirst(event, accused));
    return !tried
        || draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.PLEA)
            .anyMatch(event -> isOfFirst(event, accused));
  }

  /** Where nobody is named as accused, what is told is of them who are not named. */
  private static boolean isOfFirst(LitigationEvent event, List<PartyName> accused) {
    return accused.isEmpty() || event.targets().contains(accused.get(0));
  }
}
