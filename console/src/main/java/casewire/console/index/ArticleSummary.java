package casewire.console.index;

import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.EnrichedArticle;
import casewire.events.Entity;
import casewire.events.LegalCase;
import java.util.Comparator;
import java.util.List;

/**
 * What a list shows of an article.
 *
 * @param excerpt how the body begins
 * @param people the names mentioned most, people and organisations
 * @param entities how many there are
 */
public record ArticleSummary(
    String id,
    String headline,
    String author,
    String datePublished,
    String ingestedAt,
    String inLanguage,
    String file,
    String excerpt,
    List<CaseMention> cases,
    List<String> people,
    int entities) {
  private static final int EXCERPT_LENGTH = 240;
  private static final int PEOPLE = 4;

  /**
   * A case an article names.
   *
   * @param stage null if unknown
   */
  public record CaseMention(String id, String caption, CaseStage stage, CaseRole role) {
    static CaseMention of(LegalCase legalCase) {
      return new CaseMention(
          legalCase.id(), legalCase.caption(), legalCase.stage(), legalCase.role());
    }
  }

  static ArticleSummary of(EnrichedArticle article) {
    return new ArticleSummary(
        article.id(),
        article.headline(),
        article.author(),
        article.datePublished(),
        article.ingestedAt(),
        article.inLanguage(),
        article.source().file(),
        excerpt(article.articleBody()),
        article.cases().stream().map(CaseMention::of).toList(),
        article.entities().stream()
            .filter(entity -> isParticipant(entity))
            .sorted(Comparator.comparingInt((Entity entity) -> -entity.mentions().size()))
            .limit(PEOPLE)
            .map(Entity::name)
            .toList(),
        article.entities().size());
  }

  private static boolean isParticipant(Entity entity) {
    return switch (entity.type()) {
      case PERSON, ORG -> true;
      default -> false;
    };
  }

  private static String excerpt(String body) {
    if (body.length() <= EXCERPT_LENGTH) {
      return body;
    }
    int end = body.lastIndexOf(' ', EXCERPT_LENGTH);
    if (end < EXCERPT_LENGTH / 2) {
      end =
          body.offsetByCodePoints(
              0, Math.min(EXCERPT_LENGTH, body.codePointCount(0, EXCERPT_LENGTH)));
    }
    return body.substring(0, end) + "…";
  }
}
