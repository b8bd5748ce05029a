package casewire.enrich;

import casewire.runtime.monitor.Health;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;

/** What the state of Kafka Streams means to whoever watches the program. */
public final class StreamsHealth {
  private static final String CHECK = "streams";

  private StreamsHealth() {}

  /** Lives until Streams has stopped for good, and is ready while it runs. */
  public static void watch(KafkaStreams streams, Health health) {
    health.live(CHECK, () -> problem(streams, !streams.state().hasCompletedShutdown()));
    health.ready(CHECK, () -> problem(streams, streams.state() == State.RUNNING));
  }

  private static Optional<String> problem(KafkaStreams streams, boolean good) {
    return good ? Optional.empty() : Optional.of("the enrichment is " + streams.state());
  }
}
