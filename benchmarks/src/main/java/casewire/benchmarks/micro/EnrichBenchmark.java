package casewire.benchmarks.micro;

import casewire.enrich.Enricher;
import casewire.events.EnrichedArticle;
import casewire.events.RawArticle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole enrichment as a pure function: articles and characters a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class EnrichBenchmark {
  private final Enricher enricher = Enricher.standard();
  private int next;

  @Benchmark
  public EnrichedArticle article(Corpus corpus, Characters counted) {
    RawArticle article = corpus.articles.get(next);
    next = (next + 1) % corpus.articles.size();
    counted.characters += article.text().length();
    return enricher.enrich(article);
  }
}
