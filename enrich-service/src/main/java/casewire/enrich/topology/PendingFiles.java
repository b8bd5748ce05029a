package casewire.enrich.topology;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Ids of case files to be drawn up anew. The store is for a crash alone: it is read when a task
 * starts, and never after, for what has been deleted from it would have to be stepped over.
 */
final class PendingFiles {
  private final KeyValueStore<String, Boolean> store;
  private final Set<String> ids = new TreeSet<>();

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

  void remove(String id) {
    if (ids.remove(id)) {
      store.delete(id);
    }
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /** In alphabetical order. */
  List<String> ids() {
    return List.copyOf(ids);
  }
}
