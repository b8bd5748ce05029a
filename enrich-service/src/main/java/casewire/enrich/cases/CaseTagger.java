package casewire.enrich.cases;

import casewire.enrich.Watchlist;
import casewire.enrich.cases.PhraseTable.Found;
import casewire.enrich.cases.Selection.Selected;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import casewire.events.LegalCase;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the cases off an article: captions and litigation events → one draft for each case →
 * primary or mentioned → the description that is published → ids that users have pinned.
 */
public final class CaseTagger implements CaseTagging {
  private final PhraseTable<EventTerm> terms = LitigationTerms.load();
  private final CaseDescription.Knowledge knowledge = CaseDescription.Knowledge.load();

  @Override
  public TaggedCases tag(Document document, List<RecognizedEntity> entities, Watchlist watchlist) {
    Reading reading = Reader.read(document, entities);
    List<Found<EventTerm>> found = terms.in(reading);
    List<Caption> captions = new Captions(reading, entities).all();
    if (found.isEmpty() && captions.isEmpty()) {
      return new TaggedCases(List.of(), List.of());
    }
    NounGroups groups = NounGroups.of(reading);
    Officials officials = Officials.of(reading, groups);
    List<LitigationEvent> events = new EventExtraction(reading, groups, officials).events(found);
    List<CaseDraft> drafts = Clustering.cluster(reading, events, captions);
    List<Selected> selected = new Selection(reading).of(drafts);
    if (!selected.isEmpty()) {
      MissingSide missing = new MissingSide(reading, entities, officials);
      missing.fill(selected.get(0).draft());
      selected.forEach(chosen -> missing.fillUnion(chosen.draft()));
    }
    TaggedCases tagged =
        new TaggedCases(describe(reading, selected), Candidates.of(drafts, selected));
    return new WatchedCases(watchlist).pin(tagged, document.text());
  }

  private List<LegalCase> describe(Reading reading, List<Selected> selected) {
    CaseDescription description = new CaseDescription(reading, selected, knowledge);
    List<LegalCase> cases = IntStream.range(0, selected.size()).mapToObj(description::of).toList();
    CaseLinks links = new CaseLinks(reading);
    return IntStream.range(0, cases.size())
        .mapToObj(i -> CaseDescription.linked(cases.get(i), links.from(i, cases, selected)))
        .toList();
  }
}
