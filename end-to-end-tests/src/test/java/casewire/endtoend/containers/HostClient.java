package casewire.endtoend.containers;

import casewire.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the broker of the containers from the host. */
record HostClient(String bootstrapServers) {
  static final String GROUP = "casewire-enrich";

  Admin admin() {
    return Admin.create(settings());
  }

  /** Everything on a topic that is committed. */
  List<ConsumerRecord<String, byte[]>> committed(Topic topic) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  List<String> committedKeys(Topic topic) {
    return committed(topic).stream().map(ConsumerRecord::key).toList();
  }

  ConsumerGroupDescription group() throws Exception {
    try (Admin admin = admin()) {
      return admin.describeConsumerGroups(List.of(GROUP)).describedGroups().get(GROUP).get();
    }
  }

  /** Addresses of the instances of enrich-service that have work. */
  Set<String> workers() throws Exception {
    return group().members().stream()
        .filter(m -> !m.assignment().topicPartitions().isEmpty())
        .map(m -> m.host())
        .collect(Collectors.toSet());
  }

  private Properties settings() {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("isolation.level", "read_committed");
    settings.put("allow.auto.create.topics", "false");
    settings.put("request.timeout.ms", "10000");
    settings.put("default.api.timeout.ms", "10000");
    return settings;
  }
}
