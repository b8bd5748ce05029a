package casewire.ingest;

import casewire.ingest.publish.ArchivePolicy;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What can be set about the ingestion.
 *
 * @param inbox folder that is watched, with its subfolders; made if it does not exist
 * @param archive where files go once their articles are committed
 * @param quarantine where files go that are broken, wholly or in part
 * @param archivePolicy what becomes of a file once its articles are committed
 * @param settle how long a file must stay unchanged to count as finished
 * @param rescan longest time between two looks at the whole inbox
 * @param doneMarkers whether {@code name} is finished only when there is a {@code name.done}
 * @param lanes number of files that are read at the same time
 * @param chunkRecords records of a file after which its part so far is committed
 * @param chunkBytes the same in bytes of JSON
 * @param instance names what is fenced: two instances of one name never publish at the same time;
 *     null takes the inbox's own identity
 * @param secondInstance what an instance does that finds its inbox taken
 * @param createTopics whether to create the topics that are missing
 * @param replicationFactor copies of each partition of the topics that are created
 */
public record IngestSettings(
    Path inbox,
    Path archive,
    Path quarantine,
    ArchivePolicy archivePolicy,
    Duration settle,
    Duration rescan,
    boolean doneMarkers,
    int lanes,
    int chunkRecords,
    int chunkBytes,
    String instance,
    SecondInstance secondInstance,
    boolean createTopics,
    short replicationFactor) {
  private static final int CHUNK_RECORDS = 5_000;
  private static final int CHUNK_BYTES = 4 << 20;

  /**
   * @throws IllegalArgumentException if a number is too small
   */
  public IngestSettings {
    atLeast(0, settle.toMillis(), "settle");
    atLeast(1, rescan.toMillis(), "rescan");
    atLeast(1, lanes, "lanes");
    atLeast(1, chunkRecords, "chunk-records");
    atLeast(1, chunkBytes, "chunk-bytes");
    atLeast(1, replicationFactor, "replication-factor");
  }

  private static void atLeast(int least, long value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", not " + value);
    }
  }

  /** The defaults, with {@code archive} and {@code quarantine} beside the inbox. */
  public static IngestSettings defaults(Path inbox) {
    Path folder = inbox.toAbsolutePath().normalize();
    return new IngestSettings(
        folder,
        folder.resolveSibling("archive"),
        folder.resolveSibling("quarantine"),
        ArchivePolicy.MOVE,
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        false,
        Math.max(2, Runtime.getRuntime().availableProcessors()),
        CHUNK_RECORDS,
        CHUNK_BYTES,
        null,
        SecondInstance.STOP,
        false,
        (short) 3);
  }

  public IngestSettings withFolders(Path archive, Path quarantine) {
    Draft draft = new Draft(this);
    draft.archive = archive.toAbsolutePath().normalize();
    draft.quarantine = quarantine.toAbsolutePath().normalize();
    return draft.settings();
  }

  public IngestSettings withArchivePolicy(ArchivePolicy policy) {
    Draft draft = new Draft(this);
    draft.archivePolicy = policy;
    return draft.settings();
  }

  public IngestSettings withSettle(Duration settle) {
    return withWatching(settle, rescan, doneMarkers);
  }

  public IngestSettings withWatching(Duration settle, Duration rescan, boolean doneMarkers) {
    Draft draft = new Draft(this);
    draft.settle = settle;
    draft.rescan = rescan;
    draft.doneMarkers = doneMarkers;
    return draft.settings();
  }

  public IngestSettings withReading(int lanes, int chunkRecords, int chunkBytes) {
    Draft draft = new Draft(this);
    draft.lanes = lanes;
    draft.chunkRecords = chunkRecords;
    draft.chunkBytes = chunkBytes;
    return draft.settings();
  }

  public IngestSettings withInstance(String instance, SecondInstance secondInstance) {
    Draft draft = new Draft(this);
    draft.instance = instance;
    draft.secondInstance = secondInstance;
    return draft.settings();
  }

  public IngestSettings withTopics(boolean create, int replicationFactor) {
    Draft draft = new Draft(this);
    draft.createTopics = create;
    draft.replicationFactor = (short) replicationFactor;
    return draft.settings();
  }

  /** The one place that copies every setting. */
  private static final class Draft {
    private final Path inbox;
    private Path archive;
    private Path quarantine;
    private ArchivePolicy archivePolicy;
    private Duration settle;
    private Duration rescan;
    private boolean doneMarkers;
    private int lanes;
    private int chunkRecords;
    private int chunkBytes;
    private String instance;
    private SecondInstance secondInstance;
    private boolean createTopics;
    private short replicationFactor;

    Draft(IngestSettings from) {
      inbox = from.inbox;
      archive = from.archive;
      quarantine = from.quarantine;
      archivePolicy = from.archivePolicy;
      settle = from.settle;
      rescan = from.rescan;
      doneMarkers = from.doneMarkers;
      lanes = from.lanes;
      chunkRecords = from.chunkRecords;
      chunkBytes = from.chunkBytes;
      instance = from.instance;
      secondInstance = from.secondInstance;
      createTopics = from.createTopics;
      replicationFactor = from.replicationFactor;
    }

    IngestSettings settings() {
      return new IngestSettings(
          inbox,
          archive,
          quarantine,
          archivePolicy,
          settle,
          rescan,
          doneMarkers,
          lanes,
          chunkRecords,
          chunkBytes,
          instance,
          secondInstance,
          createTopics,
          replicationFactor);
    }
  }
}
