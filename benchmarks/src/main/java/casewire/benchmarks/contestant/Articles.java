package casewire.benchmarks.contestant;

import casewire.benchmarks.corpus.ArticleGenerator;
import casewire.events.RawArticle;
import java.util.List;
import java.util.stream.Stream;

/** The generated articles that both sides of a comparison work on. */
public final class Articles {
  /** Of every part of the pipeline benchmark. */
  public static final long SEED = 20_261_124;

  private Articles() {}

  static List<RawArticle> first(int count) {
    return Stream.generate(new ArticleGenerator(SEED)::next).limit(count).toList();
  }
}
