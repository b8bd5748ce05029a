package casewire.enrich.topology;

import casewire.enrich.casefile.CaseCluster;
import casewire.enrich.casefile.CaseGroup;
import casewire.enrich.casefile.CaseMerging;
import casewire.enrich.casefile.CaseRules;
import casewire.enrich.casefile.MatchKey;
import casewire.enrich.casefile.MatchKeys;
import casewire.enrich.topology.CaseStores.GroupKeys;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Which groups make up which case file. A change to one group is followed through all groups that
 * it may be one case with, and no further.
 */
final class CaseRegister {
  private static final int MOST_ROWS_KEPT = 10_000;

  private final RecentRows<CaseGroup> groups;
  private final RecentRows<GroupKeys> files;
  private final MatchIndex matches;
  private final PendingFiles changes;

  CaseRegister(ProcessorContext<?, ?> context, PendingFiles changes) {
    groups = new RecentRows<>(context.getStateStore(CaseStores.GROUPS.name()), MOST_ROWS_KEPT);
    files = new RecentRows<>(context.getStateStore(CaseStores.FILES.name()), MOST_ROWS_KEPT);
    matches = new MatchIndex(context.getStateStore(CaseStores.MATCHES.name()));
    this.changes = changes;
  }

  /** Writes to the stores what has changed. */
  void write() {
    groups.write();
    files.write();
  }

  /** Null if there is none. */
  CaseGroup group(String key) {
    return groups.get(key);
  }

  /** The groups of a case file, none if there is no such file. */
  List<CaseGroup> members(String fileId) {
    GroupKeys keys = files.get(fileId);
    return keys == null
        ? List.of()
        : keys.keys().stream().map(groups::get).filter(Objects::nonNull).toList();
  }

  /** Where to look for a case whose file is gone; empty if nowhere, or in several files. */
  Optional<String> successor(String fileId) {
    List<String> filedUnder =
        matches.groups(CaseGroup.idKey(fileId)).stream()
            .map(key -> groups.get(key).filedUnder())
            .distinct()
            .toList();
    return filedUnder.size() == 1 ? Optional.of(filedUnder.get(0)) : Optional.empty();
  }

  /** Takes a group's new state; one without articles is forgotten. */
  void update(CaseGroup before, CaseGroup after, CaseRules rules) {
    boolean gone = after.articles() == 0;
    if (gone) {
      groups.delete(after.key());
    } else {
      groups.put(after.key(), after);
    }
    if (before == null || gone || !before.identifiesAs(after)) {
      Set<MatchKey> keys = index(before, gone ? null : after);
      merge(keys, Set.of(after.caseId()), rules, member -> member.equals(after.key()));
      if (gone && after.filedUnder() != null) {
        removeFromFile(after);
      }
    } else {
      changes.add(after.filedUnder());
    }
  }

  /**
   * Finds a group by its new keys, and no longer by its old ones.
   *
   * @return both
   */
  private Set<MatchKey> index(CaseGroup before, CaseGroup after) {
    List<MatchKey> old = before == null ? List.of() : before.matchKeys();
    List<MatchKey> now = after == null ? List.of() : after.matchKeys();
    old.stream().filter(k -> !now.contains(k)).forEach(k -> matches.remove(k, before.key()));
    now.stream().filter(k -> !old.contains(k)).forEach(k -> matches.add(k, after.key()));
    Set<MatchKey> both = new TreeSet<>(old);
    both.addAll(now);
    return both;
  }

  /** Merges anew what these case ids may be one case with. */
  void merge(Collection<String> caseIds, CaseRules rules) {
    merge(Set.of(), caseIds, rules, member -> true);
  }

  private void removeFromFile(CaseGroup gone) {
    GroupKeys members = files.get(gone.filedUnder());
    if (members != null && members.keys().contains(gone.key())) {
      List<String> rest = members.keys().stream().filter(k -> !k.equals(gone.key())).toList();
      if (rest.isEmpty()) {
        files.delete(gone.filedUnder());
      } else {
        files.put(gone.filedUnder(), new GroupKeys(rest));
      }
    }
    changes.add(gone.filedUnder());
  }

  /**
   * @param changed whether what the files say of a group may differ although no group moves
   */
  private void merge(
      Set<MatchKey> keys, Collection<String> caseIds, CaseRules rules, Predicate<String> changed) {
    Connected connected = new Connected(rules);
    caseIds.forEach(connected::followId);
    keys.forEach(connected::followAlways);
    connected.followAll();
    Map<String, CaseCluster> merged =
        new CaseMerging(rules, new MatchKeys(connected.unusable)).merge(connected.found.values());
    file(connected.found.values(), merged, changed);
  }

  /** A case that hangs together with the one that changed is left alone if it stays as it was. */
  private void file(
      Collection<CaseGroup> before, Map<String, CaseCluster> merged, Predicate<String> changed) {
    Set<String> left = new HashSet<>();
    before.stream().map(CaseGroup::filedUnder).filter(Objects::nonNull).forEach(left::add);
    merged.forEach(
        (id, cluster) -> {
          left.remove(id);
          GroupKeys members =
              new GroupKeys(cluster.members().stream().map(CaseGroup::key).toList());
          if (!members.equals(files.get(id))) {
            files.put(id, members);
            changes.add(id);
          } else if (members.keys().stream().anyMatch(changed)) {
            changes.add(id);
          }
          for (CaseGroup member : cluster.members()) {
            if (!id.equals(member.filedUnder())) {
              groups.put(member.key(), member.filedUnder(id));
            }
          }
        });
    for (String id : left) {
      files.delete(id);
      changes.add(id);
    }
  }

  /** Everything that hangs together with some match keys. */
  private final class Connected {
    final Map<String, CaseGroup> found = new LinkedHashMap<>();
    final Set<MatchKey> unusable = new HashSet<>();
    private final CaseRules rules;
    private final Map<MatchKey, List<String>> followed = new HashMap<>();
    private final Deque<CaseGroup> open = new ArrayDeque<>();

    Connected(CaseRules rules) {
      this.rules = rules;
    }

    void followAll() {
      while (!open.isEmpty()) {
        CaseGroup group = open.pop();
        group.matchKeys().forEach(this::follow);
        rules.sameAs(group.caseId()).forEach(this::followId);
      }
    }

    void followId(String caseId) {
      followAlways(CaseGroup.idKey(caseId));
    }

    /** Even a key that has just become unusable leads to groups that it no longer joins. */
    void followAlways(MatchKey key) {
      add(sharingNow(key));
    }

    private void follow(MatchKey key) {
      List<String> sharing = sharingNow(key);
      if (!unusable.contains(key)) {
        add(sharing);
      }
    }

    private List<String> sharingNow(MatchKey key) {
      return followed.computeIfAbsent(
          key,
          k -> {
            List<String> keys = matches.groups(k);
            if (keys.size() > MatchKey.MOST_GROUPS) {
              unusable.add(k);
            }
            return keys;
          });
    }

    private void add(List<String> keys) {
      for (String key : keys) {
        if (!found.containsKey(key)) {
          CaseGroup group = groups.get(key);
          found.put(key, group);
          open.push(group);
        }
      }
    }
  }
}
