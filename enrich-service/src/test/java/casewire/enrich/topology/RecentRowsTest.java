package casewire.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentRowsTest {
  @TempDir private Path state;
  private KeyValueStore<String, String> store;
  private RecentRows<String> rows;

  @BeforeEach
  void open() {
    MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
    store =
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore("rows"), Serdes.String(), Serdes.String())
            .withLoggingDisabled()
            .build();
    store.init(context.getStateStoreContext(), store);
    rows = new RecentRows<>(store, 2);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_change_is_seen_at_once_and_stored_when_it_is_written() {
    rows.put("a", "1");
    rows.put("a", "2");
    assertThat(rows.get("a")).isEqualTo("2");
    assertThat(store.get("a")).isNull();
    rows.write();
    assertThat(store.get("a")).isEqualTo("2");
  }

  @Test
  void a_deleted_row_is_gone_from_both() {
    store.put("a", "1");
    rows.delete("a");
    assertThat(rows.get("a")).isNull();
    rows.write();
    assertThat(store.get("a")).isNull();
  }

  @Test
  void rows_beyond_the_most_that_are_kept_are_read_from_the_store_again() {
    for (String key : List.of("a", "b", "c", "d")) {
      rows.put(key, key);
    }
    rows.write();
    store.put("a", "changed behind its back");
    store.put("d", "changed behind its back");
    assertThat(rows.get("a")).isEqualTo("changed behind its back");
    assertThat(rows.get("d")).isEqualTo("d");
  }
}
