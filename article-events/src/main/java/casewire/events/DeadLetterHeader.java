package casewire.events;

/**
 * Names of the headers of a dead letter that is the raw record itself, as the enrichment sends it.
 * Those that begin with two underscores are the names that Kafka Streams gives them (KIP-1034).
 * Values are UTF-8 text, cut at 8 KiB.
 */
public final class DeadLetterHeader {
  /** As {@link DeadLetter#stage()}. */
  public static final String STAGE = "dead-letter-stage";

  /** As {@link DeadLetter#reason()}. */
  public static final String REASON = "dead-letter-reason";

  /** As {@link DeadLetter#rawSize()}. */
  public static final String RAW_SIZE = "dead-letter-raw-size";

  /**
   * On a record without value whose key is a letter's id: when the letter was retried, as an ISO
   * 8601 instant.
   */
  public static final String RETRIED = "dead-letter-retried";

  /** Class of the exception. */
  public static final String EXCEPTION = "__streams.errors.exception";

  /** What went wrong. */
  public static final String MESSAGE = "__streams.errors.message";

  public static final String STACKTRACE = "__streams.errors.stacktrace";

  /** Topic the record came from. */
  public static final String TOPIC = "__streams.errors.topic";

  /** Partition the record came from. */
  public static final String PARTITION = "__streams.errors.partition";

  /** Offset the record came from. */
  public static final String OFFSET = "__streams.errors.offset";

  private DeadLetterHeader() {}
}
