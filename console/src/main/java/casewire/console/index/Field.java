package casewire.console.index;

/** Names of the index's fields. */
public final class Field {
  /** What kind of document it is, and its id: the one term that names a document. */
  public static final String KEY = "key";

  public static final String KIND = "kind";

  /** The id alone, to sort by where all else is equal. */
  public static final String ID = "id";

  /** The event as it lies on the topic. */
  public static final String JSON = "json";

  /** What a list shows of it, as JSON. */
  public static final String SUMMARY = "summary";

  /** Milliseconds since 1970 that lists sort by. */
  public static final String TIME = "time";

  /** Day since 1970 on which an article was published. */
  public static final String PUBLISHED = "published";

  /** Milliseconds since 1970 at which the console saw the document first. */
  public static final String SEEN = "seen";

  /** Milliseconds from reading an article to seeing it enriched. */
  public static final String LATENCY = "latency";

  public static final String HEADLINE = "headline";
  public static final String BODY = "body";
  public static final String CAPTION = "caption";

  public static final String TAG = "tag";
  public static final String CASE = "case";
  public static final String COURT = "court";
  public static final String STAGE = "stage";
  public static final String LANGUAGE = "language";
  public static final String ENTITY = "entity";
  public static final String PARTY = "party";
  public static final String FILE = "file";
  public static final String REASON = "reason";
  public static final String OUTCOME = "outcome";

  private Field() {}
}
