package casewire.standalone;

import casewire.console.Console;
import casewire.console.ConsoleSettings;
import casewire.enrich.EnrichMetrics;
import casewire.enrich.EnrichSettings;
import casewire.enrich.Enrichment;
import casewire.enrich.StreamsHealth;
import casewire.events.Topic;
import casewire.ingest.Ingest;
import casewire.ingest.IngestMetrics;
import casewire.ingest.IngestSettings;
import casewire.runtime.Failure;
import casewire.runtime.FailureMessage;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicSetup;
import casewire.runtime.monitor.BrokerReachable;
import casewire.runtime.monitor.Health;
import casewire.runtime.monitor.Metrics;
import casewire.standalone.deadletter.ConsoleRetry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Broker, ingest and enrichment in this process. */
final class Pipeline implements AutoCloseable {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final int CLUSTER_TIMEOUT_MS = 10_000;
  private static final short ONE_BROKER = 1;

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Metrics metrics = new Metrics();
  private KafkaProperties kafka;
  private Enrichment enrichment;
  private IngestMetrics ingest;
  private OptionalInt consolePort = OptionalInt.empty();

  private Pipeline() {
    parts.push(metrics);
  }

  /**
   * Starts the parts in the order data flows; returns when all of them work.
   *
   * @throws IOException if a folder or the broker refuses
   * @throws Failure if the cluster does not answer
   */
  static Pipeline start(PipelineSettings settings, PipelineLines lines)
      throws IOException, InterruptedException {
    Pipeline pipeline = new Pipeline();
    try {
      pipeline.startAll(settings, lines);
      return pipeline;
    } catch (IOException | InterruptedException | RuntimeException e) {
      pipeline.close();
      throw e;
    }
  }

  private void startAll(PipelineSettings settings, PipelineLines lines)
      throws IOException, InterruptedException {
    Files.createDirectories(settings.inbox());
    Files.createDirectories(settings.enrichState());
    boolean embedded = settings.kafka().bootstrapServers() == null;
    kafka = embedded ? embeddedBroker(settings) : settings.kafka();
    short copies = createTopics(embedded);
    parts.push(new ArticleFeed(kafka, lines::article));
    enrichment =
        Enrichment.start(
            EnrichSettings.defaults(settings.enrichState())
                .withThreads(Runtime.getRuntime().availableProcessors())
                .withReplicationFactor(copies)
                .withCreateTopics(false),
            kafka,
            new EnrichMetrics(metrics.registry()));
    parts.push(enrichment);
    ingest = new IngestMetrics(metrics.registry(), new FileLines(lines));
    parts.push(
        Ingest.start(IngestSettings.defaults(settings.inbox()), kafka, settings.reader(), ingest));
    if (!enrichment.awaitRunning(START_TIMEOUT)) {
      throw new Failure("the enrichment does not start; the log says why");
    }
    settings.console().ifPresent(console -> startConsole(console, settings.inbox()));
  }

  private void startConsole(ConsoleSettings settings, Path inbox) {
    metrics.bind(new KafkaStreamsMetrics(enrichment.streams()));
    Health health = new Health();
    StreamsHealth.watch(enrichment.streams(), health);
    ingest.watch(health);
    BrokerReachable broker = new BrokerReachable(kafka);
    parts.push(broker);
    Console console =
        Console.start(
            settings,
            kafka,
            new ConsoleRetry(kafka, inbox),
            metrics,
            health.ready("kafka", broker));
    parts.push(console);
    consolePort = OptionalInt.of(console.port());
  }

  private KafkaProperties embeddedBroker(PipelineSettings settings) throws IOException {
    EmbeddedBroker broker = EmbeddedBroker.start(settings.brokerData(), settings.kafkaPort());
    parts.push(broker);
    return settings.kafka().withBootstrapServers(broker.bootstrapServers());
  }

  /** Creates the topics, with as many copies as the cluster has brokers for, three at most. */
  private short createTopics(boolean embedded) throws InterruptedException {
    KafkaProperties patient =
        kafka
            .with("default.api.timeout.ms", String.valueOf(CLUSTER_TIMEOUT_MS))
            .with("request.timeout.ms", String.valueOf(CLUSTER_TIMEOUT_MS));
    try (Admin admin = Admin.create(patient.toProperties())) {
      short copies =
          embedded ? ONE_BROKER : (short) Math.min(3, admin.describeCluster().nodes().get().size());
      new TopicSetup(admin).create(Topic.all(), copies);
      return copies;
    } catch (ExecutionException e) {
      throw new Failure(
          "no use of the Kafka cluster at %s: %s"
              .formatted(kafka.bootstrapServers(), FailureMessage.of(e.getCause())),
          e);
    }
  }

  /** What clients outside the process connect to. */
  String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  /** Where browsers find the console; empty if there is none. */
  OptionalInt consolePort() {
    return consolePort;
  }

  /** Returns when the pipeline has stopped. */
  void awaitStopped() throws InterruptedException {
    enrichment.awaitStopped();
  }

  /** Stops the parts against the order of the data, so that each finishes what it has begun. */
  @Override
  public synchronized void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException("a part of the pipeline does not stop", e);
      }
    }
  }
}
