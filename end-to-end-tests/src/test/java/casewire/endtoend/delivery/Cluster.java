package casewire.endtoend.delivery;

import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicSetup;
import casewire.standalone.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A real broker with the pipeline's topics, that can be stopped and started again. */
final class Cluster implements AutoCloseable {
  private final Path data;
  private final int port;
  private EmbeddedBroker broker;

  private Cluster(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  static Cluster start(Path data) throws Exception {
    Cluster cluster = withoutTopics(data);
    try (Admin admin = cluster.admin()) {
      new TopicSetup(admin).create(Topic.all(), (short) 1);
    }
    return cluster;
  }

  static Cluster withoutTopics(Path data) throws Exception {
    Cluster cluster = new Cluster(data, EmbeddedBroker.freePort());
    cluster.startBroker();
    return cluster;
  }

  void startBroker() throws Exception {
    broker = EmbeddedBroker.start(data, port);
  }

  void stopBroker() {
    broker.close();
    broker = null;
  }

  KafkaProperties kafka() {
    return KafkaProperties.of("localhost:" + port);
  }

  Admin admin() {
    return Admin.create(kafka().toProperties());
  }

  /** Everything on a topic that is committed. */
  List<ConsumerRecord<byte[], byte[]>> committed(Topic topic) {
    Properties settings = kafka().with("isolation.level", "read_committed").toProperties();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  @Override
  public void close() {
    if (broker != null) {
      stopBroker();
    }
  }
}
