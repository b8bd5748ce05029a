package casewire.endtoend.faults;

import casewire.events.EventHeader;
import casewire.events.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * One article a file, dropped at a steady pace, and records on {@code articles.raw} that are none.
 */
final class SteadyLoad implements AutoCloseable {
  private static final int FILES_PER_SECOND = 5;
  private static final int TOO_LARGE = 5 << 20;
  private static final int NESTED = 50_000;
  private static final byte[] KEY = "poison".getBytes(StandardCharsets.UTF_8);

  private final Path inbox;
  private final Path drafts;
  private final KafkaProducer<byte[], byte[]> producer;
  private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger dropped = new AtomicInteger();
  private int poison;

  /**
   * @param folder the inbox lies in it
   */
  SteadyLoad(Path folder, String bootstrapServers) throws IOException {
    this.inbox = Files.createDirectories(folder.resolve("inbox"));
    this.drafts = Files.createDirectories(folder.resolve("drafts"));
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "compression.type",
                "zstd",
                "max.request.size",
                2 * TOO_LARGE),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  Path inbox() {
    return inbox;
  }

  void start() {
    pace.scheduleAtFixedRate(this::drop, 0, 1000 / FILES_PER_SECOND, TimeUnit.MILLISECONDS);
  }

  /** Files that are in the inbox or were. */
  int dropped() {
    return dropped.get();
  }

  /** Records sent so far that can never be enriched. */
  int poison() {
    return poison;
  }

  static String headline(int number) {
    return "Aster Records sues Ember Networks, report " + number;
  }

  /** One record of each kind that can never be enriched, each unlike those before. */
  void sendPoison() {
    String number = String.valueOf(poison);
    for (byte[] value : List.of(utf8("not JSON " + number), utf8("{\"id\":\"" + number + "\"}"))) {
      send(KEY, value);
    }
    send(KEY, null);
    send(null, utf8("{}" + number));
    send(KEY, utf8("x".repeat(TOO_LARGE) + number));
    send(KEY, utf8("{\"%s\":%s".formatted(number, "[".repeat(NESTED))));
    ProducerRecord<byte[], byte[]> newer =
        new ProducerRecord<>(Topic.RAW.name(), KEY, utf8("{\"later\":\"" + number + "\"}"));
    newer.headers().add(EventHeader.SCHEMA_VERSION, utf8("2"));
    producer.send(newer);
    poison++;
    producer.flush();
  }

  private void send(byte[] key, byte[] value) {
    producer.send(new ProducerRecord<>(Topic.RAW.name(), key, value));
    poison++;
  }

  private void drop() {
    int number = dropped.get();
    String json =
        "{\"headline\":\"%s\",\"articleBody\":\"Aster Records sued Ember Networks for copyright"
                .formatted(headline(number))
            + " infringement. This is report %d of many.\"}".formatted(number);
    String name = "report-%05d.json".formatted(number);
    try {
      Path draft = Files.writeString(drafts.resolve(name), json);
      Files.move(draft, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    dropped.incrementAndGet();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Stops to drop files; what is dropped stays counted. */
  void stop() throws InterruptedException {
    pace.shutdown();
    pace.awaitTermination(1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    pace.shutdownNow();
    producer.close();
  }
}
