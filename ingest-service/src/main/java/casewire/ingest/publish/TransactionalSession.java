package casewire.ingest.publish;

import casewire.runtime.KafkaProperties;
import java.time.Duration;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** One producer from its fencing of all earlier ones of its id to its first failure. */
final class TransactionalSession implements AutoCloseable {
  private final KafkaProducer<byte[], byte[]> producer;
  private final Consumer<DeliveryStep> steps;
  private final Set<Outgoing> tooLarge = ConcurrentHashMap.newKeySet();

  /** Ends or completes what an earlier producer of this id left behind, and shuts it out. */
  TransactionalSession(
      KafkaProperties kafka, String transactionalId, Consumer<DeliveryStep> steps) {
    this.steps = steps;
    this.producer =
        new KafkaProducer<>(
            settings(kafka, transactionalId), new ByteArraySerializer(), new ByteArraySerializer());
    try {
      producer.initTransactions();
    } catch (KafkaException e) {
      close();
      throw e;
    }
  }

  /**
   * Writes all of the plan or nothing.
   *
   * @throws KafkaException if it is not known to be written; this session is then of no more use
   */
  void commit(TransactionPlan plan) {
    producer.beginTransaction();
    for (Outgoing record : plan.records()) {
      producer.send(
          record.record(),
          (metadata, failure) -> {
            if (failure instanceof RecordTooLargeException) {
              tooLarge.add(record);
            }
          });
    }
    steps.accept(DeliveryStep.AFTER_SEND);
    plan.receipts().values().forEach(r -> producer.send(r.record()));
    steps.accept(DeliveryStep.BEFORE_COMMIT);
    producer.commitTransaction();
    steps.accept(DeliveryStep.AFTER_COMMIT);
  }

  /** Records that the broker refused for their size. */
  Set<Outgoing> tooLarge() {
    return new HashSet<>(tooLarge);
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }

  /**
   * @throws ConfigException if a property makes no sense
   */
  static ProducerConfig check(KafkaProperties kafka, String transactionalId) {
    Properties settings = settings(kafka, transactionalId);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    return new ProducerConfig(settings);
  }

  private static Properties settings(KafkaProperties kafka, String transactionalId) {
    Properties settings = kafka.toProperties();
    settings.putIfAbsent("compression.type", "zstd");
    // Nothing waits for it: a commit sends what lingers, and a transaction that small ends at once.
    settings.putIfAbsent("linger.ms", "200");
    settings.putIfAbsent("batch.size", String.valueOf(256 << 10));
    settings.putIfAbsent("max.request.size", String.valueOf(4 << 20));
    // A second request on its way would arrive before the first, if the broker wants that again.
    settings.putIfAbsent("max.in.flight.requests.per.connection", "1");
    // Short, so that a broker that is away is noticed soon; nothing is given up: files wait.
    settings.putIfAbsent("max.block.ms", "15000");
    settings.putIfAbsent("request.timeout.ms", "10000");
    settings.putIfAbsent("delivery.timeout.ms", "30000");
    settings.putIfAbsent("transaction.timeout.ms", "60000");
    // What "exactly once" rests on is not for anyone to change.
    settings.put("acks", "all");
    settings.put("enable.idempotence", "true");
    settings.put("transactional.id", transactionalId);
    return settings;
  }
}
