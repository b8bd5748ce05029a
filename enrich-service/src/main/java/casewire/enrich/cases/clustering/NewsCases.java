package casewire.enrich.cases.clustering;

import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.salience.Salience;
import casewire.enrich.entity.RecognizedEntity;
import java.util.List;
import java.util.Optional;

/**
 * The cases of an article, once the main one has the parties that only the article as a whole
 * tells.
 */
public final class NewsCases {
  private final Reading reading;
  private final Regulators regulators;
  private final Selection selection;
  private final MissingSide missing;
  private final NewsLawsuit news;

  public NewsCases(
      Reading reading,
      List<RecognizedEntity> entities,
      Officials officials,
      Regulators regulators,
      Salience salience) {
    LikelySides sides = new LikelySides(reading, officials, salience);
    this.reading = reading;
    this.regulators = regulators;
    this.selection = new Selection(reading);
    this.missing = new MissingSide(reading, entities, officials, sides);
    this.news = new NewsLawsuit(reading, salience, sides, regulators);
  }

  /**
   * @param drafts what has been gathered of each case; one may be added
   * @return primary cases first
   */
  public List<Selected> of(List<CaseDraft> drafts, List<LitigationEvent> events) {
    List<Selected> selected = selection.of(drafts);
    boolean settled =
        selected.isEmpty()
            ? findByDocket(drafts, events)
            : complete(selected.get(0).draft(), drafts, events);
    if (settled) {
      // Who is known now to proceed in the news may do so in what is told beside it.
      Clustering.fillAsides(reading, drafts, regulators);
      selected = selection.of(drafts);
    }
    if (!selected.isEmpty()) {
      new DocketChoice(reading).assign(selected);
      selected.forEach(chosen -> missing.fillUnion(chosen.draft()));
    }
    return selected;
  }

  private boolean findByDocket(List<CaseDraft> drafts, List<LitigationEvent> events) {
    Optional<CaseDraft> found = news.byDocket(events);
    found.ifPresent(drafts::add);
    return found.isPresent();
  }

  private boolean complete(CaseDraft main, List<CaseDraft> drafts, List<LitigationEvent> events) {
    boolean filled = missing.fill(main, drafts);
    return news.replace(main, drafts, events) || filled;
  }
}
