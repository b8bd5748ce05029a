package casewire.endtoend.security;

import static casewire.endtoend.security.SecuredPipeline.ENRICH;
import static casewire.endtoend.security.SecuredPipeline.INGEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both services as processes against a broker that asks for a login and has an authorizer. */
class SecuredPipelineTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String APPLICATION = EnrichSettings.APPLICATION_ID;

  @TempDir private Path folder;

  /** How the broker can have the services prove who they are. */
  private enum Login {
    SCRAM_SHA_512,
    SCRAM_SHA_512_OVER_TLS,
    OAUTHBEARER,
    CLIENT_CERTIFICATE;

    BrokerLogin in(Path folder) throws Exception {
      List<User> users = List.of(INGEST, ENRICH);
      return switch (this) {
        case SCRAM_SHA_512 -> ScramLogin.plain(users);
        case SCRAM_SHA_512_OVER_TLS -> ScramLogin.encrypted(folder, users);
        case OAUTHBEARER -> TokenLogin.of(users);
        case CLIENT_CERTIFICATE -> CertificateLogin.of(folder, users);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_article_comes_through_with_the_listed_permissions_and_no_secret_is_said(Login kind)
      throws Exception {
    BrokerLogin login = kind.in(folder);
    try (SecuredPipeline pipeline = SecuredPipeline.start(folder, login)) {
      pipeline.allowOnly(all());
      try (JavaProcess ingest = pipeline.ingest(INGEST);
          JavaProcess enrich = pipeline.enrich(ENRICH, APPLICATION)) {
        pipeline.drop("article");
        await()
            .atMost(PATIENCE)
            .until(() -> pipeline.hasRecords(Topic.ENRICHED) && pipeline.hasRecords(Topic.CASES));
        assertThat(outputAtTheEnd(ingest, enrich))
            .isNotEmpty()
            .doesNotContain(login.secrets())
            .doesNotContainPattern(SecuredPipeline.REFUSED);
      }
    }
  }

  @Test
  void services_go_on_when_their_tokens_expire() throws Exception {
    TokenLogin login = TokenLogin.of(List.of(INGEST, ENRICH));
    try (SecuredPipeline pipeline = SecuredPipeline.start(folder, login)) {
      pipeline.allowOnly(all());
      try (JavaProcess ingest = pipeline.ingest(INGEST);
          JavaProcess enrich = pipeline.enrich(ENRICH, APPLICATION)) {
        pipeline.drop("first");
        await().atMost(PATIENCE).until(() -> pipeline.countRecords(Topic.ENRICHED) == 1);
        Tokens before = Tokens.of(login);
        await().atMost(PATIENCE).until(() -> Tokens.of(login).allRenewedSince(before));
        pipeline.drop("second");
        await().atMost(PATIENCE).until(() -> pipeline.countRecords(Topic.ENRICHED) == 2);
        assertThat(outputAtTheEnd(ingest, enrich)).doesNotContain(login.secrets());
      }
    }
  }

  /** How many tokens the services have got. */
  private record Tokens(int ofIngest, int ofEnrich) {
    static Tokens of(TokenLogin login) {
      return new Tokens(login.tokensOf(INGEST), login.tokensOf(ENRICH));
    }

    /** Those that the services have now were not theirs then, however many clients share one. */
    boolean allRenewedSince(Tokens before) {
      return ofIngest >= 2 * before.ofIngest && ofEnrich >= 2 * before.ofEnrich;
    }
  }

  @Test
  void a_service_that_may_not_see_a_topic_stops_and_says_which() throws Exception {
    try (SecuredPipeline pipeline = SecuredPipeline.start(folder, Login.SCRAM_SHA_512.in(folder))) {
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

  @ParameterizedTest
  @CsvSource({
    "SCRAM_SHA_512, Authentication failed",
    "OAUTHBEARER, KafkaAdminClient: The response code 401",
    "CLIENT_CERTIFICATE, certificate"
  })
  void a_service_that_proves_nothing_stops_and_says_why_without_a_secret(Login kind, String reason)
      throws Exception {
    try (SecuredPipeline pipeline = SecuredPipeline.start(folder, kind.in(folder))) {
      User mistaken = new User("mistaken", "mistaken-pass-1Bn");
      try (JavaProcess ingest = pipeline.ingest(mistaken);
          JavaProcess enrich = pipeline.enrich(mistaken, APPLICATION)) {
        for (JavaProcess service : List.of(ingest, enrich)) {
          assertThat(service.exitCode()).as(service.output()).isEqualTo(1);
          assertThat(service.output())
              .contains(pipeline.bootstrapServers(), reason)
              .doesNotContain(mistaken.password(), CertificateAuthority.PASSWORD);
        }
      }
    }
  }

  @Test
  void the_document_lists_these_permissions_and_no_others() throws Exception {
    Set<String> listed =
        Files.readAllLines(Path.of("..", "SECURITY.md"), StandardCharsets.UTF_8).stream()
            .filter(line -> line.matches("\\| .* \\| (Topic|Group|TransactionalId) \\| .*"))
            .collect(Collectors.toSet());
    Set<String> tested = new HashSet<>(Command.rows());
    addRows("ingest-service", Permission.ofIngest(), tested);
    addRows("enrich-service", Permission.ofEnrich(APPLICATION), tested);
    addRows("its console", Permission.ofConsole(), tested);
    assertThat(listed).isEqualTo(tested);
  }

  private static void addRows(String who, List<Permission> permissions, Set<String> rows) {
    permissions.forEach(p -> rows.add("| %s | %s |".formatted(who, p.row())));
  }

  private static String outputAtTheEnd(JavaProcess... services) throws InterruptedException {
    StringBuilder output = new StringBuilder();
    for (JavaProcess service : services) {
      service.stop();
      service.exitCode();
      output.append(service.output());
    }
    return output.toString();
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
