package casewire.enrich;

import casewire.enrich.topology.BoundedRocksDb;
import casewire.enrich.topology.CaseFilesState;
import casewire.enrich.topology.EnrichTopology;
import casewire.enrich.topology.StreamsClients;
import casewire.enrich.topology.StreamsSettings;
import casewire.enrich.topology.ThreadReplacement;
import casewire.events.Topic;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicCheck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running enrichment: one Kafka Streams client. */
public final class Enrichment implements AutoCloseable {
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(8);
  private static final long STATE_LOOK_MS = 200;
  private static final Logger log = LoggerFactory.getLogger(Enrichment.class);

  private final KafkaStreams streams;
  private final BoundedRocksDb.Memory memory;
  private final EnrichListener listener;
  private final CountDownLatch running = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Enrichment(KafkaStreams streams, BoundedRocksDb.Memory memory, EnrichListener listener) {
    this.streams = streams;
    this.memory = memory;
    this.listener = listener;
  }

  /**
   * Waits for the cluster, checks the topics or creates them, and starts. Returns before the first
   * article is enriched: see {@link #awaitRunning}.
   *
   * @throws Failure if a topic is missing or the cluster refuses one
   */
  public static Enrichment start(
      EnrichSettings settings, KafkaProperties kafka, EnrichListener listener)
      throws InterruptedException {
    // Loaded while the cluster answers.
    CompletableFuture<Enricher> enricher = CompletableFuture.supplyAsync(Enricher::standard);
    checkTopics(settings, kafka);
    Map<String, Object> configuration = StreamsSettings.of(settings, kafka, listener);
    BoundedRocksDb.Memory memory = new BoundedRocksDb.Memory();
    memory.addTo(configuration);
    Topology topology =
        new EnrichTopology(settings, enricher.join(), listener).build(configuration);
    Properties properties = new Properties();
    properties.putAll(configuration);
    Enrichment enrichment =
        new Enrichment(
            new KafkaStreams(topology, properties, new StreamsClients(configuration)),
            memory,
            listener);
    enrichment.start();
    return enrichment;
  }

  private static void checkTopics(EnrichSettings settings, KafkaProperties kafka)
      throws InterruptedException {
    new TopicCheck(kafka, settings.createTopics(), settings.replicationFactor(), new TopicLog())
        .await(
            List.of(
                Topic.RAW,
                Topic.DEAD_LETTERS,
                Topic.WATCHLIST,
                Topic.ENRICHED.named(settings.enrichedTopic()),
                Topic.CASES.named(settings.casesTopic())));
  }

  /** Says in the log what is not as it should be. */
  private static final class TopicLog implements TopicCheck.Listener {
    @Override
    public void topicDiffers(String difference) {
      log.warn("{}", difference);
    }

    @Override
    public void waitingForBroker(String message) {
      log.warn("waiting for the broker: {}", message);
    }

    @Override
    public void brokerIsBack() {
      log.info("the broker is back");
    }
  }

  private void start() {
    streams.setStateListener(
        (state, before) -> {
          if (state == KafkaStreams.State.RUNNING) {
            running.countDown();
          }
          if (state.hasCompletedShutdown()) {
            stopped.countDown();
          }
          listener.stateChanged(state);
        });
    streams.setUncaughtExceptionHandler(new ThreadReplacement(listener));
    streams.start();
  }

  /**
   * @return whether it enriches; false if the time is over first
   */
  public boolean awaitRunning(Duration timeout) throws InterruptedException {
    return running.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Returns when every article that has been enriched is in the case files, as far as the threads
   * know: where their topics end they learn with their next fetch.
   */
  public void awaitCaseFiles() throws InterruptedException {
    while (!CaseFilesState.of(streams).areUpToDate()) {
      Thread.sleep(STATE_LOOK_MS);
    }
  }

  /** Returns when it has stopped, by {@link #close} or by a failure it cannot mend. */
  public void awaitStopped() throws InterruptedException {
    stopped.await();
  }

  /** For metrics, health and interactive queries. */
  public KafkaStreams streams() {
    return streams;
  }

  /** Commits what is done and leaves the group, so that the next to join need not wait. */
  @Override
  public void close() {
    if (streams.close(
        CloseOptions.timeout(CLOSE_TIMEOUT)
            .withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP))) {
      memory.close();
    }
  }
}
