package casewire.benchmarks.micro;

import casewire.benchmarks.corpus.ArticleGenerator;
import casewire.events.RawArticle;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles that every micro benchmark works on: 500 of them, sizes from the distribution. */
@State(Scope.Benchmark)
public class Corpus {
  static final int ARTICLES = 500;
  private static final long SEED = 20_261_123;

  List<RawArticle> articles;
  long characters;

  @Setup
  public void generate() {
    ArticleGenerator generator = new ArticleGenerator(SEED);
    articles = Stream.generate(generator::next).limit(ARTICLES).toList();
    characters = articles.stream().mapToLong(a -> a.text().length()).sum();
  }
}
