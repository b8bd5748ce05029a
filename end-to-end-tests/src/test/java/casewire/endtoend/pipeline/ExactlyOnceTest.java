package casewire.endtoend.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.enrich.EnrichService;
import casewire.events.ArticleId;
import casewire.events.CaseFile;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.LegalCase;
import casewire.events.RawArticle;
import casewire.events.Source;
import casewire.events.TimelineEntry;
import casewire.events.Topic;
import casewire.standalone.EmbeddedBroker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances of the enrichment, one of them killed again and again while articles flow. {@code
 * -Dcasewire.exactly-once.articles=5000} makes it the full run.
 */
class ExactlyOnceTest {
  private static final int ARTICLES = Integer.getInteger("casewire.exactly-once.articles", 600);
  private static final int KILLS = Math.max(2, ARTICLES / 500);
  private static final int ARTICLES_PER_SECOND = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final List<String> HEADS =
      List.of("Aster", "Cedar", "Ember", "Granite", "Juniper", "Kestrel", "Lumen", "Nimbus");
  private static final List<String> TAILS =
      List.of("Records", "Pictures", "Networks", "Studios", "Software");

  private final EventJson<RawArticle> raw = new EventJson<>(RawArticle.class);

  @TempDir private Path folder;

  @Test
  void every_article_comes_out_once_and_is_in_its_case_file_once() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), 0)) {
      Topics topics = new Topics(broker.bootstrapServers());
      topics.create();
      List<JavaProcess> instances = new ArrayList<>();
      ScheduledExecutorService flow = Executors.newSingleThreadScheduledExecutor();
      try (KafkaProducer<String, byte[]> producer = producer(broker)) {
        instances.add(instance(0, broker));
        instances.add(instance(1, broker));
        AtomicInteger sent = new AtomicInteger();
        flow.scheduleAtFixedRate(
            () -> send(sent, producer), 0, 1_000_000 / ARTICLES_PER_SECOND, TimeUnit.MICROSECONDS);
        for (int kill = 1; kill <= KILLS; kill++) {
          int reached = ARTICLES * kill / (KILLS + 1);
          await()
              .atMost(PATIENCE)
              .pollInterval(Duration.ofMillis(200))
              .until(() -> topics.read(Topic.ENRICHED).size() >= reached);
          int victim = kill % 2;
          instances.get(victim).kill();
          instances.set(victim, instance(victim, broker));
        }
        await()
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(500))
            .until(() -> sent.get() >= ARTICLES && filed(topics).size() >= ARTICLES);
      } finally {
        flow.shutdownNow();
        instances.forEach(JavaProcess::close);
      }
      assertThat(topics.read(Topic.ENRICHED)).hasSize(ARTICLES);
      assertThat(topics.read(Topic.ENRICHED).stream().map(ConsumerRecord::key).distinct())
          .hasSize(ARTICLES);
      assertThat(topics.read(Topic.DEAD_LETTERS)).isEmpty();
      assertThat(filed(topics)).containsExactlyInAnyOrderElementsOf(reported(topics));
    }
  }

  private JavaProcess instance(int number, EmbeddedBroker broker) throws Exception {
    Path home = Files.createDirectories(folder.resolve("instance" + number));
    return JavaProcess.start(
        home,
        EnrichService.class.getName(),
        "--bootstrap-servers",
        broker.bootstrapServers(),
        "--replication-factor",
        "1",
        "--threads",
        "1");
  }

  private static KafkaProducer<String, byte[]> producer(EmbeddedBroker broker) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", broker.bootstrapServers()),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  private void send(AtomicInteger sent, KafkaProducer<String, byte[]> producer) {
    int number = sent.get();
    if (number < ARTICLES) {
      RawArticle article = article(number);
      producer.send(new ProducerRecord<>(Topic.RAW.name(), article.id(), raw.write(article)));
      sent.set(number + 1);
    }
  }

  private static RawArticle article(int number) {
    int cases = HEADS.size() * TAILS.size();
    String claimant = HEADS.get(number % HEADS.size()) + " " + TAILS.get(number % TAILS.size());
    int other = (number + 1 + number / cases % 7) % cases;
    String opponent = HEADS.get(other % HEADS.size()) + " " + TAILS.get(other % TAILS.size());
    String headline = "%s sues %s, report %d".formatted(claimant, opponent, number);
    String body =
        "%1$s sued %2$s for copyright infringement. %1$s v. %2$s is report %3$d."
            .formatted(claimant, opponent, number);
    return new RawArticle(
        ArticleId.of(headline, body),
        headline,
        null,
        LocalDate.of(2024, 1, 1).plusDays(number % 300).toString(),
        body,
        "en",
        null,
        new Source("flow.ndjson", "0".repeat(64), "ndjson", number),
        "2024-12-01T00:00:00Z");
  }

  /** Article and stage of every report of a case in the enriched articles. */
  private static List<String> reported(Topics topics) throws Exception {
    EventJson<EnrichedArticle> json = new EventJson<>(EnrichedArticle.class);
    List<String> reported = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : topics.read(Topic.ENRICHED)) {
      EnrichedArticle article = json.read(record.value());
      for (LegalCase legalCase : article.cases()) {
        reported.add(article.id() + " " + legalCase.stage());
      }
    }
    return reported;
  }

  /** Article and stage of every timeline entry of the case files. */
  private static List<String> filed(Topics topics) throws Exception {
    EventJson<CaseFile> json = new EventJson<>(CaseFile.class);
    List<String> filed = new ArrayList<>();
    for (byte[] value : topics.table(Topic.CASES).values()) {
      for (TimelineEntry entry : json.read(value).timeline()) {
        filed.add(entry.articleId() + " " + entry.stage());
      }
    }
    return filed;
  }
}
