package casewire.enrich.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides which groups are one case. Court and full docket together identify; below that a group
 * joins a case only if the captions name the same parties, nothing speaks against it, and there is
 * no second case that it could belong to: a wrong merge is worse than none. A docket never merges
 * without a court unless the captions agree.
 */
public final class CaseMerging {
  private final CaseRules rules;
  private final MatchKeys usable;

  public CaseMerging(CaseRules rules, MatchKeys usable) {
    this.rules = rules;
    this.usable = usable;
  }

  /**
   * @param groups all that are connected by usable keys or by the watch-list
   * @return the cases by the ids of their files
   */
  public Map<String, CaseCluster> merge(Collection<CaseGroup> groups) {
    Map<Identification, List<CaseGroup>> tiers =
        groups.stream()
            .sorted(Comparator.comparing(CaseGroup::key))
            .collect(groupingBy(Identification::of, TreeMap::new, toList()));
    CaseClusters clusters = new CaseClusters(rules);
    tiers.values().forEach(tier -> place(tier, clusters));
    return named(clusters.all());
  }

  /** Groups that are identified equally well join the cases before them, or make new ones. */
  private void place(List<CaseGroup> tier, CaseClusters clusters) {
    Map<CaseCluster, List<CaseGroup>> claims = new LinkedHashMap<>();
    List<CaseGroup> homeless = new ArrayList<>();
    for (CaseGroup group : tier) {
      List<String> captions = usable.captions(group);
      Collection<CaseCluster> near = clusters.near(group, captions);
      Optional<CaseCluster> home = near.stream().filter(c -> c.holds(group)).findFirst();
      List<CaseCluster> possible = near.stream().filter(c -> c.mayHold(group, captions)).toList();
      if (home.isPresent()) {
        clusters.add(home.get(), group);
      } else if (possible.size() == 1) {
        claims.computeIfAbsent(possible.get(0), c -> new ArrayList<>()).add(group);
      } else {
        homeless.add(group);
      }
    }
    claims.forEach(
        (cluster, claimants) -> {
          if (allAgree(claimants)) {
            claimants.forEach(group -> clusters.add(cluster, group));
          } else {
            homeless.addAll(claimants);
          }
        });
    clusters.addAll(clustersOf(homeless));
  }

  private CaseClusters clustersOf(List<CaseGroup> groups) {
    CaseClusters clusters = new CaseClusters(rules);
    groups.stream()
        .sorted(Comparator.comparing(CaseGroup::key))
        .forEach(
            group -> {
              List<String> captions = usable.captions(group);
              List<CaseCluster> possible =
                  clusters.near(group, captions).stream()
                      .filter(c -> c.holds(group) || c.mayHold(group, captions))
                      .toList();
              if (possible.size() == 1) {
                clusters.add(possible.get(0), group);
              } else {
                clusters.begin(group);
              }
            });
    return clusters;
  }

  private boolean allAgree(List<CaseGroup> groups) {
    return groups.stream()
        .allMatch(
            one ->
                groups.stream()
                    .allMatch(other -> one.agreesWith(other) && !rules.areDifferent(one, other)));
  }

  /** An id that several cases would have is told apart by the court and the docket. */
  private Map<String, CaseCluster> named(List<CaseCluster> clusters) {
    Map<String, Integer> uses = new TreeMap<>();
    clusters.forEach(c -> uses.merge(c.namedAfter().caseId(), 1, Integer::sum));
    Map<String, CaseCluster> named = new TreeMap<>();
    for (CaseCluster cluster : clusters) {
      CaseGroup name = cluster.namedAfter();
      boolean ambiguous = uses.get(name.caseId()) > 1 || usable.tooManyHaveId(name);
      named.put(ambiguous ? qualified(name) : name.caseId(), cluster);
    }
    return named;
  }

  private static String qualified(CaseGroup name) {
    return name.key().replaceFirst(CaseGroup.SEPARATOR + "+$", "");
  }

  /** How well a group identifies its case, best first. */
  private enum Identification {
    COURT_AND_DOCKET,
    COURT,
    DOCKET,
    CAPTION;

    static Identification of(CaseGroup group) {
      if (group.hasCourt()) {
        return group.hasDocket() ? COURT_AND_DOCKET : COURT;
      }
      return group.hasDocket() ? DOCKET : CAPTION;
    }
  }
}
