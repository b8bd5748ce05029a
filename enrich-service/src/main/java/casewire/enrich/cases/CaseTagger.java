package casewire.enrich.cases;

import casewire.enrich.Watchlist;
import casewire.enrich.cases.PhraseTable.Found;
import casewire.enrich.cases.Selection.Selected;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import casewire.events.LegalCase;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the cases off an article: captions and litigation events → one draft for each case →
 * primary or mentioned → the description that is published.
 */
public final class CaseTagger implements CaseTagging {
  private final PhraseTable<EventTerm> terms = LitigationTerms.load();
  private final CaseDescription.Knowledge knowledge = CaseDescription.Knowledge.load();

  @Override
  public TaggedCases tag(Document document, List<RecognizedEntity> entities, Watchlist watchlist) {
    Reading reading = Reader.read(document, entities);
    List<Found<EventTerm>> found = terms.in(reading);
    NounGroups groups = NounGroups.of(reading);
    List<Caption> captions = new Captions(reading, entities).all();
    List<LitigationEvent> events =
        new EventExtraction(reading, groups, Officials.of(reading, groups)).events(found);
    List<Selected> selected =
        new Selection(reading).of(Clustering.cluster(reading, events, captions));
    CaseDescription description = new CaseDescription(reading, selected, knowledge);
    List<LegalCase> cases = new ArrayList<>();
    for (int i = 0; i < selected.size(); i++) {
      cases.add(description.of(i));
    }
    return new TaggedCases(cases, List.of());
  }
}
