package casewire.console.index;

import casewire.events.CaseFile;
import casewire.events.DeadLetter;
import casewire.events.EnrichedArticle;
import casewire.events.Entity;
import casewire.events.FileReceipt;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.apache.lucene.facet.FacetsConfig;

/** Turns events into what is indexed of them. */
public final class Documents {
  private final FacetsConfig facets = Counted.config();

  /**
   * @param json the event as it lies on the topic
   * @param known whether the article was seen before; its latency then means nothing
   */
  public IndexedDocument article(
      EnrichedArticle article, byte[] json, Arrival arrival, boolean known) {
    long ingested = EventTime.millis(article.ingestedAt()).orElse(arrival.millis());
    IndexedDocument document =
        new IndexedDocument(Kind.ARTICLE, article.id(), ingested, facets)
            .event(json)
            .summary(ArticleSummary.of(article))
            .number(Field.SEEN, arrival.live() ? arrival.millis() : ingested)
            .text(Field.HEADLINE, article.headline())
            .text(Field.BODY, article.articleBody())
            .term(Field.FILE, article.source().file())
            .counted(Field.LANGUAGE, article.inLanguage());
    OptionalLong published = EventTime.day(article.datePublished());
    document.number(Field.PUBLISHED, published.orElse(ingested / Duration.ofDays(1).toMillis()));
    if (arrival.live() && !known) {
      document.number(Field.LATENCY, Math.max(0, arrival.millis() - ingested));
    }
    article.caseTags().forEach(tag -> document.term(Field.TAG, tag));
    article.cases().forEach(legalCase -> add(document, legalCase));
    article.entities().forEach(entity -> add(document, entity));
    return document;
  }

  private static void add(IndexedDocument document, LegalCase legalCase) {
    document
        .counted(Field.CASE, legalCase.id())
        .text(Field.CAPTION, legalCase.caption())
        .counted(Field.STAGE, legalCase.stage() == null ? null : legalCase.stage().key())
        .counted(Field.COURT, legalCase.court() == null ? null : legalCase.court().id());
  }

  private static void add(IndexedDocument document, Entity entity) {
    document.term(Field.ENTITY, entityTerm(entity.type().name(), entity.name()));
    if (Counted.ENTITY_TYPES.contains(entity.type())) {
      document.count(entity.type().name(), entity.name());
    }
  }

  /** The value of {@link Field#ENTITY} for an entity. */
  public static String entityTerm(String type, String name) {
    return IndexedDocument.cut(type + "/" + name);
  }

  public IndexedDocument caseFile(CaseFile file, byte[] json, Arrival arrival) {
    long lastSeen =
        EventTime.day(file.lastSeen()).stream()
            .map(day -> Duration.ofDays(day).toMillis())
            .findFirst()
            .orElse(0);
    IndexedDocument document =
        new IndexedDocument(Kind.CASE, file.id(), lastSeen, facets)
            .event(json)
            .summary(CaseSummary.of(file))
            .number(Field.SEEN, arrival.millis())
            .text(Field.CAPTION, file.caption())
            .text(Field.BODY, file.docket())
            .term(Field.STAGE, file.stage() == null ? null : file.stage().key())
            .term(Field.OUTCOME, file.kind() == null ? null : file.kind().key());
    if (file.court() != null) {
      document.term(Field.COURT, file.court().id()).text(Field.BODY, file.court().name());
    }
    for (Party party : file.parties()) {
      document.term(Field.PARTY, partyTerm(party.name())).text(Field.BODY, party.name());
    }
    file.aliases().forEach(alias -> document.term(Field.CASE, alias));
    return document;
  }

  /** The value of {@link Field#PARTY}: names that differ only in case are one party. */
  public static String partyTerm(String name) {
    return IndexedDocument.cut(name.toLowerCase(Locale.ROOT));
  }

  /**
   * @param id names the letter
   * @param json the letter as an event
   */
  public IndexedDocument deadLetter(String id, DeadLetter letter, byte[] json, Arrival arrival) {
    return new IndexedDocument(
            Kind.DEAD_LETTER,
            id,
            EventTime.millis(letter.failedAt()).orElse(arrival.millis()),
            facets)
        .event(json)
        .summary(DeadLetterSummary.of(letter))
        .number(Field.SEEN, arrival.millis())
        .term(Field.REASON, letter.reason())
        .term(Field.STAGE, letter.stage())
        .term(Field.FILE, letter.file())
        .text(Field.BODY, letter.message());
  }

  /**
   * @param id the receipt's key
   */
  public IndexedDocument file(String id, FileReceipt receipt, byte[] json, Arrival arrival) {
    return new IndexedDocument(
            Kind.FILE, id, EventTime.millis(receipt.committedAt()).orElse(arrival.millis()), facets)
        .event(json)
        .summary(FileSummary.of(receipt))
        .number(Field.SEEN, arrival.millis())
        .term(Field.FILE, receipt.file())
        .term(Field.REASON, receipt.reason())
        .term(Field.OUTCOME, receipt.outcome().key());
  }
}
