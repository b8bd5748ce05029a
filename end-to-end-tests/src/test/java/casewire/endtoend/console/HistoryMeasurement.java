package casewire.endtoend.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.endtoend.pipeline.Topics;
import casewire.enrich.EnrichService;
import casewire.events.CaseFile;
import casewire.events.EventJson;
import casewire.events.Topic;
import casewire.standalone.EmbeddedBroker;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The console of an enrich-service of its own process, beside a long history. Prints how long its
 * answers and its first page take, and what it holds in memory and on disk. Not among the tests
 * that always run: {@code -Dtest=HistoryMeasurement -Dcasewire.history=100000}.
 */
class HistoryMeasurement {
  private static final int ARTICLES = Integer.getInteger("casewire.history", 100_000);
  private static final int REQUESTS = 200;
  private static final int PAGE_LOADS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private int port;

  @Test
  void the_first_page_of_a_long_history() throws Exception {
    port = EmbeddedBroker.freePort();
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), 0)) {
      new Topics(broker.bootstrapServers()).create(1);
      int cases = fill(broker);
      try (JavaProcess service = service(broker)) {
        long start = System.nanoTime();
        await()
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(500))
            .ignoreExceptions()
            .until(() -> json("/api/articles").path("total").asInt() == ARTICLES);
        say("articles", "%,d in %,d cases".formatted(ARTICLES, cases));
        say("index filled at", "%,.0f articles/s".formatted(ARTICLES / seconds(start)));
        answers();
        page();
        say("memory, most that was resident", resident(service));
        say("memory, heap in use", "%,.0f MB".formatted(heap() / 1e6));
        say("index on disk", "%,.0f MB".formatted(bytes(folder.resolve("console")) / 1e6));
      }
    }
  }

  private int fill(EmbeddedBroker broker) throws Exception {
    InventedNews news = new InventedNews();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 50),
            new StringSerializer(),
            new ByteArraySerializer())) {
      news.enriched(
          ARTICLES,
          (id, json) -> producer.send(new ProducerRecord<>(Topic.ENRICHED.name(), id, json)));
      EventJson<CaseFile> json = new EventJson<>(CaseFile.class);
      for (CaseFile file : news.caseFiles()) {
        producer.send(new ProducerRecord<>(Topic.CASES.name(), file.id(), json.write(file)));
      }
    }
    return news.caseFiles().size();
  }

  private JavaProcess service(EmbeddedBroker broker) throws IOException {
    return JavaProcess.start(
        folder,
        EnrichService.class.getName(),
        "--bootstrap-servers",
        broker.bootstrapServers(),
        "--replication-factor",
        "1",
        "--state-dir",
        folder.toString(),
        "--console",
        "true",
        "--port",
        String.valueOf(port));
  }

  private void answers() throws Exception {
    JsonNode first = json("/api/articles");
    String next = first.path("next").asText();
    String court = json("/api/filters").at("/court/0/value").asText();
    String legalCase = json("/api/cases").at("/items/0/id").asText();
    Map<String, String> paths =
        Map.of(
            "first page of articles", "/api/articles",
            "second page of articles", "/api/articles?cursor=" + encoded(next),
            "search for two words", "/api/articles?q=server+invoices",
            "articles of a court", "/api/articles?court=" + encoded(court),
            "one article", "/api/articles/" + first.at("/items/0/id").asText(),
            "filters beside the articles", "/api/filters",
            "people named most", "/api/entities",
            "first page of cases", "/api/cases",
            "parties of a case", "/api/graph?case=" + encoded(legalCase),
            "overview", "/api/overview");
    for (String what : paths.keySet().stream().sorted().toList()) {
      double[] millis = new double[REQUESTS];
      for (int i = 0; i < REQUESTS; i++) {
        long start = System.nanoTime();
        assertThat(get(paths.get(what))).isNotEmpty();
        millis[i] = seconds(start) * 1_000;
      }
      say(what, quantiles(millis));
    }
  }

  /** Until the browser has painted the largest part of the page: the list with its entries. */
  private void page() throws Exception {
    try (Browser browser = Browser.open(folder.resolve("profile"))) {
      double[] millis = new double[PAGE_LOADS];
      for (int i = 0; i < PAGE_LOADS; i++) {
        browser.go(URI.create("http://127.0.0.1:" + port + "/articles"));
        browser.await(".entry-title");
        millis[i] = browser.largestPaint();
      }
      say("page of articles in Chromium, painted", quantiles(millis));
      browser.screenshot("long-history");
    }
  }

  private String quantiles(double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p95 %.1f ms, most %.1f ms, first %.1f ms",
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.95)],
        sorted[sorted.length - 1],
        millis[0]);
  }

  private double heap() throws Exception {
    return get("/metrics")
        .lines()
        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static String resident(JavaProcess process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findAny()
        .orElse("unknown");
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private JsonNode json(String path) throws Exception {
    return JSON.readTree(get(path));
  }

  private String get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void say(String what, String figure) {
    System.out.printf("history figures: %s: %s%n", what, figure);
  }
}
