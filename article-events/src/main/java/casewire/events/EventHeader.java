package casewire.events;

/** Names of the record headers; each occurs once, with UTF-8 text. */
public final class EventHeader {
  /** Media type of the value. */
  public static final String CONTENT_TYPE = "content-type";

  /** Version of the event's schema. */
  public static final String SCHEMA_VERSION = "schema-version";

  /** {@link Source#file()}. */
  public static final String SOURCE_FILE = "source-file";

  /** On the tombstone of a case file: id of the file that goes on with the case. */
  public static final String MERGED_INTO = "merged-into";

  /** The value of {@link #CONTENT_TYPE} on every topic. */
  public static final String JSON = "application/json";

  /** The value of {@link #SCHEMA_VERSION} that this build writes. */
  public static final String VERSION = "1";

  private EventHeader() {}
}
