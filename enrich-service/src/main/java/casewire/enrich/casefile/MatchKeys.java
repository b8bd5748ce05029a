package casewire.enrich.casefile;

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

  boolean shared(CaseGroup one, CaseGroup other) {
    return one.captionKeys().stream()
        .anyMatch(
            caption ->
                other.captionKeys().contains(caption)
                    && !unusable.contains(MatchKey.caption(caption)));
  }

  boolean tooManyHaveId(CaseGroup group) {
    return unusable.contains(MatchKey.id(group.caseId()));
  }
}
