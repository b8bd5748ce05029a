package casewire.enrich.cases.description;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.CaptionStyle;
import casewire.enrich.cases.party.PartyName;
import casewire.events.CaseCandidate;
import java.util.Comparator;
import java.util.List;

/** The cases the text hints at without settling which: no id is asserted for them. */
public final class Candidates {
  private static final int MOST = 5;

  private Candidates() {}

  /** What was gathered but not selected, best first. */
  public static List<CaseCandidate> of(List<CaseDraft> drafts, List<Selected> selected) {
    return drafts.stream()
        .filter(draft -> selected.stream().noneMatch(chosen -> chosen.draft() == draft))
        .filter(draft -> draft.hasNamedParty() && !draft.events().isEmpty())
        .map(Candidates::candidate)
        .sorted(
            Comparator.comparingDouble((CaseCandidate c) -> -c.confidence())
                .thenComparing(CaseCandidate::id))
        .limit(MOST)
        .toList();
  }

  private static CaseCandidate candidate(CaseDraft draft) {
    List<PartyName> targets = draft.named(draft.targets());
    String caption =
        draft.isCriminal()
            ? CaptionStyle.prosecution(null, targets)
            : CaptionStyle.versus(draft.named(draft.claimants()), targets);
    double sure = draft.events().stream().mapToDouble(LitigationEvent::sureness).max().orElse(0);
    return new CaseCandidate(
        CaseIds.of(null, null, caption), caption, Math.min(8, 2 + 2 * (int) sure) / 20.0);
  }
}
