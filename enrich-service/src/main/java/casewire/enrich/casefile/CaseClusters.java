package casewire.enrich.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cases in the making, found by what a group must share with one of them: so that a group is not
 * compared with all cases of a caption that many share, but with those of its court.
 */
final class CaseClusters {
  /** Stands for groups without a court, which may be of any. */
  private static final String ANY_COURT = "";

  private final CaseRules rules;
  private final List<CaseCluster> all = new ArrayList<>();
  private final Map<String, Map<String, Set<CaseCluster>>> byCaptionAndCourt = new HashMap<>();
  private final Map<MatchKey, Set<CaseCluster>> byDocket = new HashMap<>();

  CaseClusters(CaseRules rules) {
    this.rules = rules;
  }

  /** In the order in which they were begun. */
  List<CaseCluster> all() {
    return all;
  }

  void begin(CaseGroup group) {
    CaseCluster cluster = new CaseCluster(group, rules);
    all.add(cluster);
    index(cluster, group);
  }

  void addAll(CaseClusters others) {
    for (CaseCluster cluster : others.all) {
      all.add(cluster);
      cluster.members().forEach(member -> index(cluster, member));
    }
  }

  void add(CaseCluster cluster, CaseGroup group) {
    cluster.add(group);
    index(cluster, group);
  }

  private void index(CaseCluster cluster, CaseGroup group) {
    for (String caption : group.captionKeys()) {
      byCaptionAndCourt
          .computeIfAbsent(caption, c -> new HashMap<>())
          .computeIfAbsent(court(group), c -> new LinkedHashSet<>())
          .add(cluster);
    }
    group
        .docketKey()
        .ifPresent(key -> byDocket.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster));
  }

  private static String court(CaseGroup group) {
    return group.hasCourt() ? group.court() : ANY_COURT;
  }

  /**
   * All that may hold the group, and some others. What the watch-list says to be the same need
   * share nothing.
   *
   * @param captions those of the group that are not shared by too many
   */
  Collection<CaseCluster> near(CaseGroup group, List<String> captions) {
    if (rules.joinAny()) {
      return all;
    }
    Set<CaseCluster> near = new LinkedHashSet<>();
    group.docketKey().map(byDocket::get).ifPresent(near::addAll);
    for (String caption : captions) {
      Map<String, Set<CaseCluster>> courts = byCaptionAndCourt.getOrDefault(caption, Map.of());
      if (group.hasCourt()) {
        near.addAll(courts.getOrDefault(group.court(), Set.of()));
        near.addAll(courts.getOrDefault(ANY_COURT, Set.of()));
      } else {
        courts.values().forEach(near::addAll);
      }
    }
    return near;
  }
}
