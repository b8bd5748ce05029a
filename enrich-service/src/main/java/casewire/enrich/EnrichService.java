package casewire.enrich;

import casewire.runtime.Failure;
import casewire.runtime.KafkaOptions;
import casewire.runtime.KafkaProperties;
import casewire.runtime.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The enrich program. */
@Command(
    name = "enrich-service",
    description =
        "Reads raw articles from Kafka and writes articles that name their entities and cases, and"
            + " one case file for each case.",
    mixinStandardHelpOptions = true)
public final class EnrichService implements Callable<Integer> {
  private static final Logger log = LoggerFactory.getLogger(EnrichService.class);

  @Mixin private KafkaOptions kafka;

  @Option(
      names = "--application-id",
      paramLabel = "ID",
      defaultValue = EnrichSettings.APPLICATION_ID,
      description =
          "Consumer group and prefix of internal topics; instances with one id share the work."
              + " Default: ${DEFAULT-VALUE}")
  private String applicationId;

  @Option(
      names = "--state-dir",
      paramLabel = "DIR",
      defaultValue = "casewire-state",
      description =
          "Folder of the local state; can be rebuilt from the topics. Default: ${DEFAULT-VALUE}")
  private Path stateDir;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Stream threads. Default: one for each processor")
  private Integer threads;

  @Option(
      names = "--replication-factor",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "Copies of each partition of the topics that are created. Default: ${DEFAULT-VALUE}")
  private short replicationFactor;

  @Option(
      names = "--create-topics",
      paramLabel = "BOOLEAN",
      arity = "1",
      defaultValue = "true",
      description = "Create topics that are missing: true or false. Default: ${DEFAULT-VALUE}")
  private boolean createTopics;

  private EnrichService() {}

  public static void main(String[] arguments) {
    System.exit(new Program().run(new EnrichService(), arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    KafkaProperties cluster = kafka.required();
    EnrichSettings settings =
        EnrichSettings.defaults(Files.createDirectories(stateDir).toAbsolutePath())
            .withApplicationId(applicationId)
            .withThreads(threads == null ? Runtime.getRuntime().availableProcessors() : threads)
            .withReplicationFactor(replicationFactor)
            .withCreateTopics(createTopics);
    Enrichment enrichment = Enrichment.start(settings, cluster, new StateLog());
    Runtime.getRuntime().addShutdownHook(new Thread(enrichment::close, "shutdown"));
    enrichment.awaitStopped();
    if (enrichment.streams().state() == KafkaStreams.State.ERROR) {
      throw new Failure("the enrichment has stopped; the log says why");
    }
    return ExitCode.OK;
  }

  /** Says in the log when the program is ready and when it no longer is. */
  private static final class StateLog implements EnrichListener {
    @Override
    public void stateChanged(KafkaStreams.State state) {
      log.info("enrichment is {}", state);
    }
  }
}
