package casewire.benchmarks;

import casewire.runtime.KafkaProperties;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What a topic holds that nothing was deleted from.
 *
 * @param records committed records
 * @param bytes of their keys, values and headers, before compression
 * @param markers offsets that are no record: ends of transactions, one in each partition that a
 *     transaction wrote to
 */
record TopicContent(long records, long bytes, long markers) {
  private static final Duration POLL = Duration.ofMillis(200);

  static TopicContent read(KafkaProperties kafka, String topic) {
    Properties settings = kafka.toProperties();
    settings.put("isolation.level", "read_committed");
    settings.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      long end = consumer.endOffsets(partitions).values().stream().mapToLong(e -> e).sum();
      long records = 0;
      long bytes = 0;
      while (partitions.stream().mapToLong(consumer::position).sum() < end) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          records++;
          bytes += size(record);
        }
      }
      return new TopicContent(records, bytes, end - records);
    }
  }

  private static long size(ConsumerRecord<byte[], byte[]> record) {
    long size = length(record.key()) + length(record.value());
    for (Header header : record.headers()) {
      size += header.key().length() + length(header.value());
    }
    return size;
  }

  private static long length(byte[] bytes) {
    return bytes == null ? 0 : bytes.length;
  }
}
