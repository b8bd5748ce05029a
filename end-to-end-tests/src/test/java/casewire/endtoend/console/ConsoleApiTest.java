package casewire.endtoend.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.FileOutcome;
import casewire.events.Party;
import casewire.events.PartyRole;
import casewire.events.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static RunningConsole console;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    console = RunningConsole.start(folder);
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void an_article_is_found_by_words_tag_entity_court_stage_and_date() throws Exception {
    EnrichedArticle article =
        Events.article(
            "Publisher sues over falcon atlas",
            "Maria Quill sued Paperlane over the falcon atlas.",
            "2024-02-03",
            "Maria Quill");
    console.publish(article);
    awaitTotal("/api/articles?q=falcon", 1);

    for (String filter :
        List.of(
            "q=FALCONS+atlas",
            "q=%22falcon+atlas%22",
            "tag=court:nysd&q=falcon",
            "entity=PERSON/Maria+Quill",
            "court=nysd&q=falcon",
            "stage=complaint-filed&q=falcon",
            "from=2024-02-03&to=2024-02-03")) {
      assertThat(json("/api/articles?" + filter).at("/items/0/id").asText())
          .as(filter)
          .isEqualTo(article.id());
    }
    for (String filter :
        List.of("q=falcon+-quill", "court=ca9&q=falcon", "from=2024-02-04&to=2024-02-05")) {
      assertThat(json("/api/articles?" + filter).path("total").asInt()).as(filter).isZero();
    }
    assertThat(console.get("/api/articles/" + article.id()).body())
        .isEqualTo(
            new String(
                new EventJson<>(EnrichedArticle.class).write(article), StandardCharsets.UTF_8));
  }

  @Test
  void pages_follow_each_other_though_newer_articles_come_in_between() throws Exception {
    List<String> published = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      EnrichedArticle article =
          Events.article("Zebra " + i, "Stripes sued.", "2020-01-0" + (i + 1));
      console.publish(article);
      published.add(0, article.id());
    }
    awaitTotal("/api/articles?q=zebra", 5);

    String query = "/api/articles?q=zebra&sort=published&limit=2";
    List<String> seen = new ArrayList<>();
    String next = "";
    for (int pages = 0; pages < 3; pages++) {
      JsonNode page = json(query + next);
      page.path("items").forEach(item -> seen.add(item.path("id").asText()));
      next = "&cursor=" + page.path("next").asText();
      if (pages == 0) {
        console.publish(Events.article("Zebra new", "Stripes sued again.", "2021-01-01"));
        awaitTotal("/api/articles?q=zebra", 6);
      }
    }
    assertThat(next).isEqualTo("&cursor=null");
    assertThat(seen).isEqualTo(published);
  }

  @Test
  void the_same_article_twice_is_one() throws Exception {
    EnrichedArticle article = Events.article("Okapi twice", "Sued.", "2024-01-01");
    console.publish(article);
    console.publish(article);
    console.publish(Events.article("Okapi other", "Sued.", "2024-01-01"));
    awaitTotal("/api/articles?q=okapi", 2);
  }

  @Test
  void what_has_not_changed_is_not_sent_again() throws Exception {
    HttpResponse<String> first = console.get("/api/openapi.yaml");
    assertThat(first.statusCode()).isEqualTo(200);

    EnrichedArticle article = Events.article("Etag heron", "Sued.", "2024-01-01");
    console.publish(article);
    awaitTotal("/api/articles?q=heron", 1);
    String path = "/api/articles/" + article.id();
    String tag = console.get(path).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = console.get(path, "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void a_case_names_its_parties_and_goes_with_its_tombstone() throws Exception {
    console.publish(Events.caseFile("a1", "a2", "a3"));
    console.publish(
        Events.caseFile(
            "cand-2:25-cv-00001",
            "Paperlane Ltd. v. Inkwell",
            List.of(
                new Party("paperlane ltd.", PartyRole.PLAINTIFF, null),
                new Party("Inkwell", PartyRole.DEFENDANT, null)),
            "a9"));
    awaitTotal("/api/cases?q=paperlane", 2);

    assertThat(json("/api/cases/" + Events.CASE_ID).path("timeline")).hasSize(3);
    JsonNode graph = json("/api/graph?case=" + Events.CASE_ID);
    assertThat(graph.path("parties").findValuesAsText("name"))
        .contains("Northwind Press", "Paperlane Ltd.");
    assertThat(graph.at("/parties/1/total").asInt()).isEqualTo(2);

    console.publish(Topic.CASES, "cand-2:25-cv-00001", null);
    awaitTotal("/api/cases?q=paperlane", 1);
  }

  @Test
  void refused_records_of_both_kinds_say_why() throws Exception {
    console.publish(Events.deadLetter("dl-1", "feed.ndjson"));
    console.publish(Events.refusedRecord("k", "not json"));
    console.publish(Events.receipt("bad.txt", FileOutcome.QUARANTINED, "empty"));

    awaitTotal("/api/dead-letters?stage=enrich", 1);
    JsonNode letter = json("/api/dead-letters?stage=enrich").at("/items/0");
    assertThat(letter.path("reason").asText()).isEqualTo("wrong-schema");
    assertThat(letter.path("place").asText()).isEqualTo("articles.raw partition 3 offset 42");
    assertThat(letter.path("message").asText()).isEqualTo("the headline is missing");
    assertThat(json("/api/dead-letters?reason=malformed-json").at("/items/0/file").asText())
        .isEqualTo("feed.ndjson");
    awaitTotal("/api/files?outcome=quarantined", 1);
  }

  @Test
  void a_wrong_question_gets_a_clear_answer() throws Exception {
    HttpResponse<String> date = console.get("/api/articles?from=yesterday");
    assertThat(date.statusCode()).isEqualTo(400);
    assertThat(date.body()).contains("from is a date such as 2024-12-31");
    assertThat(console.get("/api/articles?cursor=abc").statusCode()).isEqualTo(400);
    assertThat(console.get("/api/articles?limit=0").statusCode()).isEqualTo(400);
    assertThat(console.get("/api/articles/none").statusCode()).isEqualTo(404);
    assertThat(console.get("/api/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void the_console_leaves_no_consumer_group_behind() throws Exception {
    await().until(console::caughtUp);
    try (Admin admin = Admin.create(console.kafkaSettings())) {
      assertThat(admin.listGroups().all().get()).isEmpty();
    }
  }

  @Test
  void health_and_metrics_answer() throws Exception {
    await()
        .untilAsserted(() -> assertThat(console.get("/health/ready").statusCode()).isEqualTo(200));
    assertThat(json("/health/ready").at("/checks/kafka").asText()).isEqualTo("ok");
    assertThat(console.get("/health/live").statusCode()).isEqualTo(200);
    assertThat(console.get("/metrics").body()).contains("jvm_memory_used_bytes", "kafka_consumer_");
  }

  private static void awaitTotal(String path, int total) {
    await().untilAsserted(() -> assertThat(json(path).path("total").asInt()).isEqualTo(total));
  }

  private static JsonNode json(String path) throws Exception {
    return JSON.readTree(console.get(path).body());
  }
}
