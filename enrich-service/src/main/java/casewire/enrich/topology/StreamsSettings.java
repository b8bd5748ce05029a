package casewire.enrich.topology;

import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * The Streams configuration: what can be tuned, what the user says, what is never left to chance.
 */
public final class StreamsSettings {
  /** Kafka deprecates the constant already, for 5.0 makes it the default. */
  private static final String GLOBAL_THREAD_HAS_HANDLER =
      "processing.exception.handler.global.enabled";

  private StreamsSettings() {}

  /** Later lines win: tuning, then the user's Kafka properties, then what must hold. */
  public static Map<String, Object> of(
      EnrichSettings settings, KafkaProperties kafka, EnrichListener listener) {
    Map<String, Object> all = new HashMap<>(tuning(settings));
    kafka.toProperties().forEach((name, value) -> all.put((String) name, value));
    all.putAll(guarantees(settings));
    all.put(DeadLetterHandler.LISTENER, listener);
    return all;
  }

  private static Map<String, Object> tuning(EnrichSettings settings) {
    Map<String, Object> tuning = new HashMap<>();
    tuning.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
    tuning.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
    // Nothing waits for it: a commit sends what lingers, and readers see nothing before it.
    tuning.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 200);
    tuning.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 1 << 17);
    tuning.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    // What waits is read partition by partition: large pieces would let the case files wait
    // longest.
    tuning.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), 1 << 16);
    // A broker that a cut network hides is given up after this time, one request after the other.
    tuning.put(StreamsConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    // A killed instance is missed after this time; its tasks then move to the others.
    tuning.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
    tuning.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2_000);
    return tuning;
  }

  private static Map<String, Object> guarantees(EnrichSettings settings) {
    Map<String, Object> fixed = new HashMap<>();
    fixed.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
    fixed.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
    fixed.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    fixed.put(StreamsConfig.topicPrefix(Topic.TIME_AHEAD), Topic.ANY_TIME);
    // Kafka UI and AKHQ list only classic groups.
    fixed.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
    fixed.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    fixed.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) settings.replicationFactor());
    fixed.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topic.DEAD_LETTERS.name());
    fixed.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    fixed.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    fixed.put(GLOBAL_THREAD_HAS_HANDLER, true);
    fixed.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    fixed.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, RecordTime.class);
    fixed.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    fixed.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        Topic.MAX_MESSAGE_BYTES);
    return fixed;
  }
}
