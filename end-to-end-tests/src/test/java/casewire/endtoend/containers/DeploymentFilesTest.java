package casewire.endtoend.containers;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.EnrichService;
import casewire.ingest.IngestService;
import casewire.runtime.KafkaOptions;
import casewire.runtime.KafkaProperties;
import casewire.runtime.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The Compose files and the Kubernetes manifests, as far as reading them can tell. */
class DeploymentFilesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path MANIFESTS = ROOT.resolve("ops/kubernetes");
  private static final List<String> COMPOSE =
      List.of("docker-compose.yml", "docker-compose.cluster.yml");
  private static final Set<String> OF_THE_LOG =
      Set.of("CASEWIRE_LOG", "CASEWIRE_LOG_LEVEL", "CASEWIRE_LOG_LEVEL_OTHERS");
  private static final Pattern COMPOSE_VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)[:}]");

  private static final Map<String, Class<?>> PROGRAMS =
      Map.of(
          "ingest-service", IngestService.class,
          "enrich-service", EnrichService.class,
          "topics", Topics.class);

  @Test
  void every_variable_of_a_compose_service_is_a_setting_of_its_program() throws IOException {
    for (String file : COMPOSE) {
      for (String service : PROGRAMS.keySet()) {
        assertThat(names(compose(file).at("/services/" + service + "/environment")))
            .as(file + " " + service)
            .isNotEmpty()
            .isSubsetOf(settings(PROGRAMS.get(service)));
      }
    }
  }

  @Test
  void every_variable_of_a_pod_is_a_setting_of_its_program() throws IOException {
    int checked = 0;
    for (JsonNode container : containers()) {
      Set<String> names = new HashSet<>(container.path("env").findValuesAsText("name"));
      assertThat(names)
          .as(container.path("name").asText())
          .contains("CASEWIRE_BOOTSTRAP_SERVERS")
          .isSubsetOf(settings(PROGRAMS.get(container.path("name").asText())));
      checked++;
    }
    assertThat(checked).isEqualTo(PROGRAMS.size());
  }

  @Test
  void no_pod_has_more_rights_than_it_needs() throws IOException {
    for (JsonNode pod : pods()) {
      assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
      assertThat(pod.at("/securityContext/seccompProfile/type").asText())
          .isEqualTo("RuntimeDefault");
      assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
      assertThat(pod.path("enableServiceLinks").asBoolean(true))
          .as("variables KAFKA_* of a Service called kafka")
          .isFalse();
    }
    for (JsonNode container : containers()) {
      JsonNode rights = container.path("securityContext");
      assertThat(rights.path("readOnlyRootFilesystem").asBoolean()).isTrue();
      assertThat(rights.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
      assertThat(rights.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
      assertThat(container.at("/resources/limits/memory").asText())
          .as("what the heap follows")
          .isNotEmpty()
          .isEqualTo(container.at("/resources/requests/memory").asText());
    }
  }

  @Test
  void every_mount_of_a_pod_has_its_volume_and_every_probe_its_port() throws IOException {
    for (JsonNode document : manifests()) {
      JsonNode pod = document.at("/spec/template/spec");
      Set<String> volumes = new HashSet<>(pod.path("volumes").findValuesAsText("name"));
      document
          .at("/spec/volumeClaimTemplates")
          .forEach(claim -> volumes.add(claim.at("/metadata/name").asText()));
      for (JsonNode container : pod.path("containers")) {
        assertThat(volumes).containsAll(container.path("volumeMounts").findValuesAsText("name"));
        List<String> ports = container.path("ports").findValuesAsText("name");
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
          if (document.path("kind").asText().equals("StatefulSet")) {
            assertThat(ports).contains(container.path(probe).at("/httpGet/port").asText());
            assertThat(container.path(probe).at("/httpGet/path").asText())
                .isEqualTo(probe.startsWith("readiness") ? "/health/ready" : "/health/live");
          }
        }
      }
      if (!document.at("/spec/template").isMissingNode()
          && document.at("/spec/selector").isObject()) {
        String name = "/app.kubernetes.io~1name";
        assertThat(document.at("/spec/template/metadata/labels" + name).asText())
            .as("the label by which it is found")
            .isNotEmpty()
            .isEqualTo(document.at("/spec/selector/matchLabels" + name).asText());
      }
    }
  }

  @Test
  void prometheus_asks_the_compose_services_at_the_port_they_answer() throws IOException {
    JsonNode file = compose(COMPOSE.get(0));
    JsonNode target =
        yaml(ROOT.resolve("ops/prometheus.yaml")).at("/scrape_configs/0/dns_sd_configs/0");
    assertThat(file.at("/x-monitor/CASEWIRE_PORT").asInt()).isEqualTo(target.path("port").asInt());
    assertThat(target.path("names")).isNotEmpty();
    for (JsonNode name : target.path("names")) {
      assertThat(file.at("/services/" + name.asText() + "/environment").has("<<"))
          .as(name.asText() + " answers as x-monitor says")
          .isTrue();
    }
  }

  @Test
  void files_that_compose_mounts_from_the_project_are_there() throws IOException {
    int checked = 0;
    for (JsonNode service : compose(COMPOSE.get(0)).path("services")) {
      for (JsonNode volume : service.path("volumes")) {
        String source = volume.asText().split(":")[0];
        if (source.startsWith("./ops")) {
          assertThat(ROOT.resolve(source)).isRegularFile();
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThanOrEqualTo(5);
  }

  @Test
  void every_variable_that_compose_asks_for_is_documented() throws IOException {
    String documented =
        Files.readString(ROOT.resolve("docs/containers.md"))
            + Files.readString(ROOT.resolve("docs/console.md"));
    for (String file : COMPOSE) {
      COMPOSE_VARIABLE
          .matcher(Files.readString(ROOT.resolve(file)))
          .results()
          .map(match -> match.group(1))
          .forEach(name -> assertThat(documented).as(file).contains("`" + name + "`"));
    }
  }

  @Test
  @RunWithDocker
  void compose_accepts_its_files_with_every_profile() throws IOException {
    Shell shell = new Shell();
    try (Compose one = new Compose(shell, "casewire-config", COMPOSE.get(0));
        Compose three = new Compose(shell, "casewire-config", COMPOSE.toArray(String[]::new))) {
      assertThat(one.run("--profile", "monitoring", "config")).contains("prometheus:", "grafana:");
      assertThat(three.run("config")).contains("kafka-2:", "kafka-3:");
    }
  }

  /** The long options by their environment variables, and what the log reads. */
  private static Set<String> settings(Class<?> program) {
    Set<String> names = new HashSet<>(OF_THE_LOG);
    collect(new CommandLine(program, new PlainOptions()), names);
    return names;
  }

  private static void collect(CommandLine line, Set<String> names) {
    line.getCommandSpec().options().stream()
        .map(option -> option.longestName().replaceFirst("^--", ""))
        .map(name -> "CASEWIRE_" + name.toUpperCase(Locale.ROOT).replace('-', '_'))
        .forEach(names::add);
    line.getSubcommands().values().forEach(sub -> collect(sub, names));
  }

  /** Makes commands as the programs do, with no Kafka properties. */
  private static final class PlainOptions implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == KafkaOptions.class
          ? type.cast(new KafkaOptions(KafkaProperties.of("localhost:9092")))
          : CommandLine.defaultFactory().create(type);
    }
  }

  private static List<JsonNode> pods() throws IOException {
    return manifests().stream()
        .map(document -> document.at("/spec/template/spec"))
        .filter(pod -> !pod.isMissingNode())
        .toList();
  }

  private static List<JsonNode> containers() throws IOException {
    List<JsonNode> containers = new ArrayList<>();
    pods().forEach(pod -> pod.path("containers").forEach(containers::add));
    return containers;
  }

  private static List<JsonNode> manifests() throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    YAMLMapper mapper = new YAMLMapper();
    try (Stream<Path> files = Files.list(MANIFESTS)) {
      for (Path file : files.sorted().toList()) {
        mapper
            .readerFor(JsonNode.class)
            .<JsonNode>readValues(new YAMLFactory().createParser(file.toFile()))
            .forEachRemaining(documents::add);
      }
    }
    assertThat(documents)
        .allSatisfy(
            document -> {
              assertThat(document.path("apiVersion").asText()).isNotEmpty();
              assertThat(document.path("kind").asText()).isNotEmpty();
              assertThat(document.at("/metadata/name").asText()).startsWith("casewire-");
            });
    return documents;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    // YAML's merge key, which this reader leaves as it stands.
    names.remove("<<");
    return names;
  }

  private static JsonNode compose(String file) throws IOException {
    return yaml(ROOT.resolve(file));
  }

  private static JsonNode yaml(Path file) throws IOException {
    return new YAMLMapper().readTree(file.toFile());
  }
}
