package casewire.enrich;

import casewire.events.EnrichedArticle;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and times what the enrichment does; says in the log when its state changes. */
public final class EnrichMetrics implements EnrichListener {
  private static final Logger log = LoggerFactory.getLogger(EnrichMetrics.class);

  private final MeterRegistry registry;
  private final Timer enrichment;
  private final Timer latency;
  private final Counter cases;
  private final Counter replacedThreads;

  public EnrichMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.enrichment =
        Timer.builder("casewire.enrich")
            .description("Time the enrichment of one article takes")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofNanos(100_000))
            .maximumExpectedValue(Duration.ofSeconds(10))
            .register(registry);
    this.latency =
        Timer.builder("casewire.article.latency")
            .description("Time from reading an article in its file to its enrichment")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(5))
            .maximumExpectedValue(Duration.ofMinutes(10))
            .register(registry);
    this.cases =
        Counter.builder("casewire.cases")
            .description("Cases found in articles, each once an article")
            .register(registry);
    this.replacedThreads =
        Counter.builder("casewire.stream.threads.replaced")
            .description("Stream threads that failed and were replaced")
            .register(registry);
  }

  @Override
  public void enriched(EnrichedArticle article, Duration took) {
    enrichment.record(took);
    cases.increment(article.cases().size());
    article.entities().forEach(entity -> entities(entity.type().name()).increment());
    try {
      Duration since = Duration.between(Instant.parse(article.ingestedAt()), Instant.now());
      latency.record(since.isNegative() ? Duration.ZERO : since);
    } catch (DateTimeException e) {
      // Somebody else's producer wrote a time that is none: there is nothing to measure.
      return;
    }
  }

  @Override
  public void deadLettered(
      String reason, String message, String topic, int partition, long offset) {
    Counter.builder("casewire.dead.letters")
        .description("Records put aside, by reason")
        .tag("stage", "enrich")
        .tag("reason", reason)
        .register(registry)
        .increment();
  }

  @Override
  public void stateChanged(KafkaStreams.State state) {
    log.info("enrichment is {}", state);
  }

  @Override
  public void threadReplaced(Throwable cause) {
    replacedThreads.increment();
  }

  private Counter entities(String type) {
    return Counter.builder("casewire.entities")
        .description("Entities found in articles, each once an article")
        .tag("type", type)
        .register(registry);
  }
}
