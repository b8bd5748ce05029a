package casewire.enrich.cases.event;

import casewire.enrich.cases.party.PartyName;
import java.util.List;

/**
 * Who proceeds against whom, as far as one sentence says.
 *
 * @param claimants empty if it does not say
 * @param targets empty if it does not say; none of the claimants
 */
record Sides(List<PartyName> claimants, List<PartyName> targets) {
  static final Sides OPEN = new Sides(List.of(), List.of());

  Sides {
    claimants = List.copyOf(claimants);
    targets = claimants.isEmpty() ? List.copyOf(targets) : otherThan(claimants, targets);
  }

  private static List<PartyName> otherThan(List<PartyName> claimants, List<PartyName> targets) {
    List<String> keys = claimants.stream().map(PartyName::key).toList();
    return targets.stream()
        .filter(name -> !keys.contains(name.key()) && !isIn(name, claimants))
        .toList();
  }

  /** "Publishers of the Writers' Association sued it": not the association. */
  private static boolean isIn(PartyName name, List<PartyName> claimants) {
    return claimants.stream().anyMatch(one -> one.described() && one.text().contains(name.text()));
  }

  static Sides against(List<PartyName> targets) {
    return new Sides(List.of(), targets);
  }

  /** "Between A and B": of those who are told together, the first proceeds. */
  static Sides amongst(List<PartyName> both) {
    return new Sides(both.subList(0, 1), both.subList(1, both.size()));
  }
}
