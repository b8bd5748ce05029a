package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;

/** Tells what goes with a prosecution and is no case of its own. */
final class BesideProsecutions {
  private final Reading reading;
  private final Drafts drafts;
  private final UnnamedAccused unnamed;
  private final Strangers strangers;

  BesideProsecutions(Reading reading, Drafts drafts, UnnamedAccused unnamed) {
    this.reading = reading;
    this.drafts = drafts;
    this.unnamed = unnamed;
    this.strangers = new Strangers(reading);
  }

  /** Of people who are only described, while others are prosecuted. */
  boolean isOfNobody(LitigationEvent event) {
    boolean strange =
        strangers.areMeant(event) && drafts.stream().anyMatch(CaseDraft::isCriminal)
            || event.term().frame() == Frame.PAY && unnamed.areTheNews();
    return strange && event.parties().allMatch(PartyName::described);
  }

  /** Whether those who were harmed have told the police, or are awarded something. */
  boolean isOfVictim(LitigationEvent event) {
    return isReportToPolice(event) || isForVictim(event);
  }

  /** "X, which filed the original complaint, applauds the arrest": with the police. */
  private boolean isReportToPolice(LitigationEvent event) {
    boolean complaint =
        event.targets().isEmpty()
            && event.term().frame() == Frame.FILE
            && reading.word(event.to() - 1).lower().startsWith("complaint");
    boolean arrested =
        unnamed.areTheNews()
            || drafts.stream()
                .anyMatch(d -> d.isCriminal() && d.sentences().first() <= Reading.LEAD_SENTENCES);
    return complaint && arrested && drafts.stream().allMatch(CaseDraft::isCriminal);
  }

  /** "X, an injured party, was awarded damages": by the court that tries the accused. */
  private boolean isForVictim(LitigationEvent event) {
    return event.targets().isEmpty()
        && event.term().stage() == CaseStage.JUDGMENT
        && (event.term().frame() == Frame.WIN || event.term().frame() == Frame.AWARD)
        && unnamed.areTheNews()
        && drafts.stream().allMatch(CaseDraft::isCriminal);
  }
}
