package casewire.enrich.cases.description;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.party.Captions;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseRelation;
import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.LegalCase;
import casewire.events.Party;
import casewire.events.PartyRole;
import casewire.events.RelatedCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseLinksTest {
  private static final String TEXT = "The claim fails under Quibble v. Quarrel.";

  @Test
  void an_appeal_is_one_of_the_case_with_the_same_parties() {
    LegalCase appeal = lawsuit("a", CaseStage.APPEAL, CaseRole.PRIMARY, null, "Arden", "Birch");
    LegalCase trial = lawsuit("b", CaseStage.VERDICT, CaseRole.MENTIONED, null, "Arden", "Birch");
    assertThat(links(TEXT, appeal, trial))
        .containsExactly(new RelatedCase("b", CaseRelation.APPEAL_OF));
    assertThat(links(TEXT, trial, appeal)).isEmpty();
  }

  @Test
  void cases_with_dockets_are_consolidated_where_the_text_says_so() {
    LegalCase one = lawsuit("a", CaseStage.RULING, CaseRole.PRIMARY, "C-1/20", "Arden", "Birch");
    LegalCase other = lawsuit("b", CaseStage.RULING, CaseRole.PRIMARY, "C-2/20", "Cole", "Dane");
    assertThat(links("The cases were joined.", one, other))
        .containsExactly(new RelatedCase("b", CaseRelation.CONSOLIDATED_WITH));
    assertThat(links("The cases were heard.", one, other)).isEmpty();
  }

  @Test
  void two_prosecutions_that_are_the_news_are_of_co_defendants() {
    assertThat(links(TEXT, prosecution("a", "Hale"), prosecution("b", "Moss")))
        .containsExactly(new RelatedCase("b", CaseRelation.CO_DEFENDANT_OF));
  }

  @Test
  void the_news_cites_a_case_that_is_only_captioned() {
    LegalCase news = lawsuit("a", CaseStage.RULING, CaseRole.PRIMARY, null, "Arden", "Birch");
    LegalCase cited =
        lawsuit("b", CaseStage.RULING, CaseRole.MENTIONED, null, "Quibble", "Quarrel");
    assertThat(links(TEXT, news, cited)).containsExactly(new RelatedCase("b", CaseRelation.CITES));
    assertThat(links(TEXT, cited, news)).isEmpty();
  }

  /** Those of the first; the draft of the other has the captions of the text. */
  private static List<RelatedCase> links(String text, LegalCase one, LegalCase other) {
    SampleArticle article = SampleArticle.of(text);
    Reading reading = article.reading();
    CaseDraft captioned = new CaseDraft();
    new Captions(reading, article.entities()).all().forEach(c -> captioned.add(c, reading));
    List<Selected> selected =
        List.of(
            new Selected(new CaseDraft(), true, 2),
            new Selected(captioned, other.role() == CaseRole.PRIMARY, 1));
    return new CaseLinks(reading).from(0, List.of(one, other), selected);
  }

  private static LegalCase prosecution(String id, String defendant) {
    return legalCase(
        id,
        CaseKind.CRIMINAL,
        CaseStage.INDICTMENT,
        CaseRole.PRIMARY,
        null,
        List.of(new Party(defendant, PartyRole.DEFENDANT, null)));
  }

  private static LegalCase lawsuit(
      String id, CaseStage stage, CaseRole role, String docket, String... sides) {
    List<Party> parties =
        Stream.of(sides).map(name -> new Party(name, PartyRole.PLAINTIFF, null)).toList();
    return legalCase(id, CaseKind.CIVIL, stage, role, docket, parties);
  }

  private static LegalCase legalCase(
      String id,
      CaseKind kind,
      CaseStage stage,
      CaseRole role,
      String docket,
      List<Party> parties) {
    return new LegalCase(
        id, id, kind, parties, null, docket, stage, null, null, List.of(), List.of(), List.of(),
        role, 0.5, List.of(), List.of());
  }
}
