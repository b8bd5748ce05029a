package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.event.Costs;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Relief that an event tells without a word for it: who "won $2.1 million" got damages, who "got
 * three years" goes to prison.
 */
public final class ImpliedRelief {
  private static final Set<Frame> MONEY =
      Set.of(Frame.PAY, Frame.PAYS, Frame.WIN, Frame.LOSE, Frame.AWARD, Frame.STAND, Frame.AGAINST);

  private final Reading reading;

  public ImpliedRelief(Reading reading) {
    this.reading = reading;
  }

  /** Keys of the relief table. */
  public Set<String> of(CaseDraft draft, CaseKind kind, CaseStage stage) {
    Set<String> keys = new LinkedHashSet<>();
    for (LitigationEvent event : draft.events()) {
      boolean told = event.modality() == LitigationEvent.Modality.FACT || event.isPast();
      boolean settled =
          event.term().frame() == Frame.FACE && event.term().stage() == CaseStage.SETTLEMENT;
      boolean paid = kind == CaseKind.CIVIL && (settled || MONEY.contains(event.term().frame()));
      boolean punished =
          kind == CaseKind.CRIMINAL
              && event.term().stage() == CaseStage.SENTENCING
              && event.hasParties();
      if (told && paid && isNear(event, EntityType.MONEY)) {
        boolean costs = Costs.areMeant(reading, event.from(), event.to());
        keys.add(costs ? "attorney-fees" : "damages");
      }
      if (told && punished && isNear(event, EntityType.DURATION)) {
        keys.add("imprisonment");
      }
    }
    boolean subpoenaed =
        draft.events().stream().anyMatch(event -> event.term().stage() == CaseStage.SUBPOENA);
    if (kind == CaseKind.CIVIL && subpoenaed) {
      keys.add("identity-disclosure");
    }
    boolean ordered =
        draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.INJUNCTION && event.hasParties())
            .filter(event -> event.term().strength() >= 1)
            .map(LitigationEvent::modality)
            .anyMatch(LitigationEvent.Modality.FACT::equals);
    if (kind == CaseKind.CIVIL && (ordered || stage == CaseStage.INJUNCTION)) {
      keys.add("injunction");
    }
    return keys;
  }

  private boolean isNear(LitigationEvent event, EntityType type) {
    int from = Math.max(reading.sentenceStart(event.from()), event.from() - 4);
    int to = Math.min(reading.sentenceEnd(event.from()), event.to() + 10);
    for (int i = from; i < to; i++) {
      if (reading.word(i).isType(type)) {
        return true;
      }
    }
    return false;
  }
}
