package casewire.enrich.cases;

import casewire.enrich.Watchlist;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import java.util.List;

/** Finds the cases of an article. Pure: the same input always gives the same cases. */
@FunctionalInterface
public interface CaseTagging {
  /** The cases, with the ids that the watch-list pins. */
  TaggedCases tag(Document document, List<RecognizedEntity> entities, Watchlist watchlist);

  default TaggedCases tag(Document document, List<RecognizedEntity> entities) {
    return tag(document, entities, Watchlist.EMPTY);
  }
}
