package casewire.enrich.topology;

import casewire.enrich.casefile.ArticleCases;
import casewire.events.EventJson;
import casewire.events.Topic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;

/**
 * What some articles say of cases, one JSON object after the other. A single article is a batch
 * too, so batches can be joined without being read.
 *
 * @param articles in the order they were enriched
 */
record ArticleBatch(List<ArticleCases> articles) {
  /** After each object. */
  static final char SEPARATOR = '\n';

  ArticleBatch {
    articles = List.copyOf(articles);
  }

  static ArticleBatch of(ArticleCases article) {
    return new ArticleBatch(List.of(article));
  }

  static Serde<ArticleBatch> serde() {
    return EventSerde.of(new Json(), ArticleBatch.class, Topic.MAX_VALUE_BYTES);
  }

  private static final class Json implements EventSerde.Format<ArticleBatch> {
    private final EventJson<ArticleCases> json = new EventJson<>(ArticleCases.class);

    @Override
    public byte[] write(ArticleBatch batch) {
      if (batch.articles.size() == 1) {
        return json.write(batch.articles.get(0));
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (ArticleCases article : batch.articles) {
        all.writeBytes(json.write(article));
        all.write(SEPARATOR);
      }
      return all.toByteArray();
    }

    @Override
    public ArticleBatch read(byte[] bytes) throws IOException {
      return new ArticleBatch(json.readAll(bytes));
    }
  }
}
