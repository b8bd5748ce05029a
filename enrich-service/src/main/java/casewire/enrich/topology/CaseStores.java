package casewire.enrich.topology;

import casewire.enrich.casefile.CaseGroup;
import casewire.enrich.casefile.CaseReport;
import casewire.events.WatchlistEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The named stores that case files are drawn from, all on disk and backed by a topic each. */
final class CaseStores {
  /** Report keys by article id: what the article said last. */
  static final Store<ReportKeys> ARTICLES = new Store<>("case-articles", ReportKeys.class);

  /** Reports by {@link ReportKey}, so that a group's newest come first. */
  static final Store<CaseReport> REPORTS = new Store<>("case-reports", CaseReport.class);

  /** Groups by their key. */
  static final Store<CaseGroup> GROUPS = new Store<>("case-groups", CaseGroup.class);

  /** Match key and group key, for groups that may be one case. */
  static final Store<Boolean> MATCHES = new Store<>("case-matches", Boolean.class);

  /** Group keys by case file id. */
  static final Store<GroupKeys> FILES = new Store<>("case-files", GroupKeys.class);

  /** Ids of case files to be drawn up anew. */
  static final Store<Boolean> CHANGES = new Store<>("case-changes", Boolean.class);

  /** Watch-list entries as the case files know them. */
  static final Store<WatchlistEntry> WATCHLIST =
      new Store<>("case-watchlist", WatchlistEntry.class);

  private CaseStores() {}

  /** All of them, for the processor that works with them. */
  static Set<StoreBuilder<?>> builders() {
    return Stream.of(ARTICLES, REPORTS, GROUPS, MATCHES, FILES, CHANGES, WATCHLIST)
        .map(Store::builder)
        .collect(Collectors.toUnmodifiableSet());
  }

  record Store<T>(String name, Class<T> type) {
    StoreBuilder<KeyValueStore<String, T>> builder() {
      Serde<T> values = EventSerde.of(type, Integer.MAX_VALUE);
      return Stores.keyValueStoreBuilder(
          Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }
  }

  /** Where the reports of an article are. */
  record ReportKeys(List<String> keys) {
    static final ReportKeys NONE = new ReportKeys(List.of());

    ReportKeys {
      keys = List.copyOf(keys);
    }
  }

  /** The groups of a case file, the best identified first. */
  record GroupKeys(List<String> keys) {
    GroupKeys {
      keys = List.copyOf(keys);
    }
  }
}
