package casewire.benchmarks.micro;

import casewire.benchmarks.contestant.Recognizer;
import casewire.benchmarks.corpus.LabelledArticles;
import casewire.enrich.entity.EntityRecognition;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Entity recognition on the labelled articles: characters a second. With the peers on the class
 * path: {@code -p recognizer=casewire,corenlp,nlp4j}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@State(Scope.Benchmark)
public class RecognizerBenchmark {
  @Param("casewire")
  public String recognizer;

  private EntityRecognition recognition;
  private List<Document> documents;

  @Setup
  public void load() throws IOException {
    recognition = Recognizer.named(recognizer).load();
    documents = LabelledArticles.read().stream().map(a -> Document.of(a.article())).toList();
  }

  /** Where a thread is in the articles. */
  @State(Scope.Thread)
  public static class Place {
    private int next;
  }

  @Benchmark
  public List<RecognizedEntity> recognize(Place place, Characters counted) {
    Document document = documents.get(place.next);
    place.next = (place.next + 1) % documents.size();
    counted.characters += document.text().length();
    return recognition.recognize(document);
  }
}
