package casewire.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.IndexType;
import org.rocksdb.Options;

class BoundedRocksDbTest {
  /** In one piece the index of a large file is megabytes, read again for every old case. */
  @Test
  void what_finds_rows_is_bounded_with_the_rows_and_read_in_parts() {
    Map<String, Object> configuration = new HashMap<>();
    try (BoundedRocksDb.Memory memory = new BoundedRocksDb.Memory();
        Options options = new Options()) {
      memory.addTo(configuration);
      BlockBasedTableConfig table = new BlockBasedTableConfig();
      options.setTableFormatConfig(table);
      new BoundedRocksDb().setConfig("any", options, configuration);
      assertThat(table.cacheIndexAndFilterBlocks()).isTrue();
      assertThat(table.indexType()).isEqualTo(IndexType.kTwoLevelIndexSearch);
      assertThat(table.partitionFilters()).isTrue();
    }
  }
}
