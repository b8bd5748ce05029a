package casewire.enrich.casefile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import casewire.events.Party;
import casewire.events.PartyRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parties of all reports of a case, each once: "Bridi" is "George Bridi" of the same role. */
final class PartyList {
  private static final Comparator<Named> BY_ROLE_AND_NAME =
      comparing(Named::role, nullsLast(naturalOrder())).thenComparing(Named::name);

  private final Tally<Named> found = new Tally<>(BY_ROLE_AND_NAME);

  void add(Party party) {
    found.add(Named.of(party));
  }

  void remove(Party party) {
    found.remove(Named.of(party));
  }

  /**
   * By role, then by name; an entity id means nothing outside its article and is left out.
   *
   * @param most so many at most
   */
  List<Party> parties(int most) {
    List<Named> kept = new ArrayList<>();
    found.stream()
        .sorted(
            comparing(Named::role, nullsLast(naturalOrder()))
                .thenComparing((Named n) -> -n.name().length())
                .thenComparing((Named n) -> -found.count(n))
                .thenComparing(Named::name))
        .filter(party -> kept.stream().noneMatch(party::isShortFor))
        .forEach(kept::add);
    return kept.stream()
        .sorted(BY_ROLE_AND_NAME)
        .limit(most)
        .map(party -> new Party(party.name(), party.role(), null))
        .toList();
  }

  private record Named(String name, PartyRole role, String key) {
    static Named of(Party party) {
      return new Named(party.name(), party.role(), PartyKey.of(party.name()));
    }

    boolean isShortFor(Named fuller) {
      return (role == null || role == fuller.role)
          && (key.equals(fuller.key) || !key.isEmpty() && PartyKey.agree(key, fuller.key));
    }
  }
}
