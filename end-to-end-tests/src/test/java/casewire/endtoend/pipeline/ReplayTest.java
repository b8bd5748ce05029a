package casewire.endtoend.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.EnrichedArticle;
import casewire.events.Entity;
import casewire.events.EntityType;
import casewire.events.EventJson;
import casewire.events.Topic;
import casewire.standalone.Casewire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code replay} beside a running pipeline. */
class ReplayTest {
  private static final String NAME = "zorblax";

  @TempDir private Path folder;

  @Test
  void history_is_enriched_anew_side_by_side_with_what_there_is() throws Exception {
    try (UpProcess up = UpProcess.running(folder)) {
      for (String defendant : List.of("Ember Networks", "Lumen Software", "Paperlane")) {
        enrich(up, defendant);
      }
      Topics topics = up.topics();
      Map<String, String> enriched = values(topics, Topic.ENRICHED);

      assertThat(up.casewire("replay", "--name", "same")).contains("100 %", "done");
      assertThat(values(topics, named(Topic.ENRICHED, "same")))
          .as("the same rules and the same watch-list give the same bytes")
          .isEqualTo(enriched)
          .hasSize(3);
      assertThat(values(topics, named(Topic.CASES, "same")))
          .isEqualTo(values(topics, Topic.CASES))
          .isNotEmpty();

      up.casewire("watch", "add", NAME, "--type", "ORG");
      up.casewire("replay", "--name", "watched");
      assertThat(topics.read(named(Topic.ENRICHED, "watched")))
          .hasSize(3)
          .allSatisfy(record -> assertThat(typesOf(record)).containsExactly(EntityType.ORG));

      enrich(up, "Ridgeline Books");
      assertThat(topics.read(Topic.ENRICHED)).hasSize(4);
      assertThat(values(topics, Topic.ENRICHED)).containsAllEntriesOf(enriched);
      assertThat(topics.read(named(Topic.ENRICHED, "watched"))).hasSize(3);
      assertThat(leftBehind(up)).isEmpty();
      assertThat(up.temporary())
          .isDirectoryNotContaining(file -> file.getFileName().toString().contains("replay"));
    }
  }

  @Test
  void a_finished_replay_is_not_written_over() throws Exception {
    try (UpProcess up = UpProcess.running(folder)) {
      enrich(up, "Ember Networks");
      up.casewire("replay", "--name", "first");
      JavaProcess again =
          JavaProcess.run(
              folder,
              Casewire.class.getName(),
              "replay",
              "--name",
              "first",
              "--bootstrap-servers",
              up.bootstrapServers());
      assertThat(again.exitCode()).isEqualTo(1);
      assertThat(again.output()).contains("articles.enriched.first", "--name");
      assertThat(up.topics().read(named(Topic.ENRICHED, "first"))).hasSize(1);
    }
  }

  private static void enrich(UpProcess up, String defendant) throws IOException {
    up.enrich(
        defendant.replace(' ', '-') + ".txt",
        "Aster Records sues " + defendant,
        "Aster Records sued %s for copyright infringement over %s.".formatted(defendant, NAME));
  }

  private static Topic named(Topic topic, String replay) {
    return topic.named(topic.name() + "." + replay);
  }

  private static Map<String, String> values(Topics topics, Topic topic) {
    Map<String, String> values = new TreeMap<>();
    topics.table(topic).forEach((key, value) -> values.put(key, new String(value)));
    return values;
  }

  private static List<EntityType> typesOf(ConsumerRecord<String, byte[]> record)
      throws IOException {
    return new EventJson<>(EnrichedArticle.class)
        .read(record.value()).entities().stream()
            .filter(entity -> entity.name().equals(NAME))
            .map(Entity::type)
            .toList();
  }

  /** Groups and internal topics of a replay that has ended. */
  private static List<String> leftBehind(UpProcess up) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", up.bootstrapServers()))) {
      Predicate<String> replays = name -> name.contains("-replay-");
      List<String> left =
          new ArrayList<>(admin.listTopics().names().get().stream().filter(replays).toList());
      admin.listGroups().all().get().stream()
          .map(group -> group.groupId())
          .filter(replays)
          .forEach(left::add);
      return left;
    }
  }
}
