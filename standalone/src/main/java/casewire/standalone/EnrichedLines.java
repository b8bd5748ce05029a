package casewire.standalone;

import casewire.enrich.Enricher;
import casewire.enrich.Watchlist;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.RawArticle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Enriches articles and writes each as a line of JSON. What the enrichment has to know is loaded
 * beside whatever the caller does first, for it takes as long as all else at the start.
 */
final class EnrichedLines implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final CompletableFuture<Enricher> enricher;
  private final EventJson<EnrichedArticle> json = new EventJson<>(EnrichedArticle.class);
  private final Watchlist watchlist;
  private final OutputStream out;

  EnrichedLines(OutputStream out, Watchlist watchlist) {
    this(out, watchlist, Enricher::standard);
  }

  EnrichedLines(OutputStream out, Watchlist watchlist, Supplier<Enricher> enricher) {
    this.enricher = CompletableFuture.supplyAsync(enricher);
    this.out = new BufferedOutputStream(out, BUFFER);
    this.watchlist = watchlist;
  }

  /**
   * Writes the line of an article, or nothing if the enrichment fails on it.
   *
   * @return the failure, an error of this program; empty if the line is written
   * @throws IOException if the line cannot be written
   */
  Optional<RuntimeException> write(RawArticle article) throws IOException {
    Enricher ready = enricher.join();
    byte[] line;
    try {
      line = json.write(ready.enrich(article, watchlist));
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
    out.write(line);
    out.write('\n');
    return Optional.empty();
  }

  void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
