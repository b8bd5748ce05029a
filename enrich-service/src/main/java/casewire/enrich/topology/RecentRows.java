package casewire.enrich.topology;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A store with the rows used last in the heap, so that a case in the news is not read and parsed
 * again for each of its articles. A row that changes several times for one record is written once:
 * whoever has worked on a record calls {@link #write}.
 *
 * @param <T> the values
 */
final class RecentRows<T> {
  private final KeyValueStore<String, T> store;
  private final int most;

  /** Used last, last; an empty value says that there is no such row. */
  private final Map<String, Optional<T>> rows = new LinkedHashMap<>(16, 0.75f, true);

  private final Set<String> unwritten = new LinkedHashSet<>();

  /**
   * @param most rows kept in the heap between records
   */
  RecentRows(KeyValueStore<String, T> store, int most) {
    this.store = store;
    this.most = most;
  }

  /** Null if there is none. */
  T get(String key) {
    Optional<T> row = rows.get(key);
    if (row == null) {
      row = Optional.ofNullable(store.get(key));
      rows.put(key, row);
    }
    return row.orElse(null);
  }

  void put(String key, T value) {
    rows.put(key, Optional.of(value));
    unwritten.add(key);
  }

  void delete(String key) {
    rows.put(key, Optional.empty());
    unwritten.add(key);
  }

  /** Writes to the store what has changed. */
  void write() {
    for (String key : unwritten) {
      store.put(key, rows.get(key).orElse(null));
    }
    unwritten.clear();
    LeastRecent.drop(rows, most);
  }
}
