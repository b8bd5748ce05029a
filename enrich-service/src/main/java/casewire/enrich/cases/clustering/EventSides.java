package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import java.util.List;

/** How the sides that an event tells stand to those of a case. */
final class EventSides {
  private EventSides() {}

  /** Whether the side that the event tells has no name yet. */
  static boolean lacksSide(CaseDraft draft, LitigationEvent event) {
    List<PartyName> open = event.claimants().isEmpty() ? draft.targets() : draft.claimants();
    return open.stream().allMatch(PartyName::described);
  }

  /** Whether the side that the event tells is known by a description, and the other by a name. */
  static boolean describesSide(CaseDraft draft, LitigationEvent event) {
    boolean claims = !event.claimants().isEmpty();
    List<PartyName> open = claims ? draft.claimants() : draft.targets();
    return !open.isEmpty() && (claims ? draft.hasNamedTargets() : draft.hasNamedClaimants());
  }

  /** Whether it is against somebody who is described, and the event against somebody named. */
  static boolean describesOthersThan(CaseDraft draft, LitigationEvent event) {
    return !draft.targets().isEmpty()
        && !draft.hasNamedTargets()
        && event.targets().stream().anyMatch(name -> !name.described());
  }

  /** Whether an event that tells both sides can be of this case. */
  static boolean matchesBothSides(CaseDraft draft, LitigationEvent event) {
    boolean claimants = draft.hasAny(event.claimants());
    boolean targets = draft.hasAny(event.targets());
    if (claimants && targets) {
      return true;
    }
    if (event.claimants().stream().allMatch(PartyName::described)) {
      return targets;
    }
    if (event.targets().stream().allMatch(PartyName::described)) {
      return claimants;
    }
    boolean nobodyBefore = draft.claimants().stream().allMatch(PartyName::described);
    boolean nobodyAfter = draft.targets().stream().allMatch(PartyName::described);
    return targets && nobodyBefore || claimants && nobodyAfter;
  }

  /** Whether the event is a lawsuit of those who are proceeded against in the case. */
  static boolean isCountered(CaseDraft draft, LitigationEvent event) {
    return event.claimants().stream().allMatch(name -> isAmong(name, draft.targets()))
        && event.targets().stream().anyMatch(name -> isAmong(name, draft.claimants()));
  }

  /** Whether all whom the event tells to proceed are proceeded against here, or the reverse. */
  static boolean standsOpposite(CaseDraft draft, LitigationEvent event) {
    return draft.hasBothSides()
        && event.claimants().stream().allMatch(draft.targets()::contains)
        && event.targets().stream().allMatch(draft.claimants()::contains);
  }

  /** Whether the side that is named is the same in the event. */
  static boolean isToldOf(CaseDraft draft, LitigationEvent event) {
    return draft.hasNamedClaimants()
            && event.claimants().stream().anyMatch(draft.claimants()::contains)
        || draft.hasNamedTargets() && event.targets().stream().anyMatch(draft.targets()::contains);
  }

  /** Whether the case is against somebody with a name, and the event against nobody in it. */
  static boolean isAgainstOthers(CaseDraft draft, LitigationEvent event) {
    return draft.hasNamedTargets() && event.targets().stream().noneMatch(draft::hasInSomeForm);
  }

  private static boolean isAmong(PartyName name, List<PartyName> side) {
    return side.stream().anyMatch(one -> one.equals(name) || Litigants.areSame(one, name));
  }
}
