package casewire.endtoend.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.EnrichedArticle;
import casewire.events.FileOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code /api/openapi.yaml} says, against what the console does. */
class OpenApiTest {
  private static final String DESCRIPTION = "/api/openapi.yaml";
  private static final String EVENTS = "/api/live";

  private static RunningConsole console;
  private static JsonNode api;
  private static Map<String, String> ids;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    console = RunningConsole.start(folder);
    EnrichedArticle article = Events.article("Publisher sues", "It sued.", "2024-02-03", "It");
    console.publish(article);
    console.publish(Events.caseFile("a1"));
    console.publish(Events.deadLetter("dl-1", "feed.ndjson"));
    console.publish(Events.receipt("bad.txt", FileOutcome.QUARANTINED, "empty"));
    ids =
        Map.of(
            "/api/articles/{id}",
            article.id(),
            "/api/cases/{id}",
            Events.CASE_ID,
            "/api/dead-letters/{id}",
            "dl-1");
    await()
        .untilAsserted(
            () -> {
              for (String list : List.of("articles", "cases", "dead-letters", "files")) {
                assertThat(console.get("/api/" + list).body()).contains("\"total\":1");
              }
            });
    api = new YAMLMapper().readTree(console.get(DESCRIPTION).body());
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void it_describes_every_route_and_no_other() {
    List<String> described = new ArrayList<>();
    api.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    TreeSet<String> routes = new TreeSet<>(console.routes());
    routes.removeIf(route -> !route.matches("[A-Z]+ /api/.*") || route.endsWith(DESCRIPTION));
    assertThat(routes).isNotEmpty().containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void every_answer_is_of_the_form_that_is_described() throws Exception {
    for (String path : gets()) {
      JsonNode ok = resolved(operation(path).at("/responses/200"));
      HttpResponse<String> answer = console.get(address(path));
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(violations(ok, answer.body())).as(path).isEmpty();
      if (ok.at("/headers/ETag").isObject()) {
        assertThat(answer.headers().firstValue("ETag")).as(path).isPresent();
      }
    }
  }

  @Test
  void what_is_not_there_is_answered_as_described() throws Exception {
    for (String path : ids.keySet()) {
      JsonNode missing = resolved(operation(path).at("/responses/404"));
      HttpResponse<String> answer = console.get(path.replace("{id}", "none"));
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(violations(missing, answer.body())).as(path).isEmpty();
    }
  }

  @Test
  void every_value_of_a_choice_is_understood() throws Exception {
    int choices = 0;
    for (String path : gets()) {
      for (JsonNode written : operation(path).path("parameters")) {
        JsonNode parameter = resolved(written);
        String query = address(path) + "?" + parameter.path("name").asText() + "=";
        for (JsonNode value : parameter.at("/schema/enum")) {
          assertThat(console.get(query + value.asText()).statusCode())
              .as(query + value.asText())
              .isEqualTo(200);
          choices++;
        }
      }
    }
    assertThat(choices).isGreaterThan(10);
  }

  private static List<String> gets() {
    List<String> paths = new ArrayList<>();
    api.path("paths").fieldNames().forEachRemaining(paths::add);
    paths.removeIf(path -> operation(path).isMissingNode() || path.equals(EVENTS));
    return paths;
  }

  private static JsonNode operation(String path) {
    return api.path("paths").path(path).path("get");
  }

  /** The path with ids that are there, and what it cannot do without. */
  private static String address(String path) {
    String address = path.replace("{id}", ids.getOrDefault(path, ""));
    return path.equals("/api/graph")
        ? address + "?case=" + URLEncoder.encode(Events.CASE_ID, StandardCharsets.UTF_8)
        : address;
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? api.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static List<String> violations(JsonNode response, String body) {
    JsonNode schema = response.at("/content/application~1json/schema");
    assertThat(schema.isObject()).isTrue();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(body, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
