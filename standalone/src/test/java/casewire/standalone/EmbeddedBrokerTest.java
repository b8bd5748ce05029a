package casewire.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casewire.events.Topic;
import casewire.runtime.TopicSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
  @TempDir Path data;

  @Test
  void records_and_topics_survive_a_restart() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(data, 0);
        Admin admin = admin(broker)) {
      new TopicSetup(admin).create(Topic.all(), (short) 1);
      try (KafkaProducer<String, String> producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", broker.bootstrapServers()),
              new StringSerializer(),
              new StringSerializer())) {
        producer.send(new ProducerRecord<>(Topic.RECEIPTS.name(), "a", "before")).get();
      }
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(data, 0);
        Admin admin = admin(broker)) {
      assertThat(new TopicSetup(admin).differences(Topic.all())).isEmpty();
      assertThat(values(broker, Topic.RECEIPTS)).containsExactly("before");
    }
  }

  @Test
  void a_topic_nobody_created_stays_unknown() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(data, 0);
        Admin admin = admin(broker)) {
      assertThatThrownBy(
              () -> admin.describeTopics(List.of("nobody-made-me")).allTopicNames().get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  private static Admin admin(EmbeddedBroker broker) {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }

  private static List<String> values(EmbeddedBroker broker, Topic topic) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions = List.of(new TopicPartition(topic.name(), 0));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      for (int i = 0; i < 100; i++) {
        var records = consumer.poll(Duration.ofMillis(100));
        if (!records.isEmpty()) {
          return records.records(partitions.get(0)).stream().map(ConsumerRecord::value).toList();
        }
      }
      return List.of();
    }
  }
}
