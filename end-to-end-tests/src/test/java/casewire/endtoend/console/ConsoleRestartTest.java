package casewire.endtoend.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.Topic;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the console knows after a stop. */
class ConsoleRestartTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private RunningConsole console;

  @BeforeEach
  void start() throws Exception {
    console = RunningConsole.start(folder);
    console.publish(Events.article("Heron one", "Sued.", "2024-01-01"));
    console.publish(Events.caseFile("a1", "a2"));
    awaitTotal("/api/articles?q=heron", 1);
    awaitTotal("/api/cases", 1);
    console.stopConsole();
  }

  @AfterEach
  void stop() {
    console.close();
  }

  @Test
  void it_reads_on_where_it_stood_and_needs_nothing_of_before() throws Exception {
    forget(Topic.ENRICHED);
    console.publish(Events.article("Heron two", "Sued.", "2024-01-02"));
    console.startConsole();

    awaitTotal("/api/articles?q=heron", 2);
  }

  @Test
  void a_deleted_index_is_filled_from_the_topics_again() throws Exception {
    delete(folder.resolve("console"));
    console.startConsole();

    awaitTotal("/api/articles?q=heron", 1);
    awaitTotal("/api/cases", 1);
  }

  @Test
  void an_index_that_cannot_be_read_is_made_anew() throws Exception {
    for (Path file : below(folder.resolve("console"))) {
      if (Files.isRegularFile(file) && file.getFileName().toString().startsWith("segments_")) {
        Files.writeString(file, "no index");
      }
    }
    console.startConsole();

    awaitTotal("/api/articles?q=heron", 1);
  }

  /** Deletes all records there are: only the index still knows them. */
  private void forget(Topic topic) throws Exception {
    try (Admin admin = Admin.create(console.kafkaSettings())) {
      int partitions =
          admin
              .describeTopics(List.of(topic.name()))
              .allTopicNames()
              .get()
              .get(topic.name())
              .partitions()
              .size();
      for (int i = 0; i < partitions; i++) {
        TopicPartition partition = new TopicPartition(topic.name(), i);
        admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(-1))).all().get();
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    for (Path path : below(folder)) {
      Files.delete(path);
    }
  }

  /** Deepest first. */
  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private void awaitTotal(String path, int total) {
    await()
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(JSON.readTree(console.get(path).body()).path("total").asInt())
                    .isEqualTo(total));
  }
}
