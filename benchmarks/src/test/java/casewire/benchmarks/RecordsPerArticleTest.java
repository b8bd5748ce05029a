package casewire.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.benchmarks.corpus.NewsFiles;
import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.enrich.Enrichment;
import casewire.events.EnrichedArticle;
import casewire.events.FileReceipt;
import casewire.events.Topic;
import casewire.ingest.Ingest;
import casewire.ingest.IngestListener;
import casewire.ingest.IngestSettings;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicSetup;
import casewire.standalone.EmbeddedBroker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards the cost of an article by what it leaves on a real broker: records, their bytes before
 * compression, and transactions. None of that depends on the load of the machine, but for the
 * transactions of the enrichment, which commits by the clock: hence its long interval and wide
 * margin.
 */
class RecordsPerArticleTest {
  private static final int FILES = 4;
  private static final int ARTICLES = 400;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** A quarter more than was measured is allowed. */
  private static final double MARGIN = 1.25;

  private static final double RAW_BYTES = 3_863;
  private static final double ENRICHED_BYTES = 14_810;

  /** Of the changelogs of all stores: reports, groups, and what finds them. */
  private static final double STATE_RECORDS = 15.2;

  private static final double STATE_BYTES = 2_633;

  private static final String INTERNAL = EnrichSettings.APPLICATION_ID + "-";

  private static Map<String, TopicContent> topics;

  @BeforeAll
  static void run_the_pipeline(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), 0)) {
      KafkaProperties kafka = KafkaProperties.of(broker.bootstrapServers());
      try (Admin admin = Admin.create(kafka.toProperties())) {
        new TopicSetup(admin).create(Topic.all(), (short) 1);
        Path inbox = folder.resolve("inbox");
        new NewsFiles(17).ndjson(inbox, FILES, ARTICLES / FILES, folder.resolve("records"));
        ingest(inbox, kafka);
        enrich(folder.resolve("state"), kafka);
        topics = new TreeMap<>();
        for (String topic : admin.listTopics().names().get()) {
          topics.put(topic, TopicContent.read(kafka, topic));
        }
      }
    }
  }

  @Test
  void an_article_is_one_raw_record_and_a_file_one_receipt() {
    assertThat(of(Topic.RAW).records()).isEqualTo(ARTICLES);
    assertThat(of(Topic.RECEIPTS).records()).isEqualTo(FILES);
    assertThat(of(Topic.DEAD_LETTERS).records()).isZero();
  }

  @Test
  void a_file_takes_no_more_than_one_transaction() {
    assertThat(of(Topic.RECEIPTS).markers()).isBetween(1L, (long) FILES);
    assertThat(of(Topic.RAW).markers()).isLessThanOrEqualTo((long) FILES * Topic.RAW.partitions());
  }

  @Test
  void an_article_is_one_enriched_record_and_many_share_a_report_to_the_case_files() {
    assertThat(of(Topic.ENRICHED).records()).isEqualTo(ARTICLES);
    assertThat(topics.get(INTERNAL + "article-cases-repartition").records())
        .isBetween(1L, ARTICLES / 10L);
  }

  @Test
  void an_article_costs_no_more_state_than_when_it_was_last_measured() {
    assertThat(perArticle(changelogs().mapToLong(TopicContent::records).sum()))
        .isLessThan(MARGIN * STATE_RECORDS);
    assertThat(perArticle(changelogs().mapToLong(TopicContent::bytes).sum()))
        .isLessThan(MARGIN * STATE_BYTES);
  }

  @Test
  void an_article_has_no_more_bytes_than_when_it_was_last_measured() {
    assertThat(perArticle(of(Topic.RAW).bytes())).isLessThan(MARGIN * RAW_BYTES);
    assertThat(perArticle(of(Topic.ENRICHED).bytes())).isLessThan(MARGIN * ENRICHED_BYTES);
  }

  /** A commit for each article would give one a partition and article. */
  @Test
  void many_articles_share_a_transaction_of_the_enrichment() {
    assertThat(of(Topic.ENRICHED).markers())
        .isLessThan(ARTICLES / 10 * (long) Topic.ENRICHED.partitions());
  }

  private static TopicContent of(Topic topic) {
    return topics.get(topic.name());
  }

  private static Stream<TopicContent> changelogs() {
    return topics.entrySet().stream()
        .filter(topic -> topic.getKey().startsWith(INTERNAL))
        .filter(topic -> topic.getKey().endsWith("-changelog"))
        .map(Map.Entry::getValue);
  }

  private static double perArticle(long total) {
    return (double) total / ARTICLES;
  }

  @SuppressWarnings("try") // closed, not used
  private static void ingest(Path inbox, KafkaProperties kafka)
      throws IOException, InterruptedException {
    CountDownLatch files = new CountDownLatch(FILES);
    IngestListener listener =
        new IngestListener() {
          @Override
          public void committed(FileReceipt receipt) {
            if (receipt.done()) {
              files.countDown();
            }
          }
        };
    try (Ingest running =
        Ingest.start(
            IngestSettings.defaults(inbox).withSettle(Duration.ZERO).withTopics(false, 1),
            kafka,
            StandardFileReader.with(ReadLimits.defaults()),
            listener)) {
      assertThat(files.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void enrich(Path state, KafkaProperties kafka) throws InterruptedException {
    CountDownLatch articles = new CountDownLatch(ARTICLES);
    EnrichListener listener =
        new EnrichListener() {
          @Override
          public void enriched(EnrichedArticle article, Duration took) {
            articles.countDown();
          }
        };
    KafkaProperties seldom =
        kafka.with("commit.interval.ms", "5000").with("repartition.purge.interval.ms", "3600000");
    try (Enrichment enrichment =
        Enrichment.start(
            EnrichSettings.defaults(state).withReplicationFactor(1), seldom, listener)) {
      assertThat(articles.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      enrichment.awaitCaseFiles();
    }
  }
}
