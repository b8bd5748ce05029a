package casewire.benchmarks.micro;

import casewire.enrich.entity.court.CourtRecognition;
import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.PatternRecognition;
import casewire.enrich.text.Document;
import casewire.events.RawArticle;
import java.util.List;
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

/**
 * What is recognised by form alone, quantities and identifiers, and courts: characters a second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class PatternBenchmark {
  private final PatternRecognition patterns = PatternRecognition.standard();
  private final CourtRecognition courts = CourtRecognition.standard();
  private int next;

  @Benchmark
  public List<Found> patterns(Corpus corpus, Characters counted) {
    return patterns.find(document(corpus, counted));
  }

  @Benchmark
  public List<Found> courts(Corpus corpus, Characters counted) {
    return courts.find(document(corpus, counted));
  }

  private Document document(Corpus corpus, Characters counted) {
    RawArticle article = corpus.articles.get(next);
    next = (next + 1) % corpus.articles.size();
    counted.characters += article.text().length();
    return Document.of(article);
  }
}
