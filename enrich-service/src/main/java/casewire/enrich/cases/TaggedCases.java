package casewire.enrich.cases;

import casewire.events.CaseCandidate;
import casewire.events.LegalCase;
import java.util.List;

/**
 * The cases of one article.
 *
 * @param cases primary cases first; evidence offsets count in UTF-16 code units of the document
 * @param candidates best first, where the text does not settle the case
 */
public record TaggedCases(List<LegalCase> cases, List<CaseCandidate> candidates) {
  public TaggedCases {
    cases = List.copyOf(cases);
    candidates = List.copyOf(candidates);
  }
}
