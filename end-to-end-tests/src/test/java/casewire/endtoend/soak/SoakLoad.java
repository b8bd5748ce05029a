package casewire.endtoend.soak;

import casewire.events.ArticleId;
import casewire.events.Topic;
import casewire.ingest.read.BrokenRecord;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Ten new articles a second in seven files of as many formats, now and then a file that was there
 * before, a torn record, and a record on {@code articles.raw} that is no article. Knows what has to
 * come of it.
 */
final class SoakLoad implements AutoCloseable {
  static final int ARTICLES_PER_SECOND = 10;
  private static final int POISON_EVERY_SECONDS = 10;

  private final Path inbox;
  private final Path drafts;
  private final KafkaProducer<byte[], byte[]> producer;
  private final StandardFileReader reader = StandardFileReader.with(ReadLimits.defaults());
  private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
  private final Set<String> articleIds = new HashSet<>();
  private ScheduledFuture<?> drops;
  private int seconds;
  private int written;
  private int deadLetters;

  /**
   * @param folder the inbox lies in it
   */
  SoakLoad(Path folder, String bootstrapServers) throws IOException {
    this.inbox = Files.createDirectories(folder.resolve("inbox"));
    this.drafts = Files.createDirectories(folder.resolve("drafts"));
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  Path inbox() {
    return inbox;
  }

  void start() {
    drops = pace.scheduleAtFixedRate(this::dropOneSecond, 0, 1, TimeUnit.SECONDS);
  }

  /** Fails if the load itself has failed. */
  void check() throws Exception {
    if (drops.isDone()) {
      drops.get();
    }
  }

  void stop() throws InterruptedException {
    pace.shutdown();
    pace.awaitTermination(1, TimeUnit.MINUTES);
  }

  /** What must come out, each once; complete after {@link #stop()}. */
  Set<String> articleIds() {
    return articleIds;
  }

  /** Articles written, all unlike each other. */
  int written() {
    return written;
  }

  /** Torn records of files and poison on the topic. */
  int deadLetters() {
    return deadLetters;
  }

  private void dropOneSecond() {
    try {
      boolean poison = seconds % POISON_EVERY_SECONDS == POISON_EVERY_SECONDS - 1;
      for (SoakFormat format : SoakFormat.values()) {
        int number = written++;
        drop(format.fileName(number), format.write(SoakArticle.number(number)));
      }
      dropLines(poison);
      if (poison) {
        dropAgain();
        sendPoison();
      }
      seconds++;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void dropLines(boolean torn) throws IOException {
    StringBuilder lines = new StringBuilder();
    int first = written;
    for (int i = SoakFormat.values().length; i < ARTICLES_PER_SECOND; i++) {
      lines.append(SoakFormat.JSON.write(SoakArticle.number(written++))).append('\n');
    }
    if (torn) {
      lines.append("{\"headline\": \"torn ").append(first).append('\n');
    }
    drop("lines-%07d.ndjson".formatted(first), lines.toString());
  }

  private void dropAgain() throws IOException {
    int number = (seconds / 2) * ARTICLES_PER_SECOND;
    drop("copy-%07d.txt".formatted(seconds), SoakFormat.TEXT.write(SoakArticle.number(number)));
  }

  private void sendPoison() {
    byte[] key = "poison".getBytes(StandardCharsets.UTF_8);
    byte[] value = ("not JSON " + seconds).getBytes(StandardCharsets.UTF_8);
    producer.send(new ProducerRecord<>(Topic.RAW.name(), key, value));
    producer.send(new ProducerRecord<>(Topic.RAW.name(), key, null));
    deadLetters += 2;
  }

  private void drop(String name, String content) throws IOException {
    Path draft = Files.writeString(drafts.resolve(name), content);
    reader.read(
        draft,
        name,
        Files.getLastModifiedTime(draft).toInstant(),
        record -> {
          if (record instanceof ReadArticle article) {
            articleIds.add(ArticleId.of(article.headline(), article.body()));
          } else if (record instanceof BrokenRecord) {
            deadLetters++;
          }
        });
    Files.move(draft, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    pace.shutdownNow();
    producer.close();
  }
}
