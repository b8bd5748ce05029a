package casewire.enrich.casefile;

import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.EnrichedArticle;
import casewire.events.LegalCase;
import casewire.events.Party;
import casewire.events.RelatedCase;
import java.util.List;

/**
 * What one article says of one case: a {@link LegalCase} without its evidence.
 *
 * @param articleId the article
 * @param headline its headline
 * @param published its {@code datePublished}, null if unknown
 * @param caseId the id that the tagging gave
 */
public record CaseReport(
    String articleId,
    String headline,
    String published,
    String caseId,
    String caption,
    CaseKind kind,
    List<Party> parties,
    Court court,
    String docket,
    CaseStage stage,
    String stageDate,
    List<String> claims,
    List<String> relief,
    List<RelatedCase> related) {
  public CaseReport {
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
    relief = List.copyOf(relief);
    related = List.copyOf(related);
  }

  static CaseReport of(EnrichedArticle article, LegalCase said) {
    return new CaseReport(
        article.id(),
        article.headline(),
        article.datePublished(),
        said.id(),
        said.caption(),
        said.kind(),
        said.parties(),
        said.court(),
        said.docket(),
        said.stage(),
        said.stageDate(),
        said.claims(),
        said.relief(),
        said.related());
  }

  /** The court's id, null if no court is named or it is not settled which. */
  String courtId() {
    return court == null ? null : court.id();
  }

  /** Names the group of reports that say the same of the case's identity. */
  public String groupKey() {
    return CaseGroup.key(caseId, courtId(), docket);
  }
}
