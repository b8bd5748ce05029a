package casewire.endtoend.security;

import static casewire.endtoend.security.Command.OPERATOR;
import static casewire.endtoend.security.SecuredPipeline.ENRICH;
import static casewire.endtoend.security.SecuredPipeline.INGEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.enrich.EnrichSettings;
import casewire.events.Topic;
import casewire.standalone.EmbeddedBroker;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The commands and the console beside a pipeline on a broker with an authorizer. */
class CommandPermissionsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** So large that the dead letter holds its beginning alone. */
  private static final int LETTER_BYTES = 3_500_000;

  @TempDir private Path folder;
  private SecuredPipeline pipeline;
  private JavaProcess ingest;
  private JavaProcess enrich;
  private String console;

  @BeforeEach
  void start() throws Exception {
    pipeline = SecuredPipeline.start(folder, ScramLogin.plain(List.of(INGEST, ENRICH, OPERATOR)));
    allowServicesAnd(Set.of());
    ingest = pipeline.ingest(INGEST);
    int port = EmbeddedBroker.freePort();
    console = "http://127.0.0.1:" + port;
    enrich =
        pipeline.enrich(
            ENRICH, EnrichSettings.APPLICATION_ID, "--port", "" + port, "--console", "true");
    pipeline.drop("article");
    pipeline.sendRaw(new byte[LETTER_BYTES]);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                pipeline.hasRecords(Topic.ENRICHED)
                    && pipeline.hasRecords(Topic.CASES)
                    && pipeline.hasRecords(Topic.DEAD_LETTERS));
  }

  @AfterEach
  void stop() {
    Stream.of(ingest, enrich).forEach(JavaProcess::close);
    pipeline.close();
  }

  @Test
  void the_console_and_each_command_work_with_the_listed_permissions() throws Exception {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(get("/api/overview"))
                    .contains("\"caughtUp\":true", "casewire-enrich", "article.txt"));
    for (Command command : Command.all("checked")) {
      allowServicesAnd(Set.copyOf(command.bindings()));
      for (String line : command.lines()) {
        JavaProcess run = casewire(line);
        assertThat(run.exitCode()).as(() -> line + "\n" + run.output()).isZero();
        assertThat(run.output()).as(line).doesNotContainPattern(SecuredPipeline.REFUSED);
      }
    }
    allowServicesAnd(Set.of());
    JavaProcess refused = casewire("cases");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.output()).containsPattern(SecuredPipeline.REFUSED).contains("cases");
  }

  @Test
  @EnabledIfSystemProperty(named = "casewire.faults", matches = "full")
  void each_command_needs_each_of_its_permissions() throws Exception {
    for (int index = 0; index < Command.all("").size(); index++) {
      for (int lacks = 0; lacks < Command.all("").get(index).bindings().size(); lacks++) {
        // Topics that a replay has created need no permission to be created.
        Command command = Command.all("without-" + lacks).get(index);
        AclBinding missing = command.bindings().get(lacks);
        Set<AclBinding> others = new HashSet<>(command.bindings());
        others.remove(missing);
        allowServicesAnd(others);
        boolean fails = false;
        StringBuilder output = new StringBuilder();
        for (String line : command.lines()) {
          try (JavaProcess run = pipeline.casewire(OPERATOR, line.split(" "))) {
            await().atMost(PATIENCE).until(() -> !run.isAlive() || saysRefused(run));
            fails |= saysRefused(run) || run.exitCode() != 0;
            output.append(run.output());
          }
        }
        assertThat(fails).as("%s without %s: %s", command.name(), missing, output).isTrue();
      }
    }
  }

  private static boolean saysRefused(JavaProcess run) {
    return SecuredPipeline.REFUSED.matcher(run.output()).find();
  }

  private JavaProcess casewire(String line) throws Exception {
    JavaProcess run = pipeline.casewire(OPERATOR, line.split(" "));
    run.exitCode();
    return run;
  }

  private void allowServicesAnd(Set<AclBinding> more) throws Exception {
    Set<AclBinding> all = new HashSet<>(more);
    Permission.ofIngest().forEach(p -> p.bindings(INGEST.name()).forEach(all::add));
    Stream.of(Permission.ofEnrich(EnrichSettings.APPLICATION_ID), Permission.ofConsole())
        .flatMap(List::stream)
        .flatMap(p -> p.bindings(ENRICH.name()))
        .forEach(all::add);
    pipeline.allowOnly(all);
  }

  private String get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(console + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
