package casewire.enrich.topology;

import casewire.enrich.casefile.MatchKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Which groups share a match key. What was looked up last stays in the heap. */
final class MatchIndex {
  private static final char END = '\u0000';

  /** Enough to see that a key is shared by too many. */
  private static final int MOST_FOUND = MatchKey.MOST_GROUPS + 1;

  private static final int MOST_KEPT = 20_000;

  private final KeyValueStore<String, Boolean> entries;
  private final Map<MatchKey, TreeSet<String>> recent = new LinkedHashMap<>(16, 0.75f, true);

  MatchIndex(KeyValueStore<String, Boolean> entries) {
    this.entries = entries;
  }

  /** Keys of groups in their order, no more than tell that there are too many. */
  List<String> groups(MatchKey key) {
    TreeSet<String> found = recent.computeIfAbsent(key, this::stored);
    LeastRecent.drop(recent, MOST_KEPT);
    return List.copyOf(found);
  }

  void add(MatchKey key, String group) {
    entries.put(entry(key, group), true);
    TreeSet<String> known = recent.get(key);
    if (known != null && known.add(group) && known.size() > MOST_FOUND) {
      known.pollLast();
    }
  }

  void remove(MatchKey key, String group) {
    entries.delete(entry(key, group));
    TreeSet<String> known = recent.get(key);
    if (known != null && known.size() < MOST_FOUND) {
      known.remove(group);
    } else {
      recent.remove(key);
    }
  }

  private TreeSet<String> stored(MatchKey key) {
    TreeSet<String> found = new TreeSet<>();
    try (KeyValueIterator<String, Boolean> rows =
        entries.prefixScan(key.text() + END, new StringSerializer())) {
      while (rows.hasNext() && found.size() < MOST_FOUND) {
        String entry = rows.next().key;
        found.add(entry.substring(entry.indexOf(END) + 1));
      }
    }
    return found;
  }

  private static String entry(MatchKey key, String group) {
    return key.text() + END + group;
  }
}
