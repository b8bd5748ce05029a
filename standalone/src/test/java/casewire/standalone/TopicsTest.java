package casewire.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.Topic;
import casewire.runtime.TopicSetup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {
  @TempDir private static Path data;
  private static EmbeddedBroker broker;
  private static Admin admin;

  @BeforeAll
  static void startBroker() throws Exception {
    broker = EmbeddedBroker.start(data, 0);
    admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }

  @AfterAll
  static void stopBroker() {
    admin.close();
    broker.close();
  }

  @BeforeEach
  void create() {
    assertThat(topics("create")).isZero();
    awaitDifferences();
  }

  @AfterEach
  void delete() throws Exception {
    Set<String> known = admin.listTopics().names().get();
    admin.deleteTopics(known).all().get();
    await().until(() -> admin.listTopics().names().get().isEmpty());
  }

  @Test
  void what_create_makes_check_finds_in_order() {
    assertThat(topics("check")).isZero();
  }

  @Test
  void create_leaves_a_topic_that_exists_as_it_is() throws Exception {
    set(Topic.RAW, "retention.ms", "60000");
    awaitDifferences("topic articles.raw has retention.ms=60000, not -1");
    assertThat(topics("create")).isZero();
    assertThat(differences()).containsExactly("topic articles.raw has retention.ms=60000, not -1");
  }

  @Test
  void check_fails_and_names_each_difference() throws Exception {
    set(Topic.CASES, "cleanup.policy", "delete");
    admin.createPartitions(Map.of("cases", NewPartitions.increaseTo(7))).all().get();
    admin.deleteTopics(List.of("cases.watchlist")).all().get();

    awaitDifferences(
        "topic cases has 7 partitions, not 6",
        "topic cases has cleanup.policy=delete, not compact",
        "topic cases.watchlist does not exist");
    assertThat(topics("check")).isEqualTo(1);
  }

  @Test
  void more_copies_than_brokers_are_refused() throws Exception {
    admin.deleteTopics(List.of("cases")).all().get();
    awaitDifferences("topic cases does not exist");
    assertThat(topics("create", "--replication-factor", "3")).isEqualTo(1);
    assertThat(differences()).containsExactly("topic cases does not exist");
  }

  @Test
  void with_three_copies_a_write_must_reach_two() {
    assertThat(Topic.all())
        .allSatisfy(t -> assertThat(t.settings(3)).containsEntry("min.insync.replicas", "2"))
        .allSatisfy(t -> assertThat(t.settings(1)).doesNotContainKey("min.insync.replicas"));
  }

  private static int topics(String command, String... more) {
    return Casewire.run(
        Stream.concat(
                Stream.of("topics", command, "--bootstrap-servers", broker.bootstrapServers()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** A broker answers by what it has heard of, which is the newest a moment after the change. */
  private static void awaitDifferences(String... expected) {
    await().untilAsserted(() -> assertThat(differences()).containsExactly(expected));
  }

  private static List<String> differences() throws Exception {
    return new TopicSetup(admin).differences(Topic.all());
  }

  private static void set(Topic topic, String name, String value) throws Exception {
    admin
        .incrementalAlterConfigs(
            Map.of(
                new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                List.of(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET))))
        .all()
        .get();
  }
}
