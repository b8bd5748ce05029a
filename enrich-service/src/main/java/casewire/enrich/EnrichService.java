package casewire.enrich;

import casewire.console.ConsoleOptions;
import casewire.console.ConsoleSettings;
import casewire.runtime.ClockWatch;
import casewire.runtime.Failure;
import casewire.runtime.KafkaOptions;
import casewire.runtime.KafkaProperties;
import casewire.runtime.Program;
import casewire.runtime.monitor.MonitorOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.streams.KafkaStreams;
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

  @Mixin private MonitorOptions monitor = new MonitorOptions();

  @Option(
      names = "--console",
      paramLabel = "BOOLEAN",
      arity = "1",
      defaultValue = "false",
      description =
          "Serve the console on --port as well, its index in --state-dir: true or false. Default:"
              + " ${DEFAULT-VALUE}")
  private boolean console;

  @Mixin private ConsoleOptions consoleOptions = new ConsoleOptions();

  private EnrichService() {}

  public static void main(String[] arguments) {
    System.exit(new Program().run(new EnrichService(), arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    KafkaProperties cluster = kafka.required();
    ClockWatch.start();
    EnrichSettings settings =
        EnrichSettings.defaults(Files.createDirectories(stateDir).toAbsolutePath())
            .withApplicationId(applicationId)
            .withThreads(threads == null ? Runtime.getRuntime().availableProcessors() : threads)
            .withReplicationFactor(replicationFactor)
            .withCreateTopics(createTopics);
    Optional<InetSocketAddress> address = monitor.address();
    Optional<ConsoleSettings> consoleSettings =
        address
            .filter(a -> console)
            .map(a -> consoleOptions.settings(a, stateDir.resolve("console"), Optional.empty()));
    EnrichMonitor watch = new EnrichMonitor();
    Enrichment enrichment = Enrichment.start(settings, cluster, watch.listener());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  enrichment.close();
                  watch.close();
                },
                "shutdown"));
    address.ifPresent(a -> watch.start(a, consoleSettings, cluster, enrichment.streams()));
    enrichment.awaitStopped();
    if (enrichment.streams().state() == KafkaStreams.State.ERROR) {
      throw new Failure("the enrichment has stopped; the log says why");
    }
    return ExitCode.OK;
  }
}
