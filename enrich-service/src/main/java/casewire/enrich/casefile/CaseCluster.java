package casewire.enrich.casefile;

import java.util.ArrayList;
import java.util.List;

/** Groups that are one case, the one that identifies it best first. */
public final class CaseCluster {
  private final List<CaseGroup> members = new ArrayList<>();
  private final CaseRules rules;

  CaseCluster(CaseGroup first, CaseRules rules) {
    this.rules = rules;
    members.add(first);
  }

  void add(CaseGroup group) {
    members.add(group);
  }

  public List<CaseGroup> members() {
    return List.copyOf(members);
  }

  /** Whether the group is of this case for certain: by court and docket, or by the watch-list. */
  boolean holds(CaseGroup group) {
    return members.stream().anyMatch(m -> m.hasSameDocket(group) || rules.areSame(m, group))
        && !isSaidNotToHold(group);
  }

  /**
   * Whether the captions agree and nothing speaks against the group.
   *
   * @param captions those of the group that are not shared by too many
   */
  boolean mayHold(CaseGroup group, List<String> captions) {
    return !captions.isEmpty()
        && members.stream().anyMatch(m -> m.hasAnyCaption(captions))
        && members.stream().allMatch(m -> m.agreesWith(group))
        && !isSaidNotToHold(group);
  }

  private boolean isSaidNotToHold(CaseGroup group) {
    return members.stream().anyMatch(m -> rules.areDifferent(m, group));
  }

  /** The member that gives the case file its id. */
  CaseGroup namedAfter() {
    return members.stream()
        .filter(m -> rules.pinned(m.caseId()).isPresent())
        .findFirst()
        .orElse(members.get(0));
  }
}
