package casewire.endtoend.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.DeadLetter;
import casewire.events.EventHeader;
import casewire.events.EventJson;
import casewire.events.Topic;
import casewire.standalone.EmbeddedBroker;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that the pipeline writes for the samples and for files that nobody can read. */
class EmittedEventsTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final int LONGER_THAN_A_RECORD = 9 << 20;
  private static final List<String> UNREADABLE =
      List.of("empty.txt", "picture.txt", "no-articles.json", "one-long-line.txt");

  @TempDir private Path folder;

  @Test
  void every_event_is_valid_by_its_schema_and_the_service_goes_on_after_files_it_cannot_read()
      throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    dropSamples(inbox);
    Files.createFile(inbox.resolve("empty.txt"));
    Files.write(inbox.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
    Files.writeString(inbox.resolve("no-articles.json"), "[]");
    Files.writeString(inbox.resolve("one-long-line.txt"), "x".repeat(LONGER_THAN_A_RECORD));
    try (UpProcess up = UpProcess.start(folder, EmbeddedBroker.freePort(), "--port", "off")) {
      for (String name : UNREADABLE) {
        Path file = folder.resolve("quarantine").resolve(name);
        await()
            .atMost(UpProcess.PATIENCE)
            .untilAsserted(
                () -> assertThat(file.resolveSibling(name + ".reason.txt")).isNotEmptyFile());
        assertThat(file).exists();
      }
      up.enrich(
          "later.txt",
          "Aster Records sues Ember Networks",
          "Aster Records sued Ember Networks for copyright infringement on Monday.");

      Topics topics = up.topics();
      await()
          .atMost(UpProcess.PATIENCE)
          .untilAsserted(
              () -> assertThat(topics.read(Topic.ENRICHED)).hasSameSizeAs(topics.read(Topic.RAW)));
      assertThat(lettersByFile(topics)).containsAll(UNREADABLE);
      for (Topic topic :
          List.of(Topic.RAW, Topic.ENRICHED, Topic.RECEIPTS, Topic.DEAD_LETTERS, Topic.CASES)) {
        assertThat(violations(topic, topics.read(topic))).isEmpty();
      }
    }
  }

  private static void dropSamples(Path inbox) throws IOException {
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.toList()) {
        Files.copy(sample, inbox.resolve(sample.getFileName().toString()));
      }
    }
  }

  private static List<String> lettersByFile(Topics topics) throws IOException {
    EventJson<DeadLetter> json = new EventJson<>(DeadLetter.class);
    List<String> files = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : topics.read(Topic.DEAD_LETTERS)) {
      files.add(json.read(record.value()).file());
    }
    return files;
  }

  private static List<String> violations(
      Topic topic, List<ConsumerRecord<String, byte[]>> records) {
    assertThat(records).as(topic.name()).isNotEmpty();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(topic.schema().json());
    List<String> violations = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      String place = topic.name() + " " + record.key() + ": ";
      for (String name : List.of(EventHeader.CONTENT_TYPE, EventHeader.SCHEMA_VERSION)) {
        if (count(record.headers().headers(name)) != 1) {
          violations.add(place + "header " + name);
        }
      }
      if (record.value() != null) {
        String event = new String(record.value(), StandardCharsets.UTF_8);
        schema.validate(event, InputFormat.JSON).forEach(error -> violations.add(place + error));
      }
    }
    return violations;
  }

  private static int count(Iterable<Header> headers) {
    int count = 0;
    for (Header header : headers) {
      count += header.key().isEmpty() ? 0 : 1;
    }
    return count;
  }
}
