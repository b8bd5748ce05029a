package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.Reading;
import java.util.List;

/**
 * "A court turned down a challenge by A. In January the Commission had fined A": the decision is
 * what the case is about, and no case beside it.
 */
final class ChallengedDecisions {
  private final Reading reading;
  private final Regulators regulators;
  private final List<CaseDraft> drafts;

  ChallengedDecisions(Reading reading, Regulators regulators, List<CaseDraft> drafts) {
    this.reading = reading;
    this.regulators = regulators;
    this.drafts = drafts;
  }

  void join() {
    for (CaseDraft decision : List.copyOf(drafts)) {
      if (isDecision(decision)) {
        drafts.stream()
            .filter(challenge -> challenge != decision && isAgainst(challenge, decision))
            .findFirst()
            .ifPresent(challenge -> join(challenge, decision));
      }
    }
  }

  private boolean isDecision(CaseDraft draft) {
    return draft.captions().isEmpty()
        && draft.docket() == null
        && draft.hasBothSides()
        && draft.claimants().stream().allMatch(regulators::isRegulator);
  }

  private static boolean isAgainst(CaseDraft challenge, CaseDraft decision) {
    return challenge.isChallenge()
        && !challenge.isCriminal()
        && challenge.hasAny(decision.targets())
        && challenge.claimants().stream().anyMatch(decision.targets()::contains)
        && challenge.targets().stream().allMatch(name -> name.described() || decision.has(name));
  }

  private void join(CaseDraft challenge, CaseDraft decision) {
    List<PartyName> deciding = decision.claimants();
    for (LitigationEvent event : decision.events()) {
      challenge.add(event.withoutParties(), reading);
    }
    deciding.forEach(name -> challenge.addTarget(name, 10));
    drafts.remove(decision);
  }
}
