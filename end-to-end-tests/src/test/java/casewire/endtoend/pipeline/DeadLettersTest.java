package casewire.endtoend.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import casewire.console.web.RetryRefused;
import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.enrich.Enrichment;
import casewire.events.ArticleId;
import casewire.events.DeadLetter;
import casewire.events.EventHeader;
import casewire.events.EventJson;
import casewire.events.RawArticle;
import casewire.events.Source;
import casewire.events.Topic;
import casewire.runtime.DeadLetterRecord;
import casewire.runtime.DeadLetterRecord.Letter;
import casewire.runtime.KafkaProperties;
import casewire.standalone.Casewire;
import casewire.standalone.EmbeddedBroker;
import casewire.standalone.deadletter.ConsoleRetry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that can never be enriched, on a real broker. */
class DeadLettersTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir private Path folder;
  private final EventJson<RawArticle> raw = new EventJson<>(RawArticle.class);
  private EmbeddedBroker broker;
  private Topics topics;
  private Enrichment enrichment;
  private KafkaProducer<String, byte[]> producer;

  @BeforeEach
  void start() throws Exception {
    broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
    topics = new Topics(broker.bootstrapServers());
    topics.create();
    enrichment =
        Enrichment.start(
            EnrichSettings.defaults(folder.resolve("state")).withReplicationFactor(1),
            KafkaProperties.of(broker.bootstrapServers()),
            EnrichListener.NONE);
    producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "compression.type",
                "zstd",
                "max.request.size",
                "16000000"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  @AfterEach
  void stop() {
    producer.close();
    enrichment.close();
    broker.close();
  }

  @Test
  void no_poison_record_stops_its_partition() {
    RawArticle good = article("Aster Records sues Ember Networks");
    send(0, "a", utf8("not JSON"));
    send(0, "a", utf8("{\"id\":\"a\"}"));
    send(0, "a", null);
    send(0, null, raw.write(good));
    send(0, "other", raw.write(good));
    send(0, "a", utf8("x".repeat(5 << 20)));
    send(0, "a", utf8("{\"unknown\":" + "[".repeat(50_000)));
    ProducerRecord<String, byte[]> newer =
        new ProducerRecord<>(Topic.RAW.name(), 0, good.id(), raw.write(good));
    newer.headers().add(EventHeader.SCHEMA_VERSION, utf8("2"));
    producer.send(newer);
    send(0, good.id(), raw.write(good));

    await().atMost(PATIENCE).until(() -> topics.read(Topic.ENRICHED).size() == 1);
    assertThat(letters())
        .extracting(DeadLetter::reason)
        .containsExactlyInAnyOrder(
            "malformed-json",
            "wrong-schema",
            "null-value",
            "null-key",
            "wrong-key",
            "too-large",
            "malformed-json",
            "unknown-schema-version");
    assertThat(letters())
        .filteredOn(letter -> letter.reason().equals("too-large"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.rawSize()).isEqualTo(5 << 20));
  }

  @Test
  void a_retried_letter_goes_through_or_comes_back_under_the_same_id() throws Exception {
    RawArticle good = article("Aster Records sues Ember Networks");
    send(0, good.id(), raw.write(good), "2");
    send(0, "a", utf8("not JSON"));
    await().atMost(PATIENCE).until(() -> letters().size() == 2);
    List<String> ids = letters().stream().map(DeadLetter::id).toList();

    JavaProcess retry = command("retry", "--reason", "malformed-json");
    assertThat(retry.output()).contains("1 retried");
    await().atMost(PATIENCE).until(() -> letters().size() == 3);
    assertThat(letters())
        .extracting(DeadLetter::id)
        .containsExactly(ids.get(0), ids.get(1), ids.get(1));
    assertThat(command("list").output().lines().filter(line -> line.startsWith(ids.get(1))))
        .singleElement()
        .asString()
        .contains("malformed-json")
        .doesNotContain("retried");

    Path exported = folder.resolve("exported");
    command("export", "--to", exported.toString(), ids.get(1));
    assertThat(Files.list(exported))
        .singleElement()
        .satisfies(file -> assertThat(file).hasContent("not JSON"));
  }

  @Test
  void a_letter_that_was_retried_and_has_not_failed_since_is_not_retried_again() throws Exception {
    producer.send(letter("dl-1", "Aster Records sues Ember Networks")).get();
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    ConsoleRetry console = new ConsoleRetry(KafkaProperties.of(broker.bootstrapServers()), inbox);

    console.retry("dl-1");
    assertThat(Files.list(inbox)).hasSize(1);

    assertThatThrownBy(() -> console.retry("dl-1"))
        .isInstanceOf(RetryRefused.class)
        .hasMessageContainingAll("dl-1 was retried at", "has not failed since");
    assertThatThrownBy(() -> console.retry("dl-2"))
        .isInstanceOf(RetryRefused.class)
        .hasMessageContaining("no longer has");
    assertThat(command("retry", "dl-1", "--inbox", inbox.toString()).output())
        .contains("dl-1 was retried at", "0 retried");
    assertThat(command("retry", "dl-1", "--all", "--inbox", inbox.toString()).output())
        .contains("1 retried");
  }

  private static ProducerRecord<String, byte[]> letter(String id, String content) {
    byte[] part = utf8(content);
    DeadLetter letter =
        new DeadLetter(
            id,
            "ingest",
            "week.ndjson",
            "line 12",
            "malformed-json",
            "Line 12 is no JSON.",
            part,
            part.length,
            "1".repeat(64),
            "2024-02-03T00:00:00Z");
    return new ProducerRecord<>(
        Topic.DEAD_LETTERS.name(), id, new EventJson<>(DeadLetter.class).write(letter));
  }

  private JavaProcess command(String name, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("dead-letters", name));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--bootstrap-servers", broker.bootstrapServers()));
    JavaProcess process =
        JavaProcess.run(folder, Casewire.class.getName(), all.toArray(String[]::new));
    assertThat(process.exitCode()).as(process.output()).isZero();
    return process;
  }

  private List<DeadLetter> letters() {
    return topics.read(Topic.DEAD_LETTERS).stream()
        .map(DeadLettersTest::known)
        .filter(Letter.class::isInstance)
        .map(letter -> ((Letter) letter).letter())
        .toList();
  }

  private static DeadLetterRecord known(ConsumerRecord<String, byte[]> record) {
    ConsumerRecord<byte[], byte[]> bytes =
        new ConsumerRecord<>(
            record.topic(),
            record.partition(),
            record.offset(),
            record.key() == null ? null : utf8(record.key()),
            record.value());
    record.headers().forEach(bytes.headers()::add);
    return DeadLetterRecord.of(bytes);
  }

  private void send(int partition, String key, byte[] value) {
    producer.send(new ProducerRecord<>(Topic.RAW.name(), partition, key, value));
  }

  private void send(int partition, String key, byte[] value, String version) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(Topic.RAW.name(), partition, key, value);
    record.headers().add(EventHeader.SCHEMA_VERSION, utf8(version));
    producer.send(record);
  }

  private static RawArticle article(String headline) {
    return new RawArticle(
        ArticleId.of(headline, "Body."),
        headline,
        null,
        "2024-02-02",
        "Body.",
        "en",
        null,
        new Source("a.txt", "0".repeat(64), "text", 0),
        "2024-02-03T00:00:00Z");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
