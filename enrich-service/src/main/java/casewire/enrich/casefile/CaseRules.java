package casewire.enrich.casefile;

import casewire.enrich.Watchlist;
import casewire.events.WatchlistEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the watch-list says of which cases are one, and which are not. */
public final class CaseRules {
  private final Map<String, WatchlistEntry> pinned = new HashMap<>();
  private final Map<String, Set<String>> same = new HashMap<>();
  private final Map<String, Set<String>> different = new HashMap<>();

  public CaseRules(Watchlist watchlist) {
    for (WatchlistEntry entry : watchlist.cases()) {
      pinned.put(entry.key(), entry);
      entry.aliases().forEach(alias -> pair(same, entry.key(), alias));
      entry.notSameAs().forEach(other -> pair(different, entry.key(), other));
    }
  }

  private static void pair(Map<String, Set<String>> pairs, String one, String other) {
    pairs.computeIfAbsent(one, k -> new HashSet<>()).add(other);
    pairs.computeIfAbsent(other, k -> new HashSet<>()).add(one);
  }

  /** The entry that pins this case id. */
  Optional<WatchlistEntry> pinned(String caseId) {
    return Optional.ofNullable(pinned.get(caseId));
  }

  /** Case ids that are said to be the same case as this one. */
  public Set<String> sameAs(String caseId) {
    return same.getOrDefault(caseId, Set.of());
  }

  /** Whether cases may be the same although what is said of them shares nothing. */
  boolean joinAny() {
    return !same.isEmpty() || !pinned.isEmpty();
  }

  boolean areSame(CaseGroup one, CaseGroup other) {
    return sameAs(one.caseId()).contains(other.caseId())
        || one.caseId().equals(other.caseId()) && pinned.containsKey(one.caseId());
  }

  /** An entry may name a case by its id alone, or with the court: {@code us-v-smith@nysd}. */
  boolean areDifferent(CaseGroup one, CaseGroup other) {
    if (different.isEmpty()) {
      return false;
    }
    for (String name : namesOf(one)) {
      if (intersect(different.getOrDefault(name, Set.of()), namesOf(other))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> namesOf(CaseGroup group) {
    return group.hasCourt()
        ? Set.of(group.caseId(), group.caseId() + CaseGroup.SEPARATOR + group.court())
        : Set.of(group.caseId());
  }

  private static boolean intersect(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** Ids of cases whose merging differs, once these rules give way to others. */
  public static Set<String> touched(
      Collection<WatchlistEntry> before, Collection<WatchlistEntry> after) {
    Set<WatchlistEntry> changed = new HashSet<>(before);
    changed.removeAll(Set.copyOf(after));
    Set<WatchlistEntry> added = new HashSet<>(after);
    added.removeAll(Set.copyOf(before));
    changed.addAll(added);
    Set<String> ids = new TreeSet<>();
    for (WatchlistEntry entry : changed) {
      ids.add(entry.key());
      ids.addAll(entry.aliases());
      entry.notSameAs().forEach(id -> ids.add(withoutCourt(id)));
    }
    return ids;
  }

  private static String withoutCourt(String name) {
    int at = name.indexOf(CaseGroup.SEPARATOR);
    return at < 0 ? name : name.substring(0, at);
  }
}
