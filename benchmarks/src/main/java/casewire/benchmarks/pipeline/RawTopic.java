package casewire.benchmarks.pipeline;

import casewire.events.EventJson;
import casewire.events.RawArticle;
import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Fills the topic of raw articles before the clock of an enrichment starts. */
final class RawTopic {
  private RawTopic() {}

  /**
   * @throws IOException if not all of them arrive
   */
  static void fill(Cluster cluster, Supplier<RawArticle> articles, int count)
      throws IOException, InterruptedException {
    long before = cluster.end(Topic.RAW);
    EventJson<RawArticle> json = new EventJson<>(RawArticle.class);
    Properties settings = KafkaProperties.of(cluster.address()).toProperties();
    settings.put("compression.type", "zstd");
    settings.put("linger.ms", "20");
    settings.put("max.in.flight.requests.per.connection", "1");
    settings.put("batch.size", String.valueOf(256 << 10));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < count; i++) {
        RawArticle article = articles.get();
        producer.send(new ProducerRecord<>(Topic.RAW.name(), article.id(), json.write(article)));
      }
    }
    long arrived = cluster.end(Topic.RAW) - before;
    if (arrived != count) {
      throw new IOException("%d of %d articles have arrived".formatted(arrived, count));
    }
  }
}
