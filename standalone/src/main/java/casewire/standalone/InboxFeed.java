package casewire.standalone;

import casewire.events.EventJson;
import casewire.events.RawArticle;
import casewire.events.Topic;
import casewire.ingest.read.FileReader;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes the files of a folder. Stands in until ingest-service is on main. */
final class InboxFeed implements AutoCloseable {
  private final Path inbox;
  private final BiConsumer<String, Integer> files;
  private final FileReader reader = StandardFileReader.with(ReadLimits.defaults());
  private final EventJson<RawArticle> json = new EventJson<>(RawArticle.class);
  private final KafkaProducer<String, byte[]> producer;
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  InboxFeed(Path inbox, KafkaProperties kafka, BiConsumer<String, Integer> files) {
    this.inbox = inbox;
    this.files = files;
    this.producer =
        new KafkaProducer<>(
            kafka.toProperties(), new StringSerializer(), new ByteArraySerializer());
    timer.scheduleWithFixedDelay(this::poll, 0, 500, TimeUnit.MILLISECONDS);
  }

  private void poll() {
    try (Stream<Path> found = Files.list(inbox)) {
      List<Path> ready =
          found
              .filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
              .toList();
      for (Path file : ready) {
        publish(file);
        Path done = Files.createDirectories(inbox.resolve(".done"));
        Files.move(file, done.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void publish(Path file) throws IOException {
    FileArticles articles = FileArticles.of(file);
    int[] count = {0};
    reader.read(
        file,
        file.getFileName().toString(),
        articles.modified(),
        record -> {
          if (record instanceof ReadArticle article) {
            RawArticle raw = articles.raw(article);
            producer.send(new ProducerRecord<>(Topic.RAW.name(), raw.id(), json.write(raw)));
            count[0]++;
          }
        });
    producer.flush();
    files.accept(file.getFileName().toString(), count[0]);
  }

  @Override
  public void close() {
    timer.shutdown();
    producer.close();
  }
}
