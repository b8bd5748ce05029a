package casewire.ingest.publish;

import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the receipts topic from its start, committed receipts alone, and on from there. */
final class ReceiptLog implements AutoCloseable {
  private static final TopicPartition PARTITION = new TopicPartition(Topic.RECEIPTS.name(), 0);
  private static final Duration POLL = Duration.ofMillis(100);

  private final Admin admin;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Consumer<CommittedReceipt> receipts;

  /**
   * @param from offset to begin at
   * @param receipts takes each receipt
   */
  ReceiptLog(KafkaProperties kafka, long from, Consumer<CommittedReceipt> receipts) {
    this.receipts = receipts;
    this.admin = Admin.create(kafka.toProperties());
    try {
      this.consumer = consumer(kafka);
      consumer.assign(List.of(PARTITION));
      consumer.seek(PARTITION, from);
    } catch (KafkaException e) {
      admin.close(Duration.ZERO);
      throw e;
    }
  }

  /**
   * Reads everything that lies on the topic now. A transaction of another instance that is still
   * open is waited for: receipts that were committed behind its records count, too.
   */
  void catchUp() throws InterruptedException {
    long end = end();
    while (consumer.position(PARTITION) < end) {
      poll(POLL);
    }
  }

  /** Reads what has arrived since, without waiting for it. */
  void glance() {
    poll(Duration.ZERO);
  }

  /** Offset of the next receipt to read. */
  long position() {
    return consumer.position(PARTITION);
  }

  @Override
  public void close() {
    consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ZERO));
    admin.close(Duration.ZERO);
  }

  private void poll(Duration wait) {
    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(wait)) {
      if (record.value() != null) {
        try {
          receipts.accept(CommittedReceipt.of(record));
        } catch (IOException e) {
          throw new KafkaException(
              "%s, offset %d: no receipt; delete the record or restore the topic"
                  .formatted(PARTITION, record.offset()),
              e);
        }
      }
    }
  }

  private long end() throws InterruptedException {
    try {
      return admin
          .listOffsets(
              Map.of(PARTITION, OffsetSpec.latest()),
              new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
          .partitionResult(PARTITION)
          .get()
          .offset();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer(KafkaProperties kafka) {
    Properties settings =
        kafka
            .with("isolation.level", "read_committed")
            .with("allow.auto.create.topics", "false")
            .with("enable.auto.commit", "false")
            .with("auto.offset.reset", "earliest")
            .toProperties();
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
