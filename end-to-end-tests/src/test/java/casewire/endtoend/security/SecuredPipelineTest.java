package casewire.endtoend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.endtoend.security.SecuredBroker.User;
import casewire.enrich.EnrichService;
import casewire.events.Topic;
import casewire.ingest.IngestService;
import casewire.runtime.TopicSetup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both services as processes against a broker that asks for a login and has an authorizer. */
class SecuredPipelineTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final User INGEST = new User("casewire-ingest", "ingest-pass-9Kd");
  private static final User ENRICH = new User("casewire-enrich", "enrich-pass-3Vw");
  private static final List<User> USERS = List.of(INGEST, ENRICH);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"SASL_PLAINTEXT", "SASL_SSL"})
  void an_article_comes_through_with_the_listed_permissions_and_no_secret_is_said(String protocol)
      throws Exception {
    try (SecuredBroker broker = SecuredBroker.start(folder, protocol, USERS)) {
      createTopics(broker);
      allow(broker, INGEST, Permission.ofIngest());
      allow(broker, ENRICH, Permission.ofEnrich());
      try (JavaProcess ingest = ingest(broker, INGEST);
          JavaProcess enrich = enrich(broker, ENRICH)) {
        drop();
        await()
            .atMost(PATIENCE)
            .until(() -> hasRecords(broker, Topic.ENRICHED) && hasRecords(broker, Topic.CASES));
        ingest.stop();
        enrich.stop();
        ingest.exitCode();
        enrich.exitCode();
        assertThat(ingest.output() + enrich.output())
            .isNotEmpty()
            .doesNotContain(
                INGEST.password(),
                ENRICH.password(),
                SecuredBroker.ADMIN.password(),
                SelfSigned.PASSWORD)
            .doesNotContain("AuthorizationException");
      }
    }
  }

  @Test
  void a_service_that_may_not_see_a_topic_stops_and_says_which() throws Exception {
    try (SecuredBroker broker = SecuredBroker.start(folder, "SASL_PLAINTEXT", USERS)) {
      createTopics(broker);
      List<Permission> tooFew =
          Permission.ofIngest().stream().filter(p -> !p.name().equals("articles.raw")).toList();
      allow(broker, INGEST, tooFew);
      try (JavaProcess ingest = ingest(broker, INGEST);
          JavaProcess enrich = enrich(broker, ENRICH)) {
        assertThat(ingest.exitCode()).isEqualTo(1);
        assertThat(ingest.output()).contains("articles.raw", "may not see it");
        assertThat(enrich.exitCode()).isEqualTo(1);
        assertThat(enrich.output()).contains("articles.enriched", "may not see it");
      }
    }
  }

  @Test
  void a_wrong_password_is_one_clear_line_without_the_password() throws Exception {
    try (SecuredBroker broker = SecuredBroker.start(folder, "SASL_PLAINTEXT", USERS)) {
      User mistaken = new User(INGEST.name(), "mistaken-pass-1Bn");
      try (JavaProcess ingest = ingest(broker, mistaken);
          JavaProcess enrich = enrich(broker, mistaken)) {
        for (JavaProcess service : List.of(ingest, enrich)) {
          assertThat(service.exitCode()).isEqualTo(1);
          assertThat(service.output())
              .contains(broker.bootstrapServers(), "Authentication failed")
              .doesNotContain(mistaken.password());
        }
      }
    }
  }

  @Test
  void the_document_lists_these_permissions_and_no_others() throws Exception {
    Set<String> listed = new HashSet<>();
    Path document = Path.of("..", "SECURITY.md");
    for (String line : Files.readAllLines(document, StandardCharsets.UTF_8)) {
      if (line.startsWith("| ingest-service |") || line.startsWith("| enrich-service |")) {
        listed.add(line);
      }
    }
    Set<String> tested = new HashSet<>();
    Permission.ofIngest().forEach(p -> tested.add("| ingest-service | " + p.row() + " |"));
    Permission.ofEnrich().forEach(p -> tested.add("| enrich-service | " + p.row() + " |"));
    assertThat(listed).isEqualTo(tested);
  }

  private JavaProcess ingest(SecuredBroker broker, User user) throws Exception {
    return JavaProcess.start(
        folder,
        IngestService.class.getName(),
        "--settings",
        settings(broker, user, "ingest").toString(),
        "--inbox",
        folder.resolve("inbox").toString(),
        "--settle",
        "100");
  }

  private JavaProcess enrich(SecuredBroker broker, User user) throws Exception {
    return JavaProcess.start(
        folder,
        EnrichService.class.getName(),
        "--settings",
        settings(broker, user, "enrich").toString(),
        "--create-topics",
        "false",
        "--replication-factor",
        "1",
        "--threads",
        "1");
  }

  private Path settings(SecuredBroker broker, User user, String service) throws Exception {
    List<String> lines =
        broker.properties(user).entrySet().stream()
            .map(property -> "kafka.%s=%s".formatted(property.getKey(), property.getValue()))
            .toList();
    return Files.write(folder.resolve(service + ".settings"), lines);
  }

  private void drop() throws Exception {
    Path draft =
        Files.writeString(
            folder.resolve("article.txt"),
            "Aster Records sues Ember Networks\nBy Ann\n\n"
                + "Aster Records sued Ember Networks for copyright infringement on Monday.\n");
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.move(draft, inbox.resolve("article.txt"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void createTopics(SecuredBroker broker) throws Exception {
    try (Admin admin = admin(broker)) {
      new TopicSetup(admin).create(Topic.all(), (short) 1);
    }
  }

  private static void allow(SecuredBroker broker, User user, List<Permission> permissions)
      throws Exception {
    List<AclBinding> bindings = permissions.stream().flatMap(p -> p.bindings(user.name())).toList();
    try (Admin admin = admin(broker)) {
      admin.createAcls(bindings).all().get();
    }
  }

  private static Admin admin(SecuredBroker broker) {
    return Admin.create(new HashMap<>(broker.properties(SecuredBroker.ADMIN)));
  }

  private static boolean hasRecords(SecuredBroker broker, Topic topic) {
    Map<String, Object> properties = new HashMap<>(broker.properties(SecuredBroker.ADMIN));
    properties.put("isolation.level", "read_committed");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      return consumer.endOffsets(partitions).values().stream().anyMatch(end -> end > 0);
    }
  }
}
