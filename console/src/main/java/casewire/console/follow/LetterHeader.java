package casewire.console.follow;

/** Names of the headers of a dead letter that is the raw record itself. */
final class LetterHeader {
  static final String STAGE = "dead-letter-stage";
  static final String REASON = "dead-letter-reason";
  static final String RAW_SIZE = "dead-letter-raw-size";
  static final String MESSAGE = "__streams.errors.message";
  static final String TOPIC = "__streams.errors.topic";
  static final String PARTITION = "__streams.errors.partition";
  static final String OFFSET = "__streams.errors.offset";

  private LetterHeader() {}
}
