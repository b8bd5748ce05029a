package casewire.standalone;

import casewire.enrich.Enricher;
import casewire.enrich.Watchlist;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.RawArticle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/**
 * Enriches articles and writes each as a line of JSON. What the enrichment has to know is loaded
 * beside whatever the caller does first, for it takes as long as all else at the start.
 */
final class EnrichedLines implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final CompletableFuture<Enricher> enricher =
      CompletableFuture.supplyAsync(Enricher::standard);
  private final EventJson<EnrichedArticle> json = new EventJson<>(EnrichedArticle.class);
  private final Watchlist watchlist;
  private final OutputStream out;

  EnrichedLines(OutputStream out, Watchlist watchlist) {
    this.out = new BufferedOutputStream(out, BUFFER);
    this.watchlist = watchlist;
  }

  void write(RawArticle article) throws IOException {
    out.write(json.write(enricher.join().enrich(article, watchlist)));
    out.write('\n');
  }

  void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
