package casewire.enrich.topology;

import org.apache.kafka.common.errors.SerializationException;

/** A record that will never do, however often it is tried. */
final class PoisonRecord extends SerializationException {
  private static final long serialVersionUID = 1;

  static final String NULL_KEY = "null-key";
  static final String NULL_VALUE = "null-value";
  static final String MALFORMED_JSON = "malformed-json";
  static final String WRONG_SCHEMA = "wrong-schema";
  static final String UNKNOWN_SCHEMA_VERSION = "unknown-schema-version";
  static final String WRONG_KEY = "wrong-key";
  static final String TOO_LARGE = "too-large";
  static final String ENRICHMENT_FAILED = "enrichment-failed";

  private final String reason;

  PoisonRecord(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  PoisonRecord(String reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Short key for counting. */
  String reason() {
    return reason;
  }
}
