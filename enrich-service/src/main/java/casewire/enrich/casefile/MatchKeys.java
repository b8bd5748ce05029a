package casewire.enrich.casefile;

import java.util.List;
import java.util.Set;

/**
 * The captions that identify a case.
 *
 * @param unusable keys that too many groups share
 */
public record MatchKeys(Set<MatchKey> unusable) {
  public MatchKeys {
    unusable = Set.copyOf(unusable);
  }

  /** What another group must share to be the same case; none if all captions settle nothing. */
  List<String> captions(CaseGroup group) {
    return group.captionKeys().stream()
        .filter(caption -> !unusable.contains(MatchKey.caption(caption)))
        .toList();
  }

  boolean tooManyHaveId(CaseGroup group) {
    return unusable.contains(MatchKey.id(group.caseId()));
  }
}
