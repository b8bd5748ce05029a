package casewire.events;

import java.util.List;

/**
 * A {@link RawArticle}, field for field, with what was found in it.
 *
 * @param entities people, organisations, courts, quantities and the like, in text order
 * @param cases what it is about, primary cases first
 * @param candidates cases it may be about, best first, where the text does not settle it
 * @param caseTags the cases as flat strings for filters, such as {@code case:us-v-bridi}
 * @param enrichedBy versions of rules and gazetteers
 */
public record EnrichedArticle(
    String id,
    String headline,
    String author,
    String datePublished,
    String articleBody,
    String inLanguage,
    String url,
    Source source,
    String ingestedAt,
    List<Entity> entities,
    List<LegalCase> cases,
    List<CaseCandidate> candidates,
    List<String> caseTags,
    EnrichedBy enrichedBy) {
  public EnrichedArticle {
    entities = List.copyOf(entities);
    cases = List.copyOf(cases);
    candidates = List.copyOf(candidates);
    caseTags = List.copyOf(caseTags);
  }

  public static EnrichedArticle of(
      RawArticle article,
      List<Entity> entities,
      List<LegalCase> cases,
      List<CaseCandidate> candidates,
      List<String> caseTags,
      EnrichedBy enrichedBy) {
    return new EnrichedArticle(
        article.id(),
        article.headline(),
        article.author(),
        article.datePublished(),
        article.articleBody(),
        article.inLanguage(),
        article.url(),
        article.source(),
        article.ingestedAt(),
        entities,
        cases,
        candidates,
        caseTags,
        enrichedBy);
  }
}
