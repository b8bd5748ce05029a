package casewire.ingest;

import casewire.ingest.publish.ArchivePolicy;
import casewire.ingest.read.FileReader;
import casewire.ingest.read.StandardFileReader;
import casewire.runtime.ClockWatch;
import casewire.runtime.KafkaOptions;
import casewire.runtime.KafkaProperties;
import casewire.runtime.Program;
import casewire.runtime.monitor.MonitorOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The ingest program. */
@Command(
    name = "ingest-service",
    description =
        "Watches a folder and publishes the articles of each finished file to Kafka, exactly once.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class IngestService implements Callable<Integer> {
  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      defaultValue = "inbox",
      description = "Folder to watch, with its subfolders. Default: ${DEFAULT-VALUE}")
  private Path inbox;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Where published files go, by day. Default: archive beside the inbox")
  private Path archive;

  @Option(
      names = "--quarantine",
      paramLabel = "DIR",
      description = "Where broken files go, with the reason. Default: quarantine beside the inbox")
  private Path quarantine;

  @Option(
      names = "--archive-policy",
      paramLabel = "POLICY",
      defaultValue = "move",
      description =
          "What becomes of a published file: move, delete, or leave it where it is. Default:"
              + " ${DEFAULT-VALUE}")
  private ArchivePolicy archivePolicy;

  @Option(
      names = "--settle",
      paramLabel = "MS",
      defaultValue = "1000",
      description =
          "How long a file must stay unchanged to count as finished, in ms. Default:"
              + " ${DEFAULT-VALUE}")
  private long settle;

  @Option(
      names = "--rescan",
      paramLabel = "MS",
      defaultValue = "2000",
      description =
          "Longest time between two looks at the inbox, in ms; where the file system gives no"
              + " events it is the delay. Default: ${DEFAULT-VALUE}")
  private long rescan;

  @Option(
      names = "--done-markers",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description = "A file is finished only when there is a NAME.done beside it.")
  private boolean doneMarkers;

  @Option(
      names = "--lanes",
      paramLabel = "N",
      description = "Files read at the same time. Default: one a processor, at least 2")
  private Integer lanes;

  @Option(
      names = "--chunk-records",
      paramLabel = "N",
      defaultValue = "5000",
      description = "Records of a large file in one transaction. Default: ${DEFAULT-VALUE}")
  private int chunkRecords;

  @Option(
      names = "--chunk-bytes",
      paramLabel = "N",
      defaultValue = "4194304",
      description = "Bytes of a large file in one transaction. Default: ${DEFAULT-VALUE}")
  private int chunkBytes;

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      description = "Year of dates that are written without one. Default: by the file's date")
  private Year year;

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      description =
          "Only one instance of a name publishes at a time. Default: the inbox's own identity")
  private String instance;

  @Option(
      names = "--second-instance",
      paramLabel = "WHAT",
      defaultValue = "stop",
      description =
          "If another instance works on the inbox: stop, or standby until it ends. Default:"
              + " ${DEFAULT-VALUE}")
  private SecondInstance secondInstance;

  @Option(
      names = "--create-topics",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description = "Create the topics that are missing. Without it a missing topic is an error.")
  private boolean createTopics;

  @Option(
      names = "--replication-factor",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "Copies of each partition of the topics that are created. Default: ${DEFAULT-VALUE}")
  private short replicationFactor;

  @Mixin private ReadOptions reading;

  @Mixin private KafkaOptions kafka;

  @Mixin private MonitorOptions monitor = new MonitorOptions();

  @Spec private CommandSpec spec;

  private IngestService() {}

  public static void main(String[] arguments) {
    System.exit(new Program().run(new IngestService(), arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    StandardFileReader standard = StandardFileReader.with(reading.limits());
    FileReader reader = year == null ? standard : standard.of(year);
    KafkaProperties cluster = kafka.required();
    ClockWatch.start();
    try (IngestMonitor watch = new IngestMonitor(monitor, cluster);
        Ingest ingest = Ingest.start(settings(), cluster, reader, watch.listener())) {
      Runtime.getRuntime().addShutdownHook(new Thread(ingest::close, "shutdown"));
      ingest.awaitEnd();
    }
    return ExitCode.OK;
  }

  private IngestSettings settings() {
    IngestSettings defaults = IngestSettings.defaults(inbox);
    try {
      return defaults
          .withFolders(
              archive == null ? defaults.archive() : archive,
              quarantine == null ? defaults.quarantine() : quarantine)
          .withArchivePolicy(archivePolicy)
          .withWatching(Duration.ofMillis(settle), Duration.ofMillis(rescan), doneMarkers)
          .withReading(lanes == null ? defaults.lanes() : lanes, chunkRecords, chunkBytes)
          .withInstance(instance, secondInstance)
          .withTopics(createTopics, replicationFactor);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
