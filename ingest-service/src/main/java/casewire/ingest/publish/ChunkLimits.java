package casewire.ingest.publish;

import casewire.events.Topic;

/**
 * How much of a file one chunk holds.
 *
 * @param records number of records after which a chunk ends
 * @param bytes bytes after which a chunk ends; a single record may be larger
 * @param recordBytes size of the largest record that is sent
 */
record ChunkLimits(int records, long bytes, long recordBytes) {
  /** What the topic's own limit leaves when a batch of one record does not compress at all. */
  private static final int BATCH_OVERHEAD = 16 << 10;

  static ChunkLimits of(int records, long bytes) {
    long topic = Long.parseLong(Topic.RAW.settings().get("max.message.bytes"));
    return new ChunkLimits(records, bytes, topic - BATCH_OVERHEAD);
  }
}
