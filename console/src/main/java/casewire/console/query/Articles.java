package casewire.console.query;

import casewire.console.index.HistoryIndex;
import casewire.console.index.Kind;
import java.io.IOException;

/** The articles of the index. */
public final class Articles {
  private final HistoryIndex index;
  private final Listing listing;

  public Articles(HistoryIndex index) {
    this.index = index;
    this.listing = new Listing(index);
  }

  public Page page(ArticleFilter filter, Order order, Slice slice) throws IOException {
    return listing.page(filter.query(), order, slice);
  }

  /** The enriched article as it lies on the topic, null if there is none. */
  public byte[] json(String id) throws IOException {
    return index.json(Kind.ARTICLE, id);
  }
}
