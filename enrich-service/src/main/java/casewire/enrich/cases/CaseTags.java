package casewire.enrich.cases;

import casewire.events.LegalCase;
import casewire.events.Remedy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The cases of an article as flat strings, for filters: {@code case:us-v-bridi}. */
public final class CaseTags {
  private CaseTags() {}

  /** Without repetition, in the order of the cases. */
  public static List<String> of(List<LegalCase> cases) {
    Set<String> tags = new LinkedHashSet<>();
    for (LegalCase legalCase : cases) {
      add(tags, "case:", legalCase.id());
      add(tags, "court:", legalCase.court() == null ? null : legalCase.court().id());
      add(tags, "stage:", legalCase.stage() == null ? null : legalCase.stage().key());
      legalCase.claims().forEach(claim -> add(tags, "claim:", claim));
      legalCase.relief().forEach(relief -> add(tags, "relief:", relief));
      legalCase.remedies().stream().map(Remedy::relief).forEach(r -> add(tags, "relief:", r));
    }
    return List.copyOf(tags);
  }

  /** The same with the claims that are special cases of those the cases name. */
  public static List<String> of(List<LegalCase> cases, List<String> specialClaims) {
    Set<String> tags = new LinkedHashSet<>(of(cases));
    specialClaims.forEach(claim -> add(tags, "claim:", claim));
    return List.copyOf(tags);
  }

  private static void add(Set<String> tags, String facet, String value) {
    if (value != null) {
      tags.add(facet + value);
    }
  }
}
