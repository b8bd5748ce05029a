package casewire.standalone;

import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.enrich.Enrichment;
import casewire.events.Topic;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import casewire.standalone.topic.ClusterOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Enriches the whole history anew, side by side with what there is. */
@Command(
    name = "replay",
    description =
        "Enriches all raw articles anew with this build's rules and today's watch-list, into topics"
            + " of its own. What runs meanwhile is not disturbed.",
    mixinStandardHelpOptions = true)
final class Replay implements Callable<Integer> {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "Names the replay: its topics are articles.enriched.NAME and cases.NAME. One that was"
              + " stopped goes on under its name. Default: date and time")
  private String name;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Stream threads. Default: one for each processor")
  private Integer threads;

  @Option(
      names = "--state-dir",
      paramLabel = "DIR",
      description = "Folder of the local state. Default: one that is deleted at the end")
  private Path stateDir;

  @Mixin private ClusterOptions cluster;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return cluster.with(this::replay);
  }

  /** A replay that is stopped goes on from the changelogs. */
  private int replay(KafkaProperties kafka) throws IOException, InterruptedException {
    if (stateDir != null) {
      return replay(kafka, Files.createDirectories(stateDir.toAbsolutePath()));
    }
    try (TemporaryFolder folder = TemporaryFolder.create("casewire-replay")) {
      return replay(kafka, folder.path());
    }
  }

  private int replay(KafkaProperties kafka, Path state) throws IOException, InterruptedException {
    String replay = name == null ? LocalDateTime.now().format(STAMP) : name;
    PrintWriter out = spec.commandLine().getOut();
    try (ReplayProgress progress = new ReplayProgress(kafka, applicationId(replay))) {
      EnrichSettings settings =
          EnrichSettings.defaults(state)
              .withApplicationId(applicationId(replay))
              .withThreads(threads == null ? Runtime.getRuntime().availableProcessors() : threads)
              .withReplicationFactor(progress.replicationFactor())
              .withOutput(Topic.ENRICHED.name() + "." + replay, Topic.CASES.name() + "." + replay);
      if (progress.wasDoneInto(settings.enrichedTopic())) {
        throw new Failure(
            "a replay into %s has been done; choose another --name, or delete that topic and %s"
                .formatted(settings.enrichedTopic(), settings.casesTopic()));
      }
      out.printf(
          "replaying %,d articles into %s and %s%n",
          progress.total(), settings.enrichedTopic(), settings.casesTopic());
      out.flush();
      try (Enrichment enrichment = Enrichment.start(settings, kafka, EnrichListener.NONE)) {
        try (ProgressLine line =
            new ProgressLine(
                spec.commandLine().getErr(), StandardStream.ERR.isTerminal(), System.getenv())) {
          progress.await(line, out);
          progress.awaitOwnTopics();
        }
        enrichment.awaitCaseFiles();
      }
      progress.removeTraces();
    }
    out.println("done; casewire consume --topic articles.enriched." + replay + " shows them");
    out.flush();
    return ExitCode.OK;
  }

  private static String applicationId(String replay) {
    return EnrichSettings.APPLICATION_ID + "-replay-" + replay;
  }
}
