package casewire.enrich.cases;

import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import java.util.List;

/** Finds the cases of an article. Pure: the same input always gives the same cases. */
@FunctionalInterface
public interface CaseTagging {
  TaggedCases tag(Document document, List<RecognizedEntity> entities);
}
