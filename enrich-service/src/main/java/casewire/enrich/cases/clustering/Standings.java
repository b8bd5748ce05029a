package casewire.enrich.cases.clustering;

import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is in a case, and how surely each stands on either side of it. */
final class Standings {
  /** How often, and how surely, a name stood on either side. */
  private static final class Standing {
    private final PartyName name;
    private double claimant;
    private double target;

    Standing(PartyName name) {
      this.name = name;
    }

    private void add(Standing other) {
      claimant += other.claimant;
      target += other.target;
    }

    /** Positive for who proceeds. */
    private double surplus() {
      return claimant - target;
    }
  }

  private static final Comparator<Standing> BY_FIRST_MENTION =
      Comparator.comparing((Standing standing) -> !standing.name.isRecurring())
          .thenComparingInt(standing -> standing.name.firstMention());

  private final Map<String, Standing> parties = new LinkedHashMap<>();

  /** Who is on either side; null once a standing has changed, until somebody asks again. */
  private Sides sides;

  private record Sides(List<PartyName> claimants, List<PartyName> targets) {}

  void addClaimant(PartyName name, double weight) {
    of(name).claimant += weight;
  }

  void addTarget(PartyName name, double weight) {
    of(name).target += weight;
  }

  /** To be changed. */
  private Standing of(PartyName name) {
    sides = null;
    return parties.computeIfAbsent(name.key(), key -> new Standing(name));
  }

  void add(Standings others) {
    others.parties.values().forEach(theirs -> of(theirs.name).add(theirs));
  }

  /** Puts others in the place of a party, each as surely on its side. */
  void replace(PartyName party, List<PartyName> others) {
    sides = null;
    Standing replaced = parties.remove(party.key());
    others.forEach(other -> of(other).add(replaced));
  }

  /** Those who were proceeded against now proceed. */
  void raiseTargets() {
    sides = null;
    for (Standing standing : parties.values()) {
      standing.claimant += standing.target;
      standing.target = 0;
    }
  }

  /** Each takes the other side. */
  void turn() {
    sides = null;
    for (Standing standing : parties.values()) {
      double claimed = standing.claimant;
      standing.claimant = standing.target;
      standing.target = claimed;
    }
  }

  /** Those on either side, in no order. */
  Stream<PartyName> parties() {
    return parties.values().stream().map(standing -> standing.name);
  }

  boolean has(PartyName name) {
    return parties.containsKey(name.key());
  }

  /** Whether the name has ever stood for who proceeds. */
  boolean hasClaimed(PartyName name) {
    Standing standing = parties.get(name.key());
    return standing != null && standing.claimant > 0;
  }

  List<PartyName> claimants() {
    return sides().claimants();
  }

  List<PartyName> targets() {
    return sides().targets();
  }

  private Sides sides() {
    if (sides == null) {
      List<Standing> standings = new ArrayList<>(parties.values());
      standings.sort(BY_FIRST_MENTION);
      List<PartyName> claimants = new ArrayList<>();
      List<PartyName> targets = new ArrayList<>();
      for (Standing standing : standings) {
        if (!standsOpposite(standing)) {
          (standing.surplus() > 0 ? claimants : targets).add(standing.name);
        }
      }
      sides = new Sides(List.copyOf(claimants), List.copyOf(targets));
    }
    return sides;
  }

  /** Whether the same party, called in short or in full, stands more surely on the other side. */
  private boolean standsOpposite(Standing one) {
    double surplus = one.surplus();
    for (Standing other : parties.values()) {
      double theirs = other.surplus();
      if (surplus > 0 != theirs > 0
          && Math.abs(theirs) > Math.abs(surplus)
          && Litigants.areSame(one.name, other.name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has the name, or one that is the same party in short or in full. */
  boolean hasInSomeForm(PartyName name) {
    return has(name) || hasNameLike(name);
  }

  /** "Frontrow" where this has "Frontrow Exchange". */
  private boolean hasNameLike(PartyName name) {
    return parties()
        .anyMatch(other -> isBeginningOf(name, other) || Litigants.areSame(name, other));
  }

  private static boolean isBeginningOf(PartyName one, PartyName other) {
    return other.text().startsWith(one.text() + " ") || one.text().startsWith(other.text() + " ");
  }
}
