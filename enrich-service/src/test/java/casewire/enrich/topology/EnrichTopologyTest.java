package casewire.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Enricher;
import casewire.events.ArticleId;
import casewire.events.DeadLetterHeader;
import casewire.events.EnrichedArticle;
import casewire.events.EventHeader;
import casewire.events.EventJson;
import casewire.events.RawArticle;
import casewire.events.Source;
import casewire.events.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrichTopologyTest {
  private static final EventJson<RawArticle> RAW = new EventJson<>(RawArticle.class);
  private static final EventJson<EnrichedArticle> ENRICHED = new EventJson<>(EnrichedArticle.class);

  @TempDir private Path state;
  private TopologyRun run;
  private TestInputTopic<byte[], byte[]> raw;
  private TestOutputTopic<byte[], byte[]> enriched;
  private TestOutputTopic<byte[], byte[]> deadLetters;

  @BeforeEach
  void start() {
    run = new TopologyRun(state, Enricher.standard());
    raw = run.input(Topic.RAW);
    enriched = run.output(Topic.ENRICHED);
    deadLetters = run.output(Topic.DEAD_LETTERS);
  }

  @AfterEach
  void stop() {
    run.close();
  }

  @Test
  void an_article_comes_out_enriched_under_its_id() throws Exception {
    RawArticle article = article("Court rules");
    send(article.id(), RAW.write(article));
    TestRecord<byte[], byte[]> record = enriched.readRecord();
    assertThat(text(record.key())).isEqualTo(article.id());
    assertThat(ENRICHED.read(record.value()).headline()).isEqualTo("Court rules");
    assertThat(deadLetters.isEmpty()).isTrue();
  }

  @Test
  void headers_occur_once_each_and_trace_context_goes_through() {
    RawArticle article = article("Court rules");
    Headers headers =
        new RecordHeaders()
            .add(EventHeader.SCHEMA_VERSION, utf8("1"))
            .add(EventHeader.SOURCE_FILE, utf8("other.txt"))
            .add(EventHeader.SOURCE_FILE, utf8("twice.txt"))
            .add("traceparent", utf8("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
            .add("unknown", utf8("x"));
    raw.pipeInput(new TestRecord<>(utf8(article.id()), RAW.write(article), headers));
    assertThat(headers(enriched.readRecord().headers()))
        .isEqualTo(
            Map.of(
                EventHeader.CONTENT_TYPE,
                EventHeader.JSON,
                EventHeader.SCHEMA_VERSION,
                EventHeader.VERSION,
                EventHeader.SOURCE_FILE,
                "a.txt",
                "traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "malformed-json | this is not JSON",
        "malformed-json | {",
        "wrong-schema   | {}",
        "wrong-schema   | []",
        "wrong-schema   | null",
        "wrong-schema   | 42",
      })
  void a_value_that_is_no_article_goes_to_dead_letters(String reason, String value) {
    send("a", utf8(value));
    assertDeadLetter(reason, "a", utf8(value));
  }

  @Test
  void deep_nesting_goes_to_dead_letters() {
    byte[] value = utf8("{\"unknown\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
    send("a", value);
    assertDeadLetter("malformed-json", "a", value);
  }

  @Test
  void a_null_value_goes_to_dead_letters() {
    send("a", null);
    assertDeadLetter("null-value", "a", null);
  }

  @Test
  void a_null_key_goes_to_dead_letters() {
    byte[] value = RAW.write(article("Court rules"));
    send(null, value);
    assertDeadLetter("null-key", null, value);
  }

  @Test
  void a_key_that_is_not_the_id_goes_to_dead_letters() {
    byte[] value = RAW.write(article("Court rules"));
    send("other", value);
    assertDeadLetter("wrong-key", "other", value);
  }

  @Test
  void a_newer_schema_goes_to_dead_letters() {
    RawArticle article = article("Court rules");
    byte[] value = RAW.write(article);
    Headers headers = new RecordHeaders().add(EventHeader.SCHEMA_VERSION, utf8("2"));
    raw.pipeInput(new TestRecord<>(utf8(article.id()), value, headers));
    assertDeadLetter("unknown-schema-version", article.id(), value);
  }

  @Test
  void a_record_beyond_the_topics_limit_goes_to_dead_letters_cut() {
    byte[] value = utf8("x".repeat(5 << 20));
    send("a", value);
    TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
    assertThat(headers(letter.headers()))
        .containsEntry(DeadLetterHeader.REASON, "too-large")
        .containsEntry(DeadLetterHeader.RAW_SIZE, String.valueOf(5 << 20));
    assertThat(letter.value()).hasSize(DeadLetterHandler.MAX_VALUE_BYTES);
  }

  @Test
  void an_article_that_grows_beyond_the_limit_goes_to_dead_letters() {
    RawArticle article = article("\u0001".repeat((Topic.MAX_VALUE_BYTES - 400) / 6), "");
    byte[] value = RAW.write(article);
    assertThat(value).hasSizeLessThan(Topic.MAX_VALUE_BYTES);
    send(article.id(), value);
    assertThat(headers(deadLetters.readRecord().headers()))
        .containsEntry(DeadLetterHeader.REASON, "too-large");
    assertThat(enriched.isEmpty()).isTrue();
  }

  @Test
  void the_articles_after_a_poison_record_go_through() {
    send("a", utf8("poison"));
    RawArticle article = article("Court rules");
    send(article.id(), RAW.write(article));
    assertThat(enriched.getQueueSize()).isEqualTo(1);
  }

  private void send(String key, byte[] value) {
    raw.pipeInput(key == null ? null : utf8(key), value);
  }

  private void assertDeadLetter(String reason, String key, byte[] value) {
    assertThat(enriched.isEmpty()).isTrue();
    TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
    assertThat(letter.key()).isEqualTo(key == null ? null : utf8(key));
    assertThat(letter.value()).isEqualTo(value);
    assertThat(headers(letter.headers()))
        .containsEntry(DeadLetterHeader.STAGE, "enrich")
        .containsEntry(DeadLetterHeader.REASON, reason)
        .containsEntry(DeadLetterHeader.TOPIC, Topic.RAW.name())
        .containsEntry(DeadLetterHeader.PARTITION, "0")
        .containsEntry(DeadLetterHeader.OFFSET, "0")
        .containsKeys(
            DeadLetterHeader.EXCEPTION, DeadLetterHeader.MESSAGE, DeadLetterHeader.STACKTRACE);
  }

  private static RawArticle article(String headline) {
    return article(headline, "The court has ruled.");
  }

  private static RawArticle article(String headline, String body) {
    return new RawArticle(
        ArticleId.of(headline, body),
        headline,
        null,
        "2024-02-02",
        body,
        "en",
        null,
        new Source("a.txt", "0".repeat(64), "text", 0),
        "2024-02-03T00:00:00Z");
  }

  /** Fails if a name occurs twice. */
  private static Map<String, String> headers(Headers headers) {
    Map<String, String> map = new TreeMap<>();
    for (Header header : headers) {
      assertThat(map.put(header.key(), text(header.value()))).as(header.key()).isNull();
    }
    return map;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
