package casewire.enrich.topology;

import casewire.enrich.Watchlist;
import casewire.events.EventJson;
import casewire.events.Topic;
import casewire.events.WatchlistEntry;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The watch-list topic as a global store of every instance, and what it says at this moment. An
 * entry that cannot be read changes nothing: what stood under its key before goes on to hold.
 */
final class LiveWatchlist implements Supplier<Watchlist> {
  static final String STORE = "watchlist";

  private static final Logger log = LoggerFactory.getLogger(LiveWatchlist.class);

  private final EventJson<WatchlistEntry> json = new EventJson<>(WatchlistEntry.class);
  private volatile Watchlist current = Watchlist.EMPTY;

  void addTo(StreamsBuilder builder) {
    builder.addGlobalStore(
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(STORE), Serdes.String(), Serdes.ByteArray())
            .withLoggingDisabled(),
        Topic.WATCHLIST.name(),
        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("cases-watchlist"),
        Update::new);
  }

  /** What holds for an article that is enriched now. */
  @Override
  public Watchlist get() {
    return current;
  }

  /** Takes each change of the topic, at start and later. */
  private final class Update implements Processor<String, byte[], Void, Void> {
    private final Map<String, WatchlistEntry> entries = new TreeMap<>();
    private KeyValueStore<String, byte[]> store;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
      store = context.getStateStore(STORE);
    }

    @Override
    public void process(Record<String, byte[]> change) {
      if (change.key() == null) {
        return;
      }
      if (change.value() == null) {
        entries.remove(change.key());
        store.delete(change.key());
      } else {
        try {
          entries.put(change.key(), json.read(change.value()));
          store.put(change.key(), change.value());
        } catch (IOException e) {
          log.warn("watch-list entry {} is ignored: {}", change.key(), e.getMessage());
          return;
        }
      }
      current = Watchlist.of(entries.values());
    }
  }
}
