package casewire.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a file. */
public enum FileOutcome {
  /** Some of it is published, the rest is to come. */
  IN_PROGRESS("in-progress"),
  /** Every article is on the topic. */
  PUBLISHED("published"),
  /** The same content was ingested before. */
  DUPLICATE("duplicate"),
  /** The good articles are on the topic, the rest is in quarantine and dead letters. */
  SALVAGED("salvaged"),
  /** Nothing of it could be published. */
  QUARANTINED("quarantined");

  private final String key;

  FileOutcome(String key) {
    this.key = key;
  }

  /** The value in JSON. */
  @JsonValue
  public String key() {
    return key;
  }
}
