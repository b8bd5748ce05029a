package casewire.enrich.topology;

import casewire.enrich.casefile.CaseFileDraft;
import casewire.enrich.casefile.CaseReport;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The reports of each group by {@link ReportKey}. The newest of the groups used last stay in the
 * heap: a case file is drawn up again without reading and parsing all that it is made of.
 */
final class GroupReports {
  /** About 1 KB each. */
  private static final int MOST_KEPT = 40_000;

  private final KeyValueStore<String, CaseReport> store;
  private final Map<String, Newest> recent = new LinkedHashMap<>(16, 0.75f, true);
  private int kept;

  GroupReports(KeyValueStore<String, CaseReport> store) {
    this.store = store;
  }

  /** Null if there is none. */
  CaseReport get(String key) {
    return store.get(key);
  }

  /** Says that a group has no reports yet, so that they need not be looked for. */
  void begin(String group) {
    forget(group);
    recent.put(group, new Newest(true));
  }

  void put(String key, CaseReport report) {
    store.put(key, report);
    Newest known = recent.get(ReportKey.group(key));
    if (known != null) {
      kept += known.put(key, report);
      dropLeastRecent();
    }
  }

  void delete(String key) {
    store.delete(key);
    forget(ReportKey.group(key));
  }

  /** Newest first, {@link CaseFileDraft#MOST_ARTICLES} or fewer. */
  Collection<CaseReport> newest(String group) {
    return newestRows(group).rows.values();
  }

  /** When the oldest dated report was published, null if none is dated. */
  String oldest(String group) {
    Newest known = newestRows(group);
    String afterDated = ReportKey.afterDated(group);
    if (known.complete) {
      Map.Entry<String, CaseReport> oldest = known.rows.lowerEntry(afterDated);
      return oldest == null ? null : oldest.getValue().published();
    }
    try (KeyValueIterator<String, CaseReport> dated =
        store.reverseRange(ReportKey.prefix(group), afterDated)) {
      return dated.hasNext() ? dated.next().value.published() : null;
    }
  }

  void forEach(String group, Consumer<CaseReport> action) {
    try (KeyValueIterator<String, CaseReport> rows = rows(group)) {
      rows.forEachRemaining(row -> action.accept(row.value));
    }
  }

  private Newest newestRows(String group) {
    Newest known = recent.get(group);
    if (known == null) {
      known = new Newest(false);
      try (KeyValueIterator<String, CaseReport> rows = rows(group)) {
        known.read(rows);
      }
      recent.put(group, known);
      kept += known.rows.size();
      dropLeastRecent();
    }
    return known;
  }

  private KeyValueIterator<String, CaseReport> rows(String group) {
    return store.prefixScan(ReportKey.prefix(group), new StringSerializer());
  }

  private void forget(String group) {
    Newest known = recent.remove(group);
    if (known != null) {
      kept -= known.rows.size();
    }
  }

  /** The group used last is kept in any case. */
  private void dropLeastRecent() {
    Iterator<Newest> eldest = recent.values().iterator();
    for (int groups = recent.size(); kept > MOST_KEPT && groups > 1; groups--) {
      kept -= eldest.next().rows.size();
      eldest.remove();
    }
  }

  /** The newest reports of a group, and whether there are no others. */
  private static final class Newest {
    final TreeMap<String, CaseReport> rows = new TreeMap<>();
    boolean complete;

    Newest(boolean complete) {
      this.complete = complete;
    }

    void read(KeyValueIterator<String, CaseReport> all) {
      while (all.hasNext() && rows.size() < CaseFileDraft.MOST_ARTICLES) {
        var row = all.next();
        rows.put(row.key, row.value);
      }
      complete = !all.hasNext();
    }

    /** How many rows there are more than before. */
    int put(String key, CaseReport report) {
      int before = rows.size();
      rows.put(key, report);
      if (rows.size() > CaseFileDraft.MOST_ARTICLES) {
        rows.pollLastEntry();
        complete = false;
      }
      return rows.size() - before;
    }
  }
}
