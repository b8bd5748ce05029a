package casewire.endtoend.console;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.console.overview.GroupLag;
import casewire.console.overview.StageLag;
import casewire.endtoend.pipeline.Topics;
import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import casewire.standalone.EmbeddedBroker;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupLagTest {
  private static final TopicPartition FIRST = new TopicPartition(Topic.RAW.name(), 0);
  private static final TopicPartition SECOND = new TopicPartition(Topic.RAW.name(), 1);

  @TempDir private static Path folder;
  private static EmbeddedBroker broker;

  private final String group = "group-" + UUID.randomUUID();

  @BeforeAll
  static void start() throws Exception {
    broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
    new Topics(broker.bootstrapServers()).create(1);
    send(FIRST, 5);
    send(SECOND, 3);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void a_partition_from_which_nothing_is_committed_counts_from_its_beginning() throws Exception {
    commit(FIRST, 4);
    assertThat(lag()).isEqualTo(1 + 3);
  }

  @Test
  void a_group_that_has_read_everything_is_not_behind() throws Exception {
    commit(FIRST, 5);
    commit(SECOND, 3);
    assertThat(lag()).isZero();
  }

  @Test
  void records_of_a_transaction_under_way_are_not_due_yet() throws Exception {
    commit(FIRST, 5);
    commit(SECOND, 3);
    try (KafkaProducer<byte[], byte[]> producer = producer(Map.of("transactional.id", group))) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(record(SECOND)).get();
      assertThat(lag()).isZero();
      producer.abortTransaction();
    }
  }

  @Test
  void a_group_on_other_topics_is_no_stage_of_the_pipeline() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic("elsewhere", 1, (short) 1))).all().get();
    }
    commit(new TopicPartition("elsewhere", 0), 1);
    assertThat(lags()).extracting(StageLag::stage).doesNotContain(group);
  }

  private long lag() throws Exception {
    return lags().stream().filter(l -> l.stage().equals(group)).findAny().orElseThrow().waiting();
  }

  private static List<StageLag> lags() throws Exception {
    try (GroupLag groups = new GroupLag(KafkaProperties.of(broker.bootstrapServers()))) {
      return groups.lags();
    }
  }

  private void commit(TopicPartition partition, long offset) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin
          .alterConsumerGroupOffsets(group, Map.of(partition, new OffsetAndMetadata(offset)))
          .all()
          .get();
    }
  }

  private static void send(TopicPartition partition, int records) {
    try (KafkaProducer<byte[], byte[]> producer = producer(Map.of())) {
      IntStream.range(0, records).forEach(i -> producer.send(record(partition)));
    }
  }

  private static ProducerRecord<byte[], byte[]> record(TopicPartition partition) {
    return new ProducerRecord<>(partition.topic(), partition.partition(), null, new byte[1]);
  }

  private static KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
    Map<String, Object> settings =
        new HashMap<>(Map.of("bootstrap.servers", broker.bootstrapServers()));
    settings.putAll(more);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }
}
