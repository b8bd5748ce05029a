package casewire.benchmarks.contestant;

import casewire.benchmarks.corpus.NewsFiles;
import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.enrich.Enrichment;
import casewire.events.Topic;
import casewire.ingest.Ingest;
import casewire.ingest.IngestListener;
import casewire.ingest.IngestSettings;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Time from the drop of one file into an idle pipeline until a consumer that reads committed
 * records alone has its enriched article, without the settle time.
 */
public final class DropLatency {
  private static final Duration SETTLE = Duration.ofMillis(200);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private DropLatency() {}

  /**
   * @param args bootstrap servers, folder, files dropped before times are taken, files whose times
   *     are taken
   */
  @SuppressWarnings("try") // ingest is closed, not used
  public static void main(String[] args) throws IOException, InterruptedException {
    KafkaProperties kafka = KafkaProperties.of(args[0]);
    Path folder = Path.of(args[1]);
    int warmUp = Integer.parseInt(args[2]);
    int files = Integer.parseInt(args[3]);
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    CountDownLatch ready = new CountDownLatch(1);
    IngestListener listener =
        new IngestListener() {
          @Override
          public void ready() {
            ready.countDown();
          }
        };
    EnrichSettings enrich =
        EnrichSettings.defaults(folder.resolve("state"))
            .withReplicationFactor(1)
            .withCreateTopics(false);
    try (Enrichment enrichment = Enrichment.start(enrich, kafka, EnrichListener.NONE);
        Ingest ingest =
            Ingest.start(
                IngestSettings.defaults(inbox).withSettle(SETTLE).withTopics(false, 1),
                kafka,
                StandardFileReader.with(ReadLimits.defaults()),
                listener);
        KafkaConsumer<String, byte[]> consumer = consumer(kafka)) {
      enrichment.awaitRunning(PATIENCE);
      ready.await();
      NewsFiles news = new NewsFiles(3);
      for (int i = 0; i < warmUp; i++) {
        dropAndAwait(news, folder, inbox, consumer, i);
      }
      LongStream.Builder times = LongStream.builder();
      for (int i = 0; i < files; i++) {
        times.add(dropAndAwait(news, folder, inbox, consumer, warmUp + i) - SETTLE.toNanos());
      }
      long[] sorted = times.build().sorted().toArray();
      new Report("p50", millis(sorted, 0.50)).print();
      new Report("p99", millis(sorted, 0.99)).print();
    }
  }

  /** The time below which the share of files lies, in milliseconds. */
  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }

  private static long dropAndAwait(
      NewsFiles news, Path folder, Path inbox, KafkaConsumer<String, byte[]> consumer, int number)
      throws IOException {
    Path file = folder.resolve("article-%04d.json".formatted(number));
    String id = news.single(file);
    long start = System.nanoTime();
    Files.move(file, inbox.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    while (System.nanoTime() - start < PATIENCE.toNanos()) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        if (record.key().equals(id)) {
          return System.nanoTime() - start;
        }
      }
    }
    throw new IOException(file + " did not come out of the pipeline in " + PATIENCE);
  }

  private static KafkaConsumer<String, byte[]> consumer(KafkaProperties kafka) {
    Properties properties = kafka.toProperties();
    properties.put("isolation.level", "read_committed");
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topic.ENRICHED.name()).stream()
            .map(p -> new TopicPartition(p.topic(), p.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }
}
