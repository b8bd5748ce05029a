package casewire.enrich.topology;

import casewire.enrich.EnrichListener;
import casewire.enrich.Enricher;
import casewire.enrich.Watchlist;
import casewire.events.EnrichedArticle;
import casewire.events.RawArticle;
import casewire.runtime.LogTrace;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Enriches each raw article with the watch-list as it stands. */
final class ArticleEnriching
    extends ContextualProcessor<String, RawArticle, String, EnrichedArticle> {
  private static final Logger log = LoggerFactory.getLogger(ArticleEnriching.class);

  private final Enricher enricher;
  private final Supplier<Watchlist> watchlist;
  private final EnrichListener listener;

  ArticleEnriching(Enricher enricher, Supplier<Watchlist> watchlist, EnrichListener listener) {
    this.enricher = enricher;
    this.watchlist = watchlist;
    this.listener = listener;
  }

  @Override
  public void process(Record<String, RawArticle> record) {
    refuseWrongKey(record);
    long start = System.nanoTime();
    EnrichedArticle enriched = enrich(record.value());
    listener.enriched(enriched, Duration.ofNanos(System.nanoTime() - start));
    if (log.isDebugEnabled()) {
      LogTrace.of(record.headers()).during(() -> log.debug("enriched {}", enriched.id()));
    }
    context()
        .forward(
            record
                .withValue(enriched)
                .withHeaders(RecordHeaderSet.article(record.headers(), enriched.source().file())));
  }

  /** Text that exhausts the stack would otherwise end the thread, and each one that replaces it. */
  private EnrichedArticle enrich(RawArticle article) {
    try {
      return enricher.enrich(article, watchlist.get());
    } catch (StackOverflowError e) {
      throw new PoisonRecord(
          PoisonRecord.ENRICHMENT_FAILED, "the text is nested too deeply to analyse", e);
    }
  }

  private static void refuseWrongKey(Record<String, RawArticle> record) {
    if (record.value() == null) {
      throw new PoisonRecord(PoisonRecord.NULL_VALUE, "no article: the value is null");
    }
    if (record.key() == null) {
      throw new PoisonRecord(PoisonRecord.NULL_KEY, "the key is null; it must be the article's id");
    }
    if (!record.key().equals(record.value().id())) {
      throw new PoisonRecord(
          PoisonRecord.WRONG_KEY,
          "the key %s is not the article's id %s".formatted(record.key(), record.value().id()));
    }
  }
}
