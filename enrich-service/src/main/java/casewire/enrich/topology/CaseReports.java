package casewire.enrich.topology;

import casewire.enrich.casefile.CaseDigest;
import casewire.enrich.casefile.CaseGroup;
import casewire.enrich.casefile.CaseReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The reports of each group by {@link ReportKey}. What those of the cases used last say together
 * stays in the heap and takes in each new report: a case file is drawn up again without reading all
 * that it is made of.
 */
final class CaseReports {
  /** Each about 0.7 KB, with its share of what is said of the case. */
  private static final int MOST_KEPT = 100_000;

  private static final int MOST_BEGUN = 5_000;

  private final KeyValueStore<String, CaseReport> store;
  private final Map<Kept, Boolean> recent = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, Kept> byGroup = new HashMap<>();

  /** All reports of groups that had none a moment ago and have not been drawn up yet. */
  private final Map<String, List<CaseReport>> begun = new HashMap<>();

  private int kept;

  /** What is known of the groups of one case. */
  private static final class Kept {
    final Set<String> groups = new HashSet<>();
    final CaseDigest digest = new CaseDigest();
  }

  CaseReports(KeyValueStore<String, CaseReport> store) {
    this.store = store;
  }

  /** Null if there is none. */
  CaseReport get(String key) {
    return store.get(key);
  }

  /**
   * @param isFirst whether the group has no others
   */
  void put(CaseReport report, boolean isFirst) {
    store.put(ReportKey.of(report), report);
    String group = report.groupKey();
    if (isFirst) {
      forget(byGroup.get(group));
      begin(group);
    }
    List<CaseReport> all = begun.get(group);
    if (all != null) {
      all.add(report);
    }
    Kept known = byGroup.get(group);
    if (known != null) {
      take(known, List.of(report));
    }
  }

  private void begin(String group) {
    if (begun.size() == MOST_BEGUN) {
      begun.clear();
    }
    begun.put(group, new ArrayList<>());
  }

  void delete(String key) {
    store.delete(key);
    String group = ReportKey.group(key);
    begun.remove(group);
    forget(byGroup.get(group));
  }

  void forEach(String group, Consumer<CaseReport> action) {
    try (KeyValueIterator<String, CaseReport> rows = rows(group)) {
      rows.forEachRemaining(row -> action.accept(row.value));
    }
  }

  /** What the newest reports of some groups say, which are one case. */
  CaseDigest digest(Collection<CaseGroup> members) {
    Set<String> groups = new HashSet<>();
    members.forEach(member -> groups.add(member.key()));
    Kept known = largestWithin(groups);
    for (String group : groups) {
      if (known.groups.add(group)) {
        forget(byGroup.put(group, known));
        read(known, group);
      }
    }
    recent.put(known, true);
    dropLeastRecent(known);
    return known.digest;
  }

  /** What is known of nothing but these groups, and of most of their reports. */
  private Kept largestWithin(Set<String> groups) {
    return groups.stream()
        .map(byGroup::get)
        .filter(Objects::nonNull)
        .filter(known -> groups.containsAll(known.groups))
        .max(Comparator.comparingInt(known -> known.digest.reports()))
        .orElseGet(Kept::new);
  }

  private void read(Kept known, String group) {
    List<CaseReport> all = begun.remove(group);
    if (all != null) {
      take(known, all);
      return;
    }
    List<CaseReport> newest = new ArrayList<>();
    try (KeyValueIterator<String, CaseReport> rows = rows(group)) {
      while (rows.hasNext() && newest.size() < CaseDigest.MOST_ARTICLES) {
        newest.add(rows.next().value);
      }
      if (rows.hasNext()) {
        oldestDated(group).ifPresent(known.digest::mayBeFirst);
      }
    }
    take(known, newest);
  }

  private Optional<CaseReport> oldestDated(String group) {
    try (KeyValueIterator<String, CaseReport> dated =
        store.reverseRange(ReportKey.prefix(group), ReportKey.afterDated(group))) {
      return dated.hasNext() ? Optional.of(dated.next().value) : Optional.empty();
    }
  }

  private KeyValueIterator<String, CaseReport> rows(String group) {
    return store.prefixScan(ReportKey.prefix(group), new StringSerializer());
  }

  private void take(Kept known, List<CaseReport> reports) {
    CaseDigest digest = known.digest;
    kept -= digest.reports();
    reports.forEach(digest::add);
    while (digest.hasTooMany()) {
      digest.remove(store.get(ReportKey.of(digest.oldest())));
    }
    kept += digest.reports();
  }

  /** Null is nothing. */
  private void forget(Kept known) {
    if (known != null) {
      recent.remove(known);
      drop(known);
    }
  }

  private void drop(Kept known) {
    known.groups.forEach(group -> byGroup.remove(group, known));
    kept -= known.digest.reports();
  }

  private void dropLeastRecent(Kept used) {
    Iterator<Kept> eldest = recent.keySet().iterator();
    while (kept > MOST_KEPT) {
      Kept known = eldest.next();
      if (known == used) {
        return;
      }
      eldest.remove();
      drop(known);
    }
  }
}
