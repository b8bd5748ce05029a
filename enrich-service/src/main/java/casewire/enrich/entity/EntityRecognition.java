package casewire.enrich.entity;

import casewire.enrich.Watchlist;
import casewire.enrich.text.Document;
import java.util.List;

/** Finds every entity of an article. Pure: the same input always gives the same entities. */
@FunctionalInterface
public interface EntityRecognition {
  /** Entities in order of their first mention, with unique ids. */
  List<RecognizedEntity> recognize(Document document, Watchlist watchlist);

  default List<RecognizedEntity> recognize(Document document) {
    return recognize(document, Watchlist.EMPTY);
  }
}
