package casewire.standalone.topic;

import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a topic from its start, committed records alone, without a consumer group: nothing is left
 * behind on the cluster.
 */
public final class TopicReading implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;

  /** Takes a record and may fail to write it. */
  public interface Receiver {
    void accept(ConsumerRecord<byte[], byte[]> record) throws IOException;
  }

  public TopicReading(KafkaProperties cluster, String topic) throws IOException {
    Properties settings =
        cluster
            .with("isolation.level", "read_committed")
            .with("allow.auto.create.topics", "false")
            .with("enable.auto.commit", "false")
            .with("default.api.timeout.ms", "10000")
            .toProperties();
    this.consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    List<PartitionInfo> infos = consumer.partitionsFor(topic);
    if (infos == null || infos.isEmpty()) {
      consumer.close();
      throw new IOException("there is no topic " + topic + " at " + cluster.bootstrapServers());
    }
    this.partitions =
        infos.stream().map(i -> new TopicPartition(i.topic(), i.partition())).toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Leaves out what the topic holds now. */
  public void seekToEnd() {
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  /** Reads what the topic holds now. */
  public void toEnd(Receiver receiver) throws IOException {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (!partitions.stream().allMatch(p -> consumer.position(p) >= ends.get(p))) {
      poll(receiver);
    }
  }

  /** Hands on the next records, or none after a short wait. */
  public void poll(Receiver receiver) throws IOException {
    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
      receiver.accept(record);
    }
  }

  /** Ends a poll of another thread with a {@code WakeupException}. */
  public void wakeup() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
