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
   * @param args bootstrap servers, application id, state folder, recogniser, threads, articles
   *     before the clock starts, articles measured
   */
  public static void main(String[] args) throws InterruptedException {
    Clock clock = new Clock(Integer.parseInt(args[5]), Integer.parseInt(args[6]));
    EnrichSettings settings =
        EnrichSettings.defaults(Path.of(args[2]))
            .withApplicationId(args[1])
            .withThreads(Integer.parseInt(args[4]))
            .withReplicationFactor(1)
            .withCreateTopics(false);
    Map<String, Object> configuration =
        StreamsSettings.of(settings, KafkaProperties.of(args[0]), clock);
    try (BoundedRocksDb.Memory memory = new BoundedRocksDb.Memory()) {
      memory.addTo(configuration);
      Properties properties = new Properties();
      properties.putAll(configuration);
      EnrichTopology topology =
          new EnrichTopology(settings, Recognizer.named(args[3]).enricher(), clock);
      try (KafkaStreams streams =
          new KafkaStreams(
              topology.build(configuration), properties, new StreamsClients(configuration))) {
        streams.start();
        clock.done.await();
      }
    }
    clock.end.report(clock.start, clock.measured);
  }

  /** Called by all stream threads. */
  private static final class Clock implements EnrichListener {
    private final int warmUp;
    private final int measured;
    private final AtomicInteger count = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Stopwatch start;
    private volatile Stopwatch end;

    private Clock(int warmUp, int measured) {
      this.warmUp = warmUp;
      this.measured = measured;
    }

    @Override
    public void enriched(EnrichedArticle article, Duration took) {
      int articles = count.incrementAndGet();
      if (articles == warmUp) {
        start = Stopwatch.now();
      } else if (articles == warmUp + measured) {
        end = Stopwatch.now();
        done.countDown();
      }
    }
  }
}
