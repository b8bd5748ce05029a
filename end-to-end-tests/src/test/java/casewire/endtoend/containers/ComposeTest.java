package casewire.endtoend.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.Topic;
import casewire.standalone.EmbeddedBroker;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Compose files, started; Kafka UI, whose image may be out of reach, by its configuration. */
class ComposeTest {
  private static final String ONE = "docker-compose.yml";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path temp;

  @Test
  void kafka_ui_shows_text_of_committed_records_alone() throws IOException {
    JsonNode ui = services().path("kafka-ui");
    JsonNode environment = ui.path("environment");

    assertThat(ui.path("image").asText()).isEqualTo("kafbat/kafka-ui:v1.5.0");
    assertThat(environment.path("KAFKA_CLUSTERS_0_NAME").asText()).isEqualTo("casewire");
    assertThat(environment.path("KAFKA_CLUSTERS_0_DEFAULTKEYSERDE").asText()).isEqualTo("String");
    assertThat(environment.path("KAFKA_CLUSTERS_0_DEFAULTVALUESERDE").asText()).isEqualTo("String");
    assertThat(environment.path("KAFKA_CLUSTERS_0_CONSUMERPROPERTIES_ISOLATION_LEVEL").asText())
        .isEqualTo("read_committed");
    assertThat(ui.path("healthcheck").path("test").toString()).contains("/actuator/health");
    assertThat(services().path("kafka").path("environment").toString())
        .as("the address the broker gives to containers")
        .contains("PLAINTEXT://" + environment.path("KAFKA_CLUSTERS_0_BOOTSTRAPSERVERS").asText());
  }

  @Test
  void every_port_is_bound_to_the_loopback_interface() throws IOException {
    for (JsonNode service : services()) {
      for (JsonNode port : service.path("ports")) {
        assertThat(port.asText()).startsWith("127.0.0.1:");
      }
    }
  }

  @Test
  @RunWithDocker
  void one_broker_and_two_enrich_instances_enrich_what_is_dropped() throws Exception {
    ServiceImage.buildAll();
    SharedFolder folder = SharedFolder.in(temp);
    int port = EmbeddedBroker.freePort();
    HostClient host = new HostClient("localhost:" + port);
    try (Compose compose = new Compose(shell(folder, port), project(), ONE)) {
      long start = System.nanoTime();
      ExpectedArticles expected = drop(folder, "composed", 5);
      compose.run("up", "-d", "--scale", "enrich-service=2", "ingest-service", "enrich-service");
      awaitEnriched(host, expected);
      Figures.print(
          "compose up to the first enriched articles", Duration.ofNanos(System.nanoTime() - start));
      assertThat(compose.containers("enrich-service")).hasSize(2);
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(host.workers()).hasSize(2));
      memory(compose, "at rest");
    }
  }

  private static ExpectedArticles drop(SharedFolder folder, String title, int number)
      throws IOException {
    ExpectedArticles expected = new ExpectedArticles();
    for (Path file : folder.write(title, number)) {
      expected.add(file);
      folder.drop(file);
    }
    return expected;
  }

  private static void awaitEnriched(HostClient host, ExpectedArticles expected) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(host.committedKeys(Topic.ENRICHED))
                    .containsExactlyInAnyOrderElementsOf(expected.ids()));
  }

  private static void memory(Compose compose, String when) throws IOException {
    for (String service : List.of("kafka", "ingest-service", "enrich-service")) {
      String id = compose.containers(service).get(0);
      Figures.print(
          "memory of " + service + " " + when,
          new Shell()
              .run(List.of("docker", "stats", "--no-stream", "--format", "{{.MemUsage}}", id)));
    }
  }

  private static Shell shell(SharedFolder folder, int port) throws IOException {
    return new Shell()
        .with("KAFKA_PORT", String.valueOf(port))
        .with("CASEWIRE_TAG", "latest")
        .with("CASEWIRE_USER", folder.user())
        .with("CASEWIRE_INBOX", folder.inbox().toString())
        .with("CASEWIRE_ARCHIVE", folder.archive().toString())
        .with("CASEWIRE_QUARANTINE", folder.quarantine().toString());
  }

  private static String project() {
    return "casewire-test-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static JsonNode services() throws IOException {
    return new YAMLMapper().readTree(Path.of("..", ONE).toFile()).path("services");
  }
}
