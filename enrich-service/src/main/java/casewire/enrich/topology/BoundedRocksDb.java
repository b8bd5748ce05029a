package casewire.enrich.topology;

import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/** Keeps the memory of all stores of an instance together below one limit. */
public final class BoundedRocksDb implements RocksDBConfigSetter {
  /** Under this name the Streams configuration holds the {@link Memory}. */
  private static final String MEMORY = "casewire.enrich.rocksdb.memory";

  /** What all stores of an instance share, outside the heap. */
  public static final class Memory implements AutoCloseable {
    private static final long CACHE_BYTES = 64 << 20;
    private static final long WRITE_BUFFER_BYTES = 32 << 20;

    /** Few, for each part has its share of the cache alone. */
    private static final int SHARD_BITS = 2;

    /** Of the cache, for what finds rows rather than for rows. */
    private static final double INDEX_SHARE = 0.3;

    private final Cache cache;
    private final WriteBufferManager writeBuffers;

    public Memory() {
      RocksDB.loadLibrary();
      cache = new LRUCache(CACHE_BYTES, SHARD_BITS, false, INDEX_SHARE);
      writeBuffers = new WriteBufferManager(WRITE_BUFFER_BYTES, cache);
    }

    /** Lets the stores of a client with this configuration use it. */
    public void addTo(Map<String, Object> configuration) {
      configuration.put(MEMORY, this);
      configuration.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    }

    @Override
    public void close() {
      writeBuffers.close();
      cache.close();
    }
  }

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    Memory memory = (Memory) configs.get(MEMORY);
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(memory.cache);
    table.setCacheIndexAndFilterBlocks(true);
    table.setCacheIndexAndFilterBlocksWithHighPriority(true);
    // In one piece they take megabytes of a large file, to be read anew for a single row.
    table.setIndexType(IndexType.kTwoLevelIndexSearch);
    table.setPartitionFilters(true);
    table.setPinTopLevelIndexAndFilter(true);
    options.setTableFormatConfig(table);
    options.setWriteBufferManager(memory.writeBuffers);
    options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    options.setMaxWriteBufferNumber(2);
    options.setWriteBufferSize(8 << 20);
  }

  /** The memory is shared; a store that closes leaves it to the others. */
  @Override
  public void close(String store, Options options) {}
}
