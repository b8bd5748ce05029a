package casewire.standalone;

import casewire.console.ConsoleOptions;
import casewire.ingest.ReadOptions;
import casewire.ingest.read.StandardFileReader;
import casewire.runtime.KafkaOptions;
import casewire.runtime.monitor.MonitorOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole pipeline in one process. */
@Command(
    name = "up",
    description =
        "Runs the whole pipeline: a Kafka broker (or an existing cluster), ingest and enrichment.",
    mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {
  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      defaultValue = "inbox",
      description = "Folder to drop files into. Default: ${DEFAULT-VALUE}")
  private Path inbox;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "casewire-data",
      description = "Folder of the broker, the local state and the log. Default: ${DEFAULT-VALUE}")
  private Path data;

  @Option(
      names = "--kafka-port",
      paramLabel = "N",
      defaultValue = "9092",
      description = "Port of the broker; 0 takes a free one. Default: ${DEFAULT-VALUE}")
  private int kafkaPort;

  @Option(names = "--sample", description = "Also drop the project's own samples into the inbox.")
  private boolean sample;

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      description = "Year of dates that are written without one. Default: by the file's date")
  private Year year;

  @Mixin private ReadOptions reading;

  @Mixin private KafkaOptions kafka;

  @Mixin private MonitorOptions monitor = new MonitorOptions("8080");

  @Mixin private ConsoleOptions console = new ConsoleOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    long start = System.nanoTime();
    PipelineLines lines = new PipelineLines(spec.commandLine().getOut());
    Path inboxFolder = inbox.toAbsolutePath().normalize();
    Path dataFolder = data.toAbsolutePath().normalize();
    Path index = dataFolder.resolve("console");
    StandardFileReader reader = StandardFileReader.with(reading.limits());
    PipelineSettings settings =
        new PipelineSettings(
            inboxFolder,
            dataFolder,
            kafkaPort,
            kafka.properties(),
            year == null ? reader : reader.of(year),
            monitor
                .address()
                .map(address -> console.settings(address, index, Optional.of(inboxFolder))));
    LogFile.in(settings.data());
    try (Pipeline pipeline = Pipeline.start(settings, lines)) {
      Runtime.getRuntime().addShutdownHook(new Thread(pipeline::close, "shutdown"));
      lines.ready(settings.inbox(), pipeline, Duration.ofNanos(System.nanoTime() - start));
      if (sample) {
        Samples.dropInto(settings.inbox());
      }
      pipeline.awaitStopped();
    }
    return ExitCode.OK;
  }
}
