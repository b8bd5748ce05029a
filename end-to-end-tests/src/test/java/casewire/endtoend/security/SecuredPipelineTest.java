package casewire.endtoend.security;

import static casewire.endtoend.security.SecuredPipeline.ENRICH;
import static casewire.endtoend.security.SecuredPipeline.INGEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.endtoend.security.SecuredBroker.User;
import casewire.enrich.EnrichSettings;
import casewire.events.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both services as processes against a broker that asks for a login and has an authorizer. */
class SecuredPipelineTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String APPLICATION = EnrichSettings.APPLICATION_ID;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"SASL_PLAINTEXT", "SASL_SSL"})
  void an_article_comes_through_with_the_listed_permissions_and_no_secret_is_said(String protocol)
      throws Exception {
    try (SecuredPipeline pipeline = SecuredPipeline.start(folder, protocol)) {
      pipeline.allowOnly(all());
      try (JavaProcess ingest = pipeline.ingest(INGEST);
          JavaProcess enrich = pipeline.enrich(ENRICH, APPLICATION)) {
        pipeline.drop();
        await()
            .atMost(PATIENCE)
            .until(() -> pipeline.hasRecords(Topic.ENRICHED) && pipeline.hasRecords(Topic.CASES));
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
            .doesNotContainPattern(SecuredPipeline.REFUSED);
      }
    }
  }

  @Test
  void a_service_that_may_not_see_a_topic_stops_and_says_which() throws Exception {
    try (SecuredPipeline pipeline = SecuredPipeline.start(folder, "SASL_PLAINTEXT")) {
      pipeline.allowOnly(
          bindings(INGEST, Permission.ofIngest())
              .filter(binding -> !binding.pattern().name().equals(Topic.RAW.name()))
              .collect(Collectors.toSet()));
      try (JavaProcess ingest = pipeline.ingest(INGEST);
          JavaProcess enrich = pipeline.enrich(ENRICH, APPLICATION)) {
        assertThat(ingest.exitCode()).isEqualTo(1);
        assertThat(ingest.output()).contains("articles.raw", "may not see it");
        assertThat(enrich.exitCode()).isEqualTo(1);
        assertThat(enrich.output()).contains("articles.enriched", "may not see it");
      }
    }
  }

  @Test
  void a_wrong_password_is_one_clear_line_without_the_password() throws Exception {
    try (SecuredPipeline pipeline = SecuredPipeline.start(folder, "SASL_PLAINTEXT")) {
      User mistaken = new User(INGEST.name(), "mistaken-pass-1Bn");
      try (JavaProcess ingest = pipeline.ingest(mistaken);
          JavaProcess enrich = pipeline.enrich(mistaken, APPLICATION)) {
        for (JavaProcess service : List.of(ingest, enrich)) {
          assertThat(service.exitCode()).isEqualTo(1);
          assertThat(service.output())
              .contains(pipeline.bootstrapServers(), "Authentication failed")
              .doesNotContain(mistaken.password());
        }
      }
    }
  }

  @Test
  void the_document_lists_these_permissions_and_no_others() throws Exception {
    Set<String> listed = new HashSet<>();
    for (String line : Files.readAllLines(Path.of("..", "SECURITY.md"), StandardCharsets.UTF_8)) {
      if (line.startsWith("| ingest-service |") || line.startsWith("| enrich-service |")) {
        listed.add(line);
      }
    }
    Set<String> tested = new HashSet<>();
    Permission.ofIngest().forEach(p -> tested.add("| ingest-service | " + p.row() + " |"));
    Permission.ofEnrich(APPLICATION)
        .forEach(p -> tested.add("| enrich-service | " + p.row() + " |"));
    assertThat(listed).isEqualTo(tested);
  }

  private static Set<AclBinding> all() {
    return Stream.concat(
            bindings(INGEST, Permission.ofIngest()),
            bindings(ENRICH, Permission.ofEnrich(APPLICATION)))
        .collect(Collectors.toSet());
  }

  private static Stream<AclBinding> bindings(User user, List<Permission> permissions) {
    return permissions.stream().flatMap(p -> p.bindings(user.name()));
  }
}
