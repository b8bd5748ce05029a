package casewire.enrich.topology;

import casewire.enrich.Watchlist;
import casewire.enrich.casefile.CaseRules;
import casewire.events.WatchlistEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The watch-list that the case files follow; kept, so that a change while nothing runs counts. */
final class KnownWatchlist {
  private final KeyValueStore<String, WatchlistEntry> entries;
  private Watchlist adopted;
  private CaseRules rules;

  KnownWatchlist(ProcessorContext<?, ?> context) {
    entries = context.getStateStore(CaseStores.WATCHLIST.name());
  }

  CaseRules rules() {
    return rules;
  }

  /**
   * @return ids of cases that must be merged anew; none if nothing has changed
   */
  Set<String> adopt(Watchlist current) {
    if (current == adopted) {
      return Set.of();
    }
    List<WatchlistEntry> before = stored();
    Map<String, WatchlistEntry> after = new TreeMap<>();
    current.cases().forEach(entry -> after.put(entry.key(), entry));
    for (WatchlistEntry entry : before) {
      if (!after.containsKey(entry.key())) {
        entries.delete(entry.key());
      }
    }
    after.forEach(
        (key, entry) -> {
          if (!entry.equals(entries.get(key))) {
            entries.put(key, entry);
          }
        });
    adopted = current;
    rules = new CaseRules(current);
    return CaseRules.touched(before, after.values());
  }

  private List<WatchlistEntry> stored() {
    List<WatchlistEntry> all = new ArrayList<>();
    try (KeyValueIterator<String, WatchlistEntry> stored = entries.all()) {
      stored.forEachRemaining(entry -> all.add(entry.value));
    }
    return all;
  }
}
