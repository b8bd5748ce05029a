package casewire.enrich;

import casewire.console.Console;
import casewire.console.ConsoleSettings;
import casewire.console.web.LetterRetrier;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import casewire.runtime.monitor.BrokerReachable;
import casewire.runtime.monitor.Health;
import casewire.runtime.monitor.Metrics;
import casewire.runtime.monitor.MonitorServer;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;

/** Metrics and health of the enrich program, and the console if it is asked for. */
final class EnrichMonitor implements AutoCloseable {
  private final Metrics metrics = new Metrics();
  private final Health health = new Health();
  private final EnrichMetrics listener = new EnrichMetrics(metrics.registry());
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  EnrichMonitor() {
    parts.push(metrics);
  }

  /** What counts; to be told to the enrichment. */
  EnrichListener listener() {
    return listener;
  }

  /**
   * Starts to answer.
   *
   * @param console settings of the console; empty for metrics and health alone
   */
  void start(
      InetSocketAddress address,
      Optional<ConsoleSettings> console,
      KafkaProperties kafka,
      KafkaStreams streams) {
    metrics.bind(new KafkaStreamsMetrics(streams));
    StreamsHealth.watch(streams, health);
    BrokerReachable broker = new BrokerReachable(kafka);
    parts.push(broker);
    health.ready("kafka", broker);
    parts.push(
        console.isPresent()
            ? Console.start(console.get(), kafka, LetterRetrier.ELSEWHERE, metrics, health)
            : MonitorServer.start(address, metrics, health));
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        throw new Failure("a part of the monitor does not stop: " + e.getMessage(), e);
      }
    }
  }
}
