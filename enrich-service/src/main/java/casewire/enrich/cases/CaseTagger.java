package casewire.enrich.cases;

import casewire.enrich.Watchlist;
import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.clustering.Clustering;
import casewire.enrich.cases.clustering.CoDefendants;
import casewire.enrich.cases.clustering.NewsCases;
import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.court.Jurisdictions;
import casewire.enrich.cases.description.Candidates;
import casewire.enrich.cases.description.CaseDescription;
import casewire.enrich.cases.description.CaseIds;
import casewire.enrich.cases.description.CaseLinks;
import casewire.enrich.cases.event.EventExtraction;
import casewire.enrich.cases.event.EventTerm;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationTerms;
import casewire.enrich.cases.event.RegulatorSuits;
import casewire.enrich.cases.event.RegulatoryProceedings;
import casewire.enrich.cases.grammar.Identities;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.grammar.Proprietors;
import casewire.enrich.cases.matter.MediaTopics;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.Captions;
import casewire.enrich.cases.reading.PhraseTable;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reader;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.salience.Salience;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import casewire.events.LegalCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads the cases off an article: captions and litigation events → one draft for each case →
 * primary or mentioned → the description that is published → ids that users have pinned.
 */
public final class CaseTagger implements CaseTagging {
  private final PhraseTable<EventTerm> terms = LitigationTerms.load();
  private final RegulatoryProceedings.Knowledge regulation = RegulatoryProceedings.Knowledge.load();
  private final CaseDescription.Knowledge knowledge = CaseDescription.Knowledge.load();
  private final Salience.Knowledge salience = Salience.Knowledge.load();
  private final MediaTopics mediaTopics = MediaTopics.load();

  @Override
  public TaggedCases tag(Document document, List<RecognizedEntity> entities, Watchlist watchlist) {
    Reading reading = Reader.read(document, entities);
    List<Found<EventTerm>> found =
        terms.in(reading).stream().filter(term -> !reading.isHeading(term.from())).toList();
    List<Caption> captions = new Captions(reading, entities).all();
    NounGroups groups = NounGroups.of(reading);
    RegulatoryProceedings proceedings = new RegulatoryProceedings(reading, groups, regulation);
    List<LitigationEvent> regulatory = proceedings.events();
    if (found.isEmpty() && captions.isEmpty() && regulatory.isEmpty()) {
      return new TaggedCases(List.of(), List.of());
    }
    Officials officials = Officials.of(reading, groups);
    RegulatorSuits suits = new RegulatorSuits(reading, groups, regulation.regulators());
    List<LitigationEvent> told = new EventExtraction(reading, groups, officials).events(found);
    List<LitigationEvent> events = new ArrayList<>(proceedings.byName(suits.in(told), regulatory));
    events.addAll(regulatory);
    events.sort(Comparator.comparingInt(LitigationEvent::from));
    List<CaseDraft> drafts =
        Clustering.cluster(
            reading,
            events,
            captions,
            regulation.regulators(),
            new Proprietors(reading, groups),
            new Identities(reading, groups, officials));
    new CoDefendants(reading, groups, officials).addTo(drafts);
    List<Selected> selected =
        new NewsCases(
                reading,
                entities,
                officials,
                regulation.regulators(),
                new Salience(reading, groups, officials, salience))
            .of(drafts, events);
    CaseDescription description = new CaseDescription(reading, selected, knowledge);
    TaggedCases tagged =
        new TaggedCases(
            describe(description, new CaseLinks(reading), selected),
            Candidates.of(drafts, selected));
    return new WatchedCases(watchlist)
        .pin(tagged, document.text())
        .withSpecialClaims(description.specialClaims())
        .withMediaTopics(mediaTopics);
  }

  /** One case for each id: what is called the same is the same. */
  private static List<LegalCase> describe(
      CaseDescription description, CaseLinks links, List<Selected> selected) {
    List<LegalCase> cases = IntStream.range(0, selected.size()).mapToObj(description::of).toList();
    Map<String, LegalCase> byId = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      LegalCase linked = cases.get(i).withRelated(links.from(i, cases, selected));
      LegalCase taken = byId.putIfAbsent(linked.id(), linked);
      boolean apart =
          taken != null
              && (isAnyApart(selected.subList(0, i + 1))
                  || Jurisdictions.areOfOtherCountries(taken.court(), linked.court()));
      if (apart) {
        LegalCase beside = linked.withId(CaseIds.beside(linked));
        byId.putIfAbsent(beside.id(), beside);
      }
    }
    return List.copyOf(byId.values());
  }

  private static boolean isAnyApart(List<Selected> selected) {
    return selected.stream().anyMatch(one -> one.draft().isApart());
  }
}
