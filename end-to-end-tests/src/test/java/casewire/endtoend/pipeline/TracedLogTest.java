package casewire.endtoend.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.enrich.EnrichService;
import casewire.events.Topic;
import casewire.events.TraceParent;
import casewire.ingest.IngestService;
import casewire.standalone.EmbeddedBroker;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON logs of both services: one trace leads from a file to what became of it. */
class TracedLogTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String FOREIGN_TRACE = "0123456789abcdef0123456789abcdef";
  private static final Map<String, String> JSON_LOG =
      Map.of("CASEWIRE_LOG", "json", "CASEWIRE_LOG_LEVEL", "DEBUG");

  @TempDir private Path folder;

  @Test
  void lines_about_a_file_an_article_and_a_refused_record_carry_their_trace() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), 0)) {
      Topics topics = new Topics(broker.bootstrapServers());
      topics.create();
      try (JavaProcess ingest = service(broker, IngestService.class, "--inbox", "inbox");
          JavaProcess enrich =
              service(broker, EnrichService.class, "--replication-factor", "1", "--threads", "1")) {
        await()
            .atMost(UpProcess.PATIENCE)
            .untilAsserted(() -> assertThat(ingest.output()).contains("ready"));
        drop();
        sendUnreadable(broker);
        JsonNode enriched = awaitLine(enrich, "enriched ");
        JsonNode refused = awaitLine(enrich, "articles.raw partition ");
        JsonNode published = awaitLine(ingest, "published first.txt");

        TraceParent trace = traceOf(topics.read(Topic.ENRICHED).get(0));
        assertThat(published.at("/mdc/trace_id").asText()).isEqualTo(trace.traceId());
        assertThat(enriched.at("/mdc/trace_id").asText()).isEqualTo(trace.traceId());
        assertThat(enriched.at("/mdc/span_id").asText()).isEqualTo(trace.spanId());
        assertThat(refused.at("/mdc/trace_id").asText()).isEqualTo(FOREIGN_TRACE);
        assertThat(awaitLine(ingest, "ready").at("/mdc/trace_id").isMissingNode()).isTrue();
        for (JavaProcess process : List.of(ingest, enrich)) {
          assertThat(lines(process))
              .allSatisfy(line -> assertThat(line.path("level").asText()).isNotEmpty());
        }
      }
    }
  }

  private JavaProcess service(EmbeddedBroker broker, Class<?> program, String... options)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("--bootstrap-servers", broker.bootstrapServers()));
    arguments.addAll(List.of(options));
    Path home = Files.createDirectories(folder.resolve(program.getSimpleName()));
    return JavaProcess.start(
        home, List.of(), JSON_LOG, program.getName(), arguments.toArray(String[]::new));
  }

  private void drop() throws IOException {
    Path partial =
        Files.writeString(
            folder.resolve("first.txt"),
            "Aster Records sues Ember Networks\n\nAster Records sued Ember Networks on Monday.\n");
    Files.move(
        partial, folder.resolve("IngestService/inbox/first.txt"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void sendUnreadable(EmbeddedBroker broker) throws Exception {
    ProducerRecord<String, String> record = new ProducerRecord<>(Topic.RAW.name(), "k", "{oops");
    record
        .headers()
        .add(
            TraceParent.HEADER,
            new TraceParent(FOREIGN_TRACE, "0123456789abcdef")
                .value()
                .getBytes(StandardCharsets.US_ASCII));
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(record).get();
    }
  }

  private static JsonNode awaitLine(JavaProcess process, String start) {
    return await()
        .atMost(UpProcess.PATIENCE)
        .until(
            () ->
                lines(process).stream()
                    .filter(line -> message(line).startsWith(start))
                    .findFirst()
                    .orElse(null),
            line -> line != null);
  }

  private static String message(JsonNode line) {
    return line.path("formattedMessage").asText();
  }

  /** Every line that is written to its end; one that is no JSON fails the test. */
  private static List<JsonNode> lines(JavaProcess process) {
    String output = process.output();
    return output
        .substring(0, output.lastIndexOf('\n') + 1)
        .lines()
        .map(TracedLogTest::json)
        .toList();
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  private static TraceParent traceOf(ConsumerRecord<String, byte[]> record) {
    String header =
        new String(
            record.headers().lastHeader(TraceParent.HEADER).value(), StandardCharsets.US_ASCII);
    return TraceParent.parse(header).orElseThrow();
  }
}
