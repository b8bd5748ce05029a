package casewire.enrich;

import casewire.events.EnrichedArticle;
import java.time.Duration;
import org.apache.kafka.streams.KafkaStreams;

/**
 * Hears what the running enrichment does, on its own threads: answer fast. What it hears is not yet
 * committed; after a failure the same article may be heard again.
 */
public interface EnrichListener {
  /** Hears nothing. */
  EnrichListener NONE = new EnrichListener() {};

  /**
   * @param took time the enrichment alone took
   */
  default void enriched(EnrichedArticle article, Duration took) {}

  /**
   * @param reason short key for counting
   * @param message what is wrong, in one sentence
   * @param topic where the record came from
   */
  default void deadLettered(
      String reason, String message, String topic, int partition, long offset) {}

  default void stateChanged(KafkaStreams.State state) {}

  /** A thread failed and another takes its place. */
  default void threadReplaced(Throwable cause) {}
}
