package casewire.enrich.casefile;

import casewire.events.EnrichedArticle;
import casewire.events.LegalCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an article says of cases, in place of what it said before.
 *
 * @param articleId the article
 * @param reports one for each {@link CaseReport#groupKey()}; none if it names no case
 */
public record ArticleCases(String articleId, List<CaseReport> reports) {
  public ArticleCases {
    reports = List.copyOf(reports);
  }

  public static ArticleCases of(EnrichedArticle article) {
    Map<String, CaseReport> reports = new LinkedHashMap<>();
    for (LegalCase said : article.cases()) {
      CaseReport report = CaseReport.of(article, said);
      reports.putIfAbsent(report.groupKey(), report);
    }
    return new ArticleCases(article.id(), List.copyOf(reports.values()));
  }
}
