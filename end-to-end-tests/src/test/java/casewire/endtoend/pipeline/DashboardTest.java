package casewire.endtoend.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.enrich.EnrichService;
import casewire.events.Topic;
import casewire.ingest.IngestService;
import casewire.standalone.EmbeddedBroker;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard and the alert rules ask for metrics that the services have. */
class DashboardTest {
  private static final Path OPS = Path.of("..", "ops");

  /** The prefixes tell a metric from a function and from a label. */
  private static final Pattern METRIC =
      Pattern.compile("\\b((?:casewire|kafka|jvm|process)_[a-z0-9_]+)");

  @TempDir private Path folder;

  @Test
  void every_metric_of_the_dashboard_and_the_alerts_is_there() throws Exception {
    Set<String> wanted = new TreeSet<>();
    for (String expression : expressions()) {
      METRIC.matcher(expression).results().map(match -> match.group(1)).forEach(wanted::add);
    }
    assertThat(wanted)
        .contains("casewire_articles_total", "kafka_consumer_fetch_manager_records_lag");

    int ingestPort = EmbeddedBroker.freePort();
    int enrichPort = EmbeddedBroker.freePort();
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), 0)) {
      Topics topics = new Topics(broker.bootstrapServers());
      topics.create();
      Path inbox = Files.createDirectories(folder.resolve("inbox"));
      Files.writeString(
          inbox.resolve("good.txt"),
          "Aster Records sues Ember Networks\n\nAster Records sued Ember Networks on Monday.\n");
      Files.createFile(inbox.resolve("empty.txt"));
      try (JavaProcess ingest =
              service(broker, IngestService.class, ingestPort, "--inbox", "inbox");
          JavaProcess enrich =
              service(broker, EnrichService.class, enrichPort, "--replication-factor", "1")) {
        await()
            .atMost(UpProcess.PATIENCE)
            .until(
                () ->
                    topics.read(Topic.ENRICHED).size() == 1
                        && topics.read(Topic.DEAD_LETTERS).size() == 1);
        await()
            .atMost(UpProcess.PATIENCE)
            .untilAsserted(
                () -> {
                  Set<String> there = metrics(ingestPort);
                  there.addAll(metrics(enrichPort));
                  assertThat(there).containsAll(wanted);
                });
        assertThat(List.of(ingest.isAlive(), enrich.isAlive())).containsOnly(true);
      }
    }
  }

  private static List<String> expressions() throws Exception {
    List<String> expressions = new ArrayList<>();
    JsonNode dashboard =
        new ObjectMapper().readTree(OPS.resolve("grafana-dashboard.json").toFile());
    expressions.addAll(dashboard.findValuesAsText("expr"));
    JsonNode alerts = new YAMLMapper().readTree(OPS.resolve("prometheus-alerts.yaml").toFile());
    expressions.addAll(alerts.findValuesAsText("expr"));
    return expressions;
  }

  private JavaProcess service(EmbeddedBroker broker, Class<?> program, int port, String... options)
      throws Exception {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--bootstrap-servers", broker.bootstrapServers()));
    arguments.addAll(List.of("--port", String.valueOf(port)));
    return JavaProcess.start(folder, program.getName(), arguments.toArray(String[]::new));
  }

  private static Set<String> metrics(int port) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics")).build();
    return HttpClient.newHttpClient()
        .send(request, BodyHandlers.ofString())
        .body()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
