package casewire.endtoend.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.EventJson;
import casewire.events.RawArticle;
import casewire.events.Topic;
import casewire.events.TraceParent;
import casewire.standalone.Casewire;
import casewire.standalone.EmbeddedBroker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.tools.consumer.ConsoleConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code up} as a user runs it, in a process of its own. */
class UpTest {
  @TempDir private Path folder;
  private int httpPort;

  @BeforeEach
  void chooseHttpPort() throws IOException {
    httpPort = EmbeddedBroker.freePort();
  }

  @Test
  void a_dropped_file_can_be_consumed_from_outside_before_and_after_a_restart() throws Exception {
    int port = EmbeddedBroker.freePort();
    try (UpProcess up = up(port)) {
      up.awaitOutput("casewire is up");
      enrich(up, "first.txt", "Aster Records sues Ember Networks");
      assertThat(consumed(port, 1))
          .contains(
              "\"headline\":\"Aster Records sues Ember Networks\"",
              "\"datePublished\":\"2019-03-04");
      assertTraced(up.topics());
      assertThat(answer("/health/ready")).contains("\"ingest\":\"ok\"");
      assertThat(answer("/metrics")).contains("casewire_bytes_total");
      assertNothingIsBehind();
      up.process().stop();
      up.process().exitCode();
    }
    try (UpProcess up = up(port)) {
      up.awaitOutput("casewire is up");
      enrich(up, "second.txt", "Cedar Studios sues Lumen Software");
      assertThat(up.process().output()).doesNotContain("article  Aster Records");
      assertThat(consumed(port, 2)).contains("Aster Records sues", "Cedar Studios sues");
      assertThat(up.casewire("cases")).contains("Aster Records v. Ember Networks");
    }
  }

  @Test
  void a_port_in_use_is_one_clear_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      JavaProcess up = up(taken.getLocalPort()).process();
      assertThat(up.exitCode()).isEqualTo(1);
      assertThat(up.output().lines())
          .singleElement()
          .asString()
          .contains("port " + taken.getLocalPort() + " is in use", "--kafka-port");
    }
  }

  @Test
  void a_data_folder_that_cannot_be_made_is_one_clear_line() throws Exception {
    Files.writeString(folder.resolve("data"), "a file");
    JavaProcess up = up(0).process();
    assertThat(up.exitCode()).isEqualTo(1);
    assertThat(up.output().lines()).singleElement().asString().contains("data");
  }

  @Test
  void a_broken_data_folder_is_one_clear_line() throws Exception {
    Path kafka = Files.createDirectories(folder.resolve("data/kafka"));
    Files.writeString(
        kafka.resolve("meta.properties"), "version=1\ncluster.id=another\nnode.id=7\n");
    JavaProcess up = up(0).process();
    assertThat(up.exitCode()).isEqualTo(1);
    assertThat(up.output().lines()).singleElement().asString().contains(kafka.toString());
  }

  @Test
  void a_cluster_that_does_not_answer_is_one_clear_line() throws Exception {
    JavaProcess up =
        JavaProcess.start(
            folder,
            Casewire.class.getName(),
            "up",
            "--data",
            "data",
            "--bootstrap-servers",
            "localhost:" + EmbeddedBroker.freePort());
    assertThat(up.exitCode()).isEqualTo(1);
    assertThat(up.output().lines()).singleElement().asString().contains("Kafka cluster at");
  }

  private UpProcess up(int port) throws IOException {
    return UpProcess.start(folder, port, "--port", String.valueOf(httpPort), "--year", "2019");
  }

  /** The trace is the file's, on the raw article and on the enriched one. */
  private static void assertTraced(Topics topics) throws IOException {
    EventJson<RawArticle> json = new EventJson<>(RawArticle.class);
    ConsumerRecord<String, byte[]> raw = topics.read(Topic.RAW).get(0);
    String trace = TraceParent.of(json.read(raw.value()).source()).value();
    assertThat(traceOf(raw)).isEqualTo(trace);
    assertThat(traceOf(topics.read(Topic.ENRICHED).get(0))).isEqualTo(trace);
  }

  private static String traceOf(ConsumerRecord<String, byte[]> record) {
    return new String(
        record.headers().lastHeader(TraceParent.HEADER).value(), StandardCharsets.US_ASCII);
  }

  /** Though the last offset of each partition is the marker of a transaction, not a record. */
  private void assertNothingIsBehind() {
    await()
        .atMost(UpProcess.PATIENCE)
        .untilAsserted(
            () ->
                assertThat(answer("/api/overview"))
                    .contains("{\"stage\":\"casewire-enrich\",\"waiting\":0,"));
  }

  private String answer(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static void enrich(UpProcess up, String name, String headline) throws IOException {
    up.enrich(
        name,
        headline,
        headline.replace("sues", "sued") + " for copyright infringement on Monday.");
  }

  private String consumed(int port, int records) throws Exception {
    JavaProcess consumer =
        JavaProcess.run(
            folder,
            ConsoleConsumer.class.getName(),
            "--bootstrap-server",
            "localhost:" + port,
            "--topic",
            "articles.enriched",
            "--from-beginning",
            "--max-messages",
            String.valueOf(records),
            "--timeout-ms",
            "30000");
    return consumer.output();
  }
}
