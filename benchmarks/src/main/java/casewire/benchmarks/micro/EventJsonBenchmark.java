package casewire.benchmarks.micro;

import casewire.enrich.Enricher;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.RawArticle;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Events to JSON and back: what each hop over a topic costs beside the enrichment. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class EventJsonBenchmark {
  private final EventJson<RawArticle> rawJson = new EventJson<>(RawArticle.class);
  private final EventJson<EnrichedArticle> enrichedJson = new EventJson<>(EnrichedArticle.class);
  private List<byte[]> raw;
  private List<EnrichedArticle> enriched;
  private int next;

  @Setup
  public void prepare(Corpus corpus) {
    Enricher enricher = Enricher.standard();
    raw = corpus.articles.stream().map(rawJson::write).toList();
    enriched = corpus.articles.stream().map(enricher::enrich).toList();
  }

  @Benchmark
  public RawArticle readRaw() throws IOException {
    return rawJson.read(raw.get(advance()));
  }

  @Benchmark
  public byte[] writeEnriched() {
    return enrichedJson.write(enriched.get(advance()));
  }

  private int advance() {
    int current = next;
    next = (next + 1) % raw.size();
    return current;
  }
}
