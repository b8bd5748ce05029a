package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import java.util.List;
import java.util.Set;

/** Finds those who do something with somebody else: "A teamed up with B to sue". */
final class Companions {
  /** What joins in before "with": "together with". */
  private static final Set<String> JOINING = Set.of("up", "together", "along", "joined", "forces");

  private final Reading reading;
  private final NounGroups groups;

  Companions(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
  }

  /** "Together with A and B, the publisher sued". */
  List<PartyName> before(int at, int start) {
    for (int i = at - 1; i >= start; i--) {
      NounGroup group = groups.at(i);
      if (group != null) {
        return has(group) ? group.members() : List.of();
      }
    }
    return List.of();
  }

  /** Whether the group is whom somebody joins. */
  boolean has(NounGroup group) {
    int with = group.from() - 1;
    if (!reading.is(with, "with")) {
      return reading.is(with, "alongside");
    }
    return JOINING.contains(reading.word(Math.max(0, with - 1)).lower());
  }
}
