package casewire.endtoend.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.endtoend.pipeline.Topics;
import casewire.enrich.EnrichService;
import casewire.events.CaseFile;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.Topic;
import casewire.ingest.IngestService;
import casewire.standalone.Casewire;
import casewire.standalone.EmbeddedBroker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * An earlier build writes topics and state; this build goes on with them. {@code
 * -Dcasewire.upgrade.from=REVISION} says which build, as git names it.
 */
@EnabledIfSystemProperty(named = "casewire.upgrade.from", matches = ".+")
class UpgradeTest {
  private static final String REVISION = System.getProperty("casewire.upgrade.from", "");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int BEFORE = 12;
  private static final int AFTER = 12;
  private static final String WATCHED = "zorblax";

  /** All articles are of as many cases as there are defendants. */
  private static final List<String> DEFENDANTS =
      List.of("Ember Networks", "Lumen Software", "Paperlane");

  private static final EventJson<EnrichedArticle> ARTICLE = new EventJson<>(EnrichedArticle.class);
  private static final EventJson<CaseFile> CASE_FILE = new EventJson<>(CaseFile.class);

  @TempDir private Path folder;
  private EmbeddedBroker broker;
  private int dropped;

  @Test
  void nothing_is_lost_or_doubled_and_case_files_grow() throws Exception {
    System.out.println("upgrade from " + EarlierBuild.describe(REVISION));
    EarlierBuild earlier = EarlierBuild.of(REVISION, folder);
    broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
    try {
      Map<String, Long> articlesOfCases = runEarlier(earlier);
      runThis(articlesOfCases);
    } finally {
      broker.close();
    }
  }

  private Map<String, Long> runEarlier(EarlierBuild earlier) throws Exception {
    command(earlier, "topics", "create");
    awaitTopics();
    command(earlier, "watch", "add", WATCHED, "--type", "ORG");
    try (JavaProcess ingest = earlier.ingest(folder, ingestArguments());
        JavaProcess enrich = earlier.enrich(folder, enrichArguments())) {
      sendPoison();
      drop(BEFORE);
      awaitOut(BEFORE, ingest, enrich);
      stop(ingest, enrich);
    }
    return articlesOfCases();
  }

  private void runThis(Map<String, Long> before) throws Exception {
    try (JavaProcess ingest =
            JavaProcess.start(folder, IngestService.class.getName(), ingestArguments());
        JavaProcess enrich =
            JavaProcess.start(folder, EnrichService.class.getName(), enrichArguments())) {
      dropAgain(0);
      drop(AFTER);
      awaitOut(BEFORE + AFTER, ingest, enrich);
      stop(ingest, enrich);
    }
    List<EnrichedArticle> articles = enriched();
    assertThat(articles).hasSize(BEFORE + AFTER).doesNotHaveDuplicates();
    assertThat(topics().read(Topic.RAW)).hasSize(BEFORE + AFTER + 1);
    assertThat(topics().read(Topic.DEAD_LETTERS)).hasSize(1);
    assertThat(articles.get(articles.size() - 1).entities())
        .as("the watch-list of the earlier build holds")
        .anyMatch(entity -> entity.name().equals(WATCHED));
    Map<String, Long> after = articlesOfCases();
    assertThat(after.keySet()).isEqualTo(before.keySet()).hasSize(DEFENDANTS.size());
    assertThat(after)
        .allSatisfy(
            (id, count) -> assertThat(count).isEqualTo(before.get(id) + AFTER / DEFENDANTS.size()));
    JavaProcess letters =
        JavaProcess.run(
            folder,
            Casewire.class.getName(),
            "dead-letters",
            "list",
            "--bootstrap-servers",
            broker.bootstrapServers());
    assertThat(letters.output()).contains("malformed-json");
  }

  private void command(EarlierBuild earlier, String... command) throws Exception {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--bootstrap-servers", broker.bootstrapServers()));
    JavaProcess run = earlier.casewire(folder, all.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.output()).isZero();
  }

  private String[] ingestArguments() {
    return new String[] {
      "--bootstrap-servers",
      broker.bootstrapServers(),
      "--inbox",
      folder.resolve("inbox").toString(),
      "--replication-factor",
      "1",
      "--settle",
      "100"
    };
  }

  private String[] enrichArguments() {
    return new String[] {
      "--bootstrap-servers",
      broker.bootstrapServers(),
      "--state-dir",
      folder.resolve("state").toString(),
      "--replication-factor",
      "1",
      "--threads",
      "1"
    };
  }

  private Topics topics() {
    return new Topics(broker.bootstrapServers());
  }

  private void awaitTopics() {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> Topic.all().stream().allMatch(topic -> topics().read(topic).isEmpty()));
  }

  private void sendPoison() throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(Topic.RAW.name(), "poison", "not JSON")).get();
    }
  }

  private void drop(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      place("article-%d.txt".formatted(dropped), article(dropped));
      dropped++;
    }
  }

  /** A file that was taken before, under another name. */
  private void dropAgain(int number) throws IOException {
    place("again-%d.txt".formatted(number), article(number));
  }

  private void place(String name, String text) throws IOException {
    Path draft = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.move(draft, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String article(int number) {
    String defendant = DEFENDANTS.get(number % DEFENDANTS.size());
    return """
        Aster Records sues %1$s, report %2$d
        By Ann Bell, 4 March 2024

        Aster Records sued %1$s for copyright infringement over %3$s. It was report %2$d.
        """
        .formatted(defendant, number, WATCHED);
  }

  private void awaitOut(int articles, JavaProcess... services) {
    Set<String> ids = new HashSet<>();
    await()
        .atMost(PATIENCE)
        .failFast(() -> assertRunning(services))
        .untilAsserted(
            () -> {
              ids.clear();
              enriched().forEach(article -> ids.add(article.id()));
              assertThat(ids).hasSize(articles);
              assertThat(topics().read(Topic.DEAD_LETTERS)).hasSize(1);
              assertThat(articlesOfCases().values().stream().mapToLong(n -> n).sum())
                  .isEqualTo(articles);
            });
  }

  private static void assertRunning(JavaProcess... services) {
    for (JavaProcess service : services) {
      assertThat(service.isAlive()).as(service::output).isTrue();
    }
  }

  private List<EnrichedArticle> enriched() throws IOException {
    List<EnrichedArticle> articles = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : topics().read(Topic.ENRICHED)) {
      articles.add(ARTICLE.read(record.value()));
    }
    return articles;
  }

  /** How many articles each case file counts, by the id of the case. */
  private Map<String, Long> articlesOfCases() throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : topics().table(Topic.CASES).entrySet()) {
      counts.put(file.getKey(), CASE_FILE.read(file.getValue()).articleCount());
    }
    return counts;
  }

  private static void stop(JavaProcess... services) throws InterruptedException {
    for (JavaProcess service : services) {
      service.stop();
    }
    for (JavaProcess service : services) {
      service.exitCode();
    }
  }
}
