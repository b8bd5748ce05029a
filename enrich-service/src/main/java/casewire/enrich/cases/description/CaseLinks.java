package casewire.enrich.cases.description;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseRelation;
import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.LegalCase;
import casewire.events.RelatedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the cases of one article stand to each other. */
public final class CaseLinks {
  private static final Set<String> JOINING = Set.of("consolidated", "joined");

  private final Reading reading;

  public CaseLinks(Reading reading) {
    this.reading = reading;
  }

  /** The links from the case at the index to the others. */
  public List<RelatedCase> from(int index, List<LegalCase> cases, List<Selected> selected) {
    List<RelatedCase> links = new ArrayList<>();
    for (int other = 0; other < cases.size(); other++) {
      CaseRelation relation =
          other == index || cases.get(other).id().equals(cases.get(index).id())
              ? null
              : relation(cases.get(index), cases.get(other), selected.get(other).draft());
      if (relation != null) {
        links.add(new RelatedCase(cases.get(other).id(), relation));
      }
    }
    return links;
  }

  private CaseRelation relation(LegalCase one, LegalCase other, CaseDraft draft) {
    boolean primaries = one.role() == CaseRole.PRIMARY && other.role() == CaseRole.PRIMARY;
    if (primaries && one.docket() != null && other.docket() != null && speaksOfJoining()) {
      return CaseRelation.CONSOLIDATED_WITH;
    }
    boolean sameParties =
        one.parties().stream()
                .filter(p -> other.parties().stream().anyMatch(q -> q.name().equals(p.name())))
                .count()
            > 1;
    if (one.stage() == CaseStage.APPEAL && other.stage() != CaseStage.APPEAL && sameParties) {
      return CaseRelation.APPEAL_OF;
    }
    boolean prosecutions = one.kind() == CaseKind.CRIMINAL && other.kind() == CaseKind.CRIMINAL;
    if (prosecutions && primaries) {
      return CaseRelation.CO_DEFENDANT_OF;
    }
    boolean cited =
        !draft.captions().isEmpty()
            || draft.events().stream()
                .anyMatch(e -> e.term().frame() == Frame.CITE && e.hasParties());
    boolean cites = one.role() == CaseRole.PRIMARY && other.role() == CaseRole.MENTIONED && cited;
    return cites ? CaseRelation.CITES : null;
  }

  private boolean speaksOfJoining() {
    return reading.words().stream()
        .anyMatch(word -> word.entity() == null && JOINING.contains(word.lower()));
  }
}
