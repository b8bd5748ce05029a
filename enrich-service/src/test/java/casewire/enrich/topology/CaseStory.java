package casewire.enrich.topology;

import casewire.enrich.Enricher;
import casewire.enrich.cases.TaggedCases;
import casewire.events.ArticleId;
import casewire.events.CaseKind;
import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.EnrichedBy;
import casewire.events.LegalCase;
import casewire.events.Party;
import casewire.events.PartyRole;
import casewire.events.RawArticle;
import casewire.events.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles whose cases the test says itself, for what matters is what becomes of the cases. */
final class CaseStory {
  private final Map<String, List<LegalCase>> casesByText = new HashMap<>();

  /** Tags what {@link #article} was told; what it was told last, if it was told twice. */
  Enricher enricher() {
    return new Enricher(
        (document, watchlist) -> List.of(),
        (document, entities, watchlist) ->
            new TaggedCases(casesByText.getOrDefault(document.text(), List.of()), List.of()),
        new EnrichedBy("test", "test"));
  }

  RawArticle article(String headline, String date, LegalCase... cases) {
    RawArticle article =
        new RawArticle(
            ArticleId.of(headline, "Body."),
            headline,
            null,
            date,
            "Body.",
            "en",
            null,
            new Source("a.txt", "0".repeat(64), "text", 0),
            "2024-02-03T00:00:00Z");
    casesByText.put(article.text(), List.of(cases));
    return article;
  }

  /** A case as the tagging gives it: the id is court and docket, else the caption. */
  static LegalCase of(
      String claimant, String opponent, String court, String docket, CaseStage stage) {
    return of(claimant, opponent, court, docket, stage, null);
  }

  static LegalCase of(
      String claimant,
      String opponent,
      String court,
      String docket,
      CaseStage stage,
      String stageDate) {
    String caption = claimant + " v. " + opponent;
    return new LegalCase(
        slug(court != null && docket != null ? court + " " + docket : caption),
        caption,
        CaseKind.CIVIL,
        List.of(
            new Party(claimant, PartyRole.PLAINTIFF, "e1"),
            new Party(opponent, PartyRole.DEFENDANT, "e2")),
        court == null ? null : new Court(court, "Court of " + court, "US"),
        docket,
        stage,
        stageDate,
        null,
        List.of("copyright-infringement"),
        List.of("damages"),
        List.of(),
        CaseRole.PRIMARY,
        0.9,
        List.of(),
        List.of());
  }

  private static String slug(String text) {
    return text.toLowerCase().replaceAll("[^a-z0-9]+", "-");
  }
}
