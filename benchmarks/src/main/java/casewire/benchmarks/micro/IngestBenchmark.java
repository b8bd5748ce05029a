package casewire.benchmarks.micro;

import casewire.events.EventJson;
import casewire.events.RawArticle;
import casewire.ingest.publish.RawArticles;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a lane of ingest does with an article, step by step; each is one operation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class IngestBenchmark {
  private static final String NAME = "news.ndjson";
  private static final Instant MODIFIED = Instant.parse("2026-01-01T00:00:00Z");

  private final StandardFileReader reader = StandardFileReader.with(ReadLimits.defaults());
  private final EventJson<RawArticle> json = new EventJson<>(RawArticle.class);
  private final RawArticles file = new RawArticles(NAME, "0".repeat(64), MODIFIED, MODIFIED);
  private final List<ReadArticle> read = new ArrayList<>();
  private byte[] content;

  @Setup
  public void prepare(Corpus corpus) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (RawArticle article : corpus.articles) {
      lines.writeBytes(
          mapper.writeValueAsBytes(
              Map.of(
                  "headline", article.headline(),
                  "author", article.author(),
                  "datePublished", article.datePublished(),
                  "articleBody", article.articleBody())));
      lines.write('\n');
    }
    content = lines.toByteArray();
    reader.read(
        new ByteArrayInputStream(content),
        content.length,
        NAME,
        MODIFIED,
        record -> read.add((ReadArticle) record));
  }

  /** Lines, JSON, clean text, language. */
  @Benchmark
  @OperationsPerInvocation(Corpus.ARTICLES)
  public void readNdjson(Blackhole hole) throws IOException {
    reader.read(new ByteArrayInputStream(content), content.length, NAME, MODIFIED, hole::consume);
  }

  /** The event with the hash of its text, as JSON. */
  @Benchmark
  @OperationsPerInvocation(Corpus.ARTICLES)
  public void writeRaw(Blackhole hole) {
    for (ReadArticle article : read) {
      hole.consume(json.write(file.raw(article)));
    }
  }
}
