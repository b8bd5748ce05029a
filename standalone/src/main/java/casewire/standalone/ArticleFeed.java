package casewire.standalone;

import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import casewire.standalone.topic.TopicReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.WakeupException;

/** Hands on each enriched article that is committed from now on, whoever enriched it. */
final class ArticleFeed implements AutoCloseable {
  private final EventJson<EnrichedArticle> json = new EventJson<>(EnrichedArticle.class);
  private final Consumer<EnrichedArticle> receiver;
  private final TopicReading reading;
  private final Thread thread = new Thread(this::run, "article-feed");

  ArticleFeed(KafkaProperties kafka, Consumer<EnrichedArticle> receiver) throws IOException {
    this.receiver = receiver;
    this.reading = new TopicReading(kafka, Topic.ENRICHED.name());
    reading.seekToEnd();
    thread.start();
  }

  private void run() {
    try (reading) {
      while (true) {
        reading.poll(record -> receiver.accept(json.read(record.value())));
      }
    } catch (WakeupException e) {
      // closed
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    reading.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
