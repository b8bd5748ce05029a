package casewire.enrich.topology;

import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.enrich.Enricher;
import casewire.enrich.casefile.ArticleCases;
import casewire.events.CaseFile;
import casewire.events.EnrichedArticle;
import casewire.events.RawArticle;
import casewire.events.Topic;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/** The way of an article through the enrichment. */
public final class EnrichTopology {
  /** What articles say of cases, on their way to the case files. */
  static final String REPORTS = "article-cases";

  private final Serde<String> keys = Serdes.String();
  private final Serde<RawArticle> raw = EventSerde.of(RawArticle.class, Topic.MAX_VALUE_BYTES);
  private final Serde<EnrichedArticle> enriched =
      EventSerde.of(EnrichedArticle.class, Topic.MAX_VALUE_BYTES);
  private final Serde<ArticleBatch> reports = ArticleBatch.serde();
  private final Serde<CaseFile> files = EventSerde.of(CaseFile.class, Topic.MAX_VALUE_BYTES);

  private final EnrichSettings settings;
  private final Enricher enricher;
  private final EnrichListener listener;

  public EnrichTopology(EnrichSettings settings, Enricher enricher, EnrichListener listener) {
    this.settings = settings;
    this.enricher = enricher;
    this.listener = listener;
  }

  /**
   * @param configuration the Streams configuration that it will run with
   */
  public Topology build(Map<String, Object> configuration) {
    StreamsBuilder builder =
        new StreamsBuilder(new TopologyConfig(new StreamsConfig(configuration)));
    LiveWatchlist watchlist = new LiveWatchlist();
    watchlist.addTo(builder);

    KStream<String, EnrichedArticle> articles =
        builder.stream(Topic.RAW.name(), Consumed.with(keys, raw).withName("articles-raw"))
            .process(() -> new ArticleEnriching(enricher, watchlist, listener), Named.as("enrich"));

    articles.to(
        settings.enrichedTopic(), Produced.with(keys, enriched).withName("articles-enriched"));

    articles
        .mapValues(article -> ArticleBatch.of(ArticleCases.of(article)), Named.as(REPORTS))
        .repartition(
            Repartitioned.<String, ArticleBatch>as(REPORTS)
                .withKeySerde(keys)
                .withValueSerde(reports)
                .withNumberOfPartitions(1))
        .process(CaseFiling.supplier(watchlist), Named.as("file-cases"))
        .to(settings.casesTopic(), Produced.with(keys, files).withName("cases"));

    return builder.build();
  }
}
