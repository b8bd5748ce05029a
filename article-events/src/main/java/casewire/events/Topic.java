package casewire.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A topic and the settings it is created with. This is the one place that says them.
 *
 * @param name the topic's name
 * @param schema what its values are
 * @param partitions number of partitions
 * @param settings topic settings by their Kafka names, whatever the number of copies
 */
public record Topic(String name, EventSchema schema, int partitions, Map<String, String> settings) {
  public Topic {
    settings = Map.copyOf(settings);
  }

  private static final String FOREVER = "-1";

  /** How far a record's time may lie ahead of the broker's clock, in ms. */
  public static final String TIME_AHEAD = "message.timestamp.after.max.ms";

  /**
   * A producer's clock may be wrong: Kafka by default refuses records of more than an hour ahead,
   * which would stop the pipeline, and nothing here depends on the times of records.
   */
  public static final String ANY_TIME = String.valueOf(Long.MAX_VALUE);

  /** Largest record a topic takes, in bytes with its key and headers. */
  public static final int MAX_MESSAGE_BYTES = 4 << 20;

  /** Largest value a service writes, in bytes; the rest is for the key and the headers. */
  public static final int MAX_VALUE_BYTES = MAX_MESSAGE_BYTES - (64 << 10);

  /** {@link RawArticle} by article id. */
  public static final Topic RAW = log("articles.raw", "raw-article", 6);

  /** {@link EnrichedArticle} by article id. */
  public static final Topic ENRICHED = log("articles.enriched", "enriched-article", 6);

  /** {@link DeadLetter} by its id, or a raw record that a service could not read. */
  public static final Topic DEAD_LETTERS = log("articles.dead-letter", "dead-letter", 1);

  /** {@link FileReceipt}; one partition, for it is read from its start when ingest starts. */
  public static final Topic RECEIPTS = compacted("files.receipts", "file-receipt", 1);

  /** {@link CaseFile} by case id. */
  public static final Topic CASES = compacted("cases", "case-file", 6);

  /** {@link WatchlistEntry} by its key. */
  public static final Topic WATCHLIST = compacted("cases.watchlist", "watchlist-entry", 1);

  /** Every topic of the pipeline, in the order data flows. */
  public static List<Topic> all() {
    return List.of(RAW, RECEIPTS, DEAD_LETTERS, ENRICHED, CASES, WATCHLIST);
  }

  /**
   * All settings, with the one that depends on the number of copies: where there are three or more,
   * a write must reach two, so that the loss of a broker neither loses a record nor stops the
   * pipeline.
   *
   * @param replicationFactor copies of each partition
   */
  public Map<String, String> settings(int replicationFactor) {
    Map<String, String> all = new TreeMap<>(settings);
    if (replicationFactor >= 3) {
      all.put("min.insync.replicas", "2");
    }
    return all;
  }

  /** A topic with these settings under another name. */
  public Topic named(String other) {
    return new Topic(other, schema, partitions, settings);
  }

  private static Topic log(String name, String schema, int partitions) {
    return new Topic(
        name,
        new EventSchema(schema),
        partitions,
        Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            FOREVER,
            "max.message.bytes",
            String.valueOf(MAX_MESSAGE_BYTES),
            TIME_AHEAD,
            ANY_TIME));
  }

  private static Topic compacted(String name, String schema, int partitions) {
    return new Topic(
        name,
        new EventSchema(schema),
        partitions,
        Map.of(
            "cleanup.policy",
            "compact",
            "max.message.bytes",
            String.valueOf(MAX_MESSAGE_BYTES),
            TIME_AHEAD,
            ANY_TIME));
  }
}
