package casewire.benchmarks.contestant;

import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.enrich.topology.BoundedRocksDb;
import casewire.enrich.topology.EnrichTopology;
import casewire.enrich.topology.StreamsClients;
import casewire.enrich.topology.StreamsSettings;
import casewire.events.EnrichedArticle;
import casewire.runtime.KafkaProperties;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.streams.KafkaStreams;

/** Articles a second of the Streams application at exactly_once_v2, with any recogniser in it. */
public final class StreamsRate {
  private StreamsRate() {}

  /**
   * @param args bootstrap servers, process id of the broker, application id, state folder,
   *     recogniser, threads, articles before the clock starts, articles measured
   */
  public static void main(String[] args) throws InterruptedException {
    ProcessHandle broker = ProcessHandle.of(Long.parseLong(args[1])).orElseThrow();
    Clock clock = new Clock(broker, Integer.parseInt(args[6]), Integer.parseInt(args[7]));
    EnrichSettings settings =
        EnrichSettings.defaults(Path.of(args[3]))
            .withApplicationId(args[2])
            .withThreads(Integer.parseInt(args[5]))
            .withReplicationFactor(1)
            .withCreateTopics(false);
    Map<String, Object> configuration =
        StreamsSettings.of(settings, KafkaProperties.of(args[0]), clock);
    try (BoundedRocksDb.Memory memory = new BoundedRocksDb.Memory()) {
      memory.addTo(configuration);
      Properties properties = new Properties();
      properties.putAll(configuration);
      EnrichTopology topology =
          new EnrichTopology(settings, Recognizer.named(args[4]).enricher(), clock);
      try (KafkaStreams streams =
          new KafkaStreams(
              topology.build(configuration), properties, new StreamsClients(configuration))) {
        streams.start();
        clock.done.await();
      }
    }
    clock.report();
  }

  /** Called by all stream threads. */
  private static final class Clock implements EnrichListener {
    private final ProcessHandle broker;
    private final int warmUp;
    private final int measured;
    private final AtomicInteger count = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile String failure;
    private volatile Stopwatch start;
    private volatile Stopwatch end;
    private volatile Duration brokerStart;
    private volatile Duration brokerEnd;

    private Clock(ProcessHandle broker, int warmUp, int measured) {
      this.broker = broker;
      this.warmUp = warmUp;
      this.measured = measured;
    }

    @Override
    public void enriched(EnrichedArticle article, Duration took) {
      int articles = count.incrementAndGet();
      if (articles == warmUp) {
        brokerStart = brokerCpu();
        start = Stopwatch.now();
      } else if (articles == warmUp + measured) {
        end = Stopwatch.now();
        brokerEnd = brokerCpu();
        done.countDown();
      }
    }

    /** An article that is not enriched would be waited for in vain. */
    @Override
    public void deadLettered(
        String reason, String message, String topic, int partition, long offset) {
      failure = "%s of %s-%d, offset %d: %s".formatted(reason, topic, partition, offset, message);
      done.countDown();
    }

    private Duration brokerCpu() {
      return broker.info().totalCpuDuration().orElseThrow();
    }

    private void report() {
      if (failure != null) {
        throw new IllegalStateException(failure);
      }
      end.report(start, measured);
      new Report("broker", brokerEnd.minus(brokerStart).toNanos() / 1e3 / measured).print();
    }
  }
}
