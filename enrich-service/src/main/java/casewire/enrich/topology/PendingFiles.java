package casewire.enrich.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Ids of case files to be drawn up anew. A long file rests after it has been written, so that a
 * case in the news does not cost more for each of its articles the longer it is. The store is for a
 * crash alone: it is read when a task starts, and never after, for what has been deleted from it
 * would have to be stepped over.
 */
final class PendingFiles {
  /** A file of the most articles that are listed rests for five seconds. */
  private static final long REST_MILLIS_PER_ARTICLE = 10;

  private final KeyValueStore<String, Boolean> store;
  private final Set<String> ids = new TreeSet<>();

  /** Until when files rest. */
  private final Map<String, Long> resting = new HashMap<>();

  PendingFiles(KeyValueStore<String, Boolean> store) {
    this.store = store;
    try (KeyValueIterator<String, Boolean> stored = store.all()) {
      stored.forEachRemaining(row -> ids.add(row.key));
    }
  }

  void add(String id) {
    if (ids.add(id)) {
      store.put(id, true);
    }
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /**
   * Ids of files that are to be written now, in alphabetical order.
   *
   * @param now wall-clock time in milliseconds
   */
  List<String> due(long now) {
    resting.values().removeIf(until -> until <= now);
    return ids.stream().filter(id -> !resting.containsKey(id)).toList();
  }

  /**
   * @param articles how many the file lists
   */
  void written(String id, int articles, long now) {
    if (ids.remove(id)) {
      store.delete(id);
    }
    resting.put(id, now + articles * REST_MILLIS_PER_ARTICLE);
  }
}
