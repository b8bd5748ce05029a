package casewire.endtoend.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.Topic;
import casewire.standalone.EmbeddedBroker;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Compose files, started; Kafka UI, whose image may be out of reach, by its configuration. */
class ComposeTest {
  private static final String ONE = "docker-compose.yml";
  private static final String CLUSTER = "docker-compose.cluster.yml";
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Articles that flow while the memory of the containers is looked at; none by default. */
  private static final int LOAD = Integer.getInteger("casewire.containers.load", 0);

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
      if (LOAD > 0) {
        expected.add(dropLoad(folder));
        awaitEnriched(host, expected, () -> memory(compose, "under load"));
      }
    }
  }

  @Test
  @RunWithDocker
  void three_brokers_go_on_when_one_is_killed() throws Exception {
    ServiceImage.buildAll();
    SharedFolder folder = SharedFolder.in(temp);
    int[] ports = {EmbeddedBroker.freePort(), EmbeddedBroker.freePort(), EmbeddedBroker.freePort()};
    HostClient host = new HostClient("localhost:%d,localhost:%d".formatted(ports[0], ports[1]));
    Shell shell =
        shell(folder, ports[0])
            .with("KAFKA_PORT_2", String.valueOf(ports[1]))
            .with("KAFKA_PORT_3", String.valueOf(ports[2]));
    try (Compose compose = new Compose(shell, project(), ONE, CLUSTER)) {
      ExpectedArticles expected = drop(folder, "three brokers", 5);
      compose.run("up", "-d", "ingest-service", "enrich-service");
      awaitEnriched(host, expected);
      assertCopies(host);

      compose.run("kill", "kafka-3");
      for (Path file : folder.write("two brokers", 5)) {
        expected.add(file);
        folder.drop(file);
      }
      awaitEnriched(host, expected);
      assertThat(compose.containers("kafka")).hasSize(1);
    }
  }

  private static void assertCopies(HostClient host) throws Exception {
    ConfigResource raw = new ConfigResource(ConfigResource.Type.TOPIC, Topic.RAW.name());
    try (Admin admin = host.admin()) {
      for (TopicDescription topic :
          admin
              .describeTopics(Topic.all().stream().map(Topic::name).toList())
              .allTopicNames()
              .get()
              .values()) {
        assertThat(topic.partitions())
            .as(topic.name())
            .allSatisfy(partition -> assertThat(partition.replicas()).hasSize(3));
      }
      assertThat(
              admin
                  .describeConfigs(List.of(raw))
                  .all()
                  .get()
                  .get(raw)
                  .get("min.insync.replicas")
                  .value())
          .isEqualTo("2");
    }
  }

  private static Path dropLoad(SharedFolder folder) throws IOException {
    Path file = folder.root().resolve("load.ndjson");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < LOAD; i++) {
        String body =
            "Harbor Lantern Books sued Quillvane Media on Monday in the U.S. District Court for the"
                + " Southern District of New York, seeking $%d,500,000 in damages. ".formatted(i);
        out.write(
            "{\"headline\": \"Report %d on a dispute\", \"articleBody\": \"%s\"}%n"
                .formatted(i, body.repeat(10)));
      }
    }
    folder.drop(file);
    return file;
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
    awaitEnriched(host, expected, () -> {});
  }

  /**
   * @param look runs before each look at the topic
   */
  private static void awaitEnriched(
      HostClient host, ExpectedArticles expected, ThrowingRunnable look) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              look.run();
              assertThat(host.committedKeys(Topic.ENRICHED))
                  .containsExactlyInAnyOrderElementsOf(expected.ids());
            });
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
