package casewire.console.query;

import casewire.console.index.HistoryIndex;
import casewire.console.index.Kind;
import java.io.IOException;

/** How much there is in all. */
public record Totals(long articles, long cases, long files, long deadLetters) {
  public static Totals of(HistoryIndex index) throws IOException {
    return index.look(
        searcher ->
            new Totals(
                searcher.count(new Selection(Kind.ARTICLE).query()),
                searcher.count(new Selection(Kind.CASE).query()),
                searcher.count(new Selection(Kind.FILE).query()),
                searcher.count(new Selection(Kind.DEAD_LETTER).query())));
  }
}
