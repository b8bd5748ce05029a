package casewire.enrich;

import casewire.enrich.cases.CaseTagger;
import casewire.enrich.cases.CaseTagging;
import casewire.enrich.cases.TaggedCases;
import casewire.enrich.entity.EntityPipeline;
import casewire.enrich.entity.EntityRecognition;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.CodePoints;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EnrichedArticle;
import casewire.events.EnrichedBy;
import casewire.events.Entity;
import casewire.events.LegalCase;
import casewire.events.Mention;
import casewire.events.RawArticle;
import java.util.List;

/** The whole enrichment as one pure function, with no Kafka in sight. */
public final class Enricher {
  private final EntityRecognition recognition;
  private final CaseTagging tagging;
  private final EnrichedBy enrichedBy;

  public Enricher(EntityRecognition recognition, CaseTagging tagging, EnrichedBy enrichedBy) {
    this.recognition = recognition;
    this.tagging = tagging;
    this.enrichedBy = enrichedBy;
  }

  /** The enricher of the services and the command line. */
  public static Enricher standard() {
    return new Enricher(EntityPipeline.standard(), new CaseTagger(), Versions.current());
  }

  public EnrichedArticle enrich(RawArticle article) {
    return enrich(article, Watchlist.EMPTY);
  }

  /** Enriches with what users know better; the same article and list always give the same event. */
  public EnrichedArticle enrich(RawArticle article, Watchlist watchlist) {
    Document document = Document.of(article);
    List<RecognizedEntity> entities = recognition.recognize(document, watchlist);
    TaggedCases tagged = tagging.tag(document, entities, watchlist);
    CodePoints codePoints = new CodePoints(document.text());
    return EnrichedArticle.of(
        article,
        entities.stream().map(entity -> published(entity, codePoints)).toList(),
        tagged.cases().stream().map(legalCase -> published(legalCase, codePoints)).toList(),
        tagged.candidates(),
        tagged.tags(),
        enrichedBy);
  }

  private static Entity published(RecognizedEntity entity, CodePoints codePoints) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.value(),
        entity.status(),
        entity.equivalentOf(),
        entity.inferred(),
        entity.mentions().stream().map(codePoints::mention).toList());
  }

  private static LegalCase published(LegalCase found, CodePoints codePoints) {
    List<Mention> evidence =
        found.evidence().stream()
            .map(place -> codePoints.mention(new Span(place.start(), place.end())))
            .toList();
    return found.withEvidence(evidence);
  }
}
