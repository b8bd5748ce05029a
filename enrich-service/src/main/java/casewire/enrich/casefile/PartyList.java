package casewire.enrich.casefile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import casewire.events.Party;
import casewire.events.PartyRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parties of all reports of a case, each once: "Bridi" is "George Bridi" of the same role. */
final class PartyList {
  private final List<Named> found;
  private final int most;

  PartyList(List<CaseReport> reports, int most) {
    Map<NameAndRole, Integer> reportsOf = new HashMap<>();
    for (CaseReport report : reports) {
      for (Party party : report.parties()) {
        reportsOf.merge(new NameAndRole(party.name(), party.role()), 1, Integer::sum);
      }
    }
    this.found =
        reportsOf.entrySet().stream()
            .map(named -> Named.of(named.getKey(), named.getValue()))
            .sorted(
                comparing(Named::role, nullsLast(naturalOrder()))
                    .thenComparing((Named n) -> -n.name().length())
                    .thenComparing((Named n) -> -n.reports())
                    .thenComparing(Named::name))
            .toList();
    this.most = most;
  }

  /** By role, then by name; an entity id means nothing outside its article and is left out. */
  List<Party> parties() {
    List<Named> kept = new ArrayList<>();
    for (Named party : found) {
      if (kept.stream().noneMatch(party::isShortFor)) {
        kept.add(party);
      }
    }
    return kept.stream()
        .sorted(comparing(Named::role, nullsLast(naturalOrder())).thenComparing(Named::name))
        .limit(most)
        .map(party -> new Party(party.name(), party.role(), null))
        .toList();
  }

  private record NameAndRole(String name, PartyRole role) {}

  private record Named(String name, PartyRole role, int reports, String key) {
    static Named of(NameAndRole named, int reports) {
      return new Named(named.name(), named.role(), reports, PartyKey.of(named.name()));
    }

    boolean isShortFor(Named fuller) {
      return (role == null || role == fuller.role)
          && (key.equals(fuller.key) || !key.isEmpty() && PartyKey.agree(key, fuller.key));
    }
  }
}
