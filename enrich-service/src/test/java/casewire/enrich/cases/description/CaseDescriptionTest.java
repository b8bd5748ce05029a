package casewire.enrich.cases.description;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.CaseTagger;
import casewire.enrich.cases.CaseTags;
import casewire.enrich.cases.SampleArticle;
import casewire.enrich.cases.TaggedCases;
import casewire.events.CaseRelation;
import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.QuantityStatus;
import casewire.events.RelatedCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDescriptionTest {
  @ParameterizedTest
  @CsvSource({
    "'Ann Hale was arrested.', arrest",
    "'Ann Hale was indicted.', indictment",
    "'Ann Hale pleaded guilty. She will be sentenced in May.', plea",
    "'Ann Hale was found guilty and will be sentenced in May.', verdict",
    "'Ann Hale was found guilty in March. She was sentenced to a year.', sentencing",
    "'Ann Hale sued Arden.', complaint-filed",
    "'Ann Hale sued Arden. They settled.', settlement",
    "'Ann Hale sued Arden. A judge dismissed the lawsuit.', dismissal",
    "'Ann Hale sued Arden. A judge granted an injunction.', injunction",
    "'Ann Hale sued Arden. The jury found for her.', verdict",
    "'Ann Hale sued Arden and won a default judgment.', judgment"
  })
  void the_stage_is_that_of_the_newest_event(String text, String stage) {
    LegalCase found = SampleArticle.of(text).persons("Ann Hale").orgs("Arden").onlyCase();
    assertThat(found.stage().key()).isEqualTo(stage);
  }

  @Test
  void the_date_is_that_of_the_event() {
    LegalCase found =
        SampleArticle.of("Arden, founded in 1990, sued Birch on Tuesday.")
            .orgs("Arden", "Birch")
            .withValue(EntityType.DATE, "1990", "1990")
            .withValue(EntityType.DATE, "2022-03-01", "Tuesday")
            .onlyCase();
    assertThat(found.stageDate()).isEqualTo("2022-03-01");
  }

  @Test
  void a_case_before_an_appellate_court_is_on_appeal() {
    LegalCase found =
        SampleArticle.of("The Court of Appeal heard how Arden sued Birch.")
            .orgs("Arden", "Birch")
            .with(EntityType.COURT, "Court of Appeal")
            .onlyCase();
    assertThat(found.stage()).isEqualTo(CaseStage.APPEAL);
  }

  @Test
  void a_lawsuit_in_the_headline_is_not_on_appeal_because_another_case_is() {
    LegalCase found =
        SampleArticle.of(
                "Arden sues Birch", "The Court of Appeal heard of such films. Arden wants money.")
            .orgs("Arden", "Birch")
            .with(EntityType.COURT, "Court of Appeal")
            .onlyCase();
    assertThat(found.stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void a_trial_judge_who_upholds_something_rules() {
    LegalCase found =
        SampleArticle.of("Arden v. Birch", "Judge Cole upheld the award in Arden v. Birch.")
            .orgs("Arden", "Birch")
            .persons("Ann Cole")
            .onlyCase();
    assertThat(found.stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void a_case_that_is_only_cited_by_its_caption_has_been_decided() {
    List<LegalCase> found =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday. Its lawyers rely on Cedar v. Dale for that.")
            .orgs("Arden", "Birch", "Cedar", "Dale")
            .cases();
    assertThat(found)
        .filteredOn(one -> one.caption().equals("Cedar v. Dale"))
        .extracting(LegalCase::stage)
        .containsExactly(CaseStage.RULING);
  }

  @Test
  void a_subpoena_asks_who_somebody_is() {
    LegalCase found =
        SampleArticle.of("Arden obtained a subpoena against Birch.")
            .orgs("Arden", "Birch")
            .onlyCase();
    assertThat(found.relief()).contains("identity-disclosure");
  }

  @Test
  void a_lawsuit_sends_nobody_to_prison() {
    LegalCase found =
        SampleArticle.of("Arden sued Birch. Who ignores the court risks prison, Arden says.")
            .orgs("Arden", "Birch")
            .onlyCase();
    assertThat(found.relief()).doesNotContain("imprisonment");
  }

  @Test
  void a_witness_who_pleaded_guilty_does_not_undo_the_verdict() {
    LegalCase found =
        SampleArticle.of(
                "Ann Hale guilty",
                "A jury convicted Arden chief executive Ann Hale on Monday. She faces a life"
                    + " sentence. Bo Lind, who kept the books, pleaded guilty and hopes for a"
                    + " lesser sentence.")
            .persons("Ann Hale", "Bo Lind")
            .orgs("Arden")
            .onlyCase();
    assertThat(found.stage()).isEqualTo(CaseStage.VERDICT);
    assertThat(found.outcome()).isEqualTo("convicted");
    assertThat(found.caption()).endsWith("v. Hale");
  }

  @Test
  void a_court_that_may_be_asked_later_is_not_the_court() {
    LegalCase found =
        SampleArticle.of("Arden sued Birch. It can ask the Court of Appeal to review an order.")
            .orgs("Arden", "Birch")
            .with(EntityType.COURT, "Court of Appeal")
            .onlyCase();
    assertThat(found.court()).isNull();
  }

  @Test
  void remedies_say_how_they_stand_how_much_they_are_and_who_says_so() {
    LegalCase found =
        SampleArticle.of("Arden sued Birch and seeks $5m in damages.")
            .orgs("Arden", "Birch")
            .withValue(EntityType.MONEY, "USD 5000000", "$5m")
            .onlyCase();
    assertThat(found.remedies()).hasSize(1);
    assertThat(found.remedies().get(0).status()).isEqualTo(QuantityStatus.SOUGHT);
    assertThat(found.remedies().get(0).amount()).isEqualTo("USD 5000000");
    assertThat(found.remedies().get(0).assertedBy()).isEqualTo("Arden");
  }

  @Test
  void what_is_denied_is_no_relief() {
    LegalCase found =
        SampleArticle.of("Arden sued Birch. Attorneys' fees aren't included.")
            .orgs("Arden", "Birch")
            .onlyCase();
    assertThat(found.relief()).isEmpty();
  }

  @Test
  void narrower_relief_goes_under_its_head() {
    LegalCase found =
        SampleArticle.of("Arden sued Birch and wants statutory damages.")
            .orgs("Arden", "Birch")
            .onlyCase();
    assertThat(found.relief()).containsExactly("damages");
    assertThat(found.remedies().get(0).relief()).isEqualTo("statutory-damages");
    assertThat(CaseTags.of(List.of(found))).contains("relief:damages", "relief:statutory-damages");
  }

  @Test
  void a_precedent_is_mentioned_and_cited() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden has sued Birch over copyright. The lawsuit relies on Cedar v. Dogwood.")
            .orgs("Arden", "Birch", "Cedar", "Dogwood")
            .cases();
    assertThat(cases)
        .extracting(LegalCase::role)
        .containsExactly(CaseRole.PRIMARY, CaseRole.MENTIONED);
    assertThat(cases.get(0).related())
        .containsExactly(new RelatedCase("cedar-v-dogwood", CaseRelation.CITES));
  }

  @Test
  void a_conviction_last_year_of_somebody_else_is_another_case() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Ann Hale jailed",
                "Ann Hale was jailed on Monday.\n\nShe sold discs.\n\nShe wept.\n\nFew spoke."
                    + "\n\nLast year Bo Lind was jailed for the same.")
            .persons("Ann Hale", "Bo Lind")
            .with(EntityType.DATE, "Last year")
            .cases();
    assertThat(cases).hasSize(2);
  }

  @Test
  void court_and_docket_make_the_id() {
    LegalCase found =
        SampleArticle.of("Arden sued Birch in the Southern District of New York, 1:22-cv-00123.")
            .orgs("Arden", "Birch")
            .withValue(EntityType.COURT, "nysd", "Southern District of New York")
            .withValue(EntityType.DOCKET, "1:22-cv-00123", "1:22-cv-00123")
            .onlyCase();
    assertThat(found.id()).isEqualTo("nysd-1-22-cv-00123");
  }

  @Test
  void a_hint_without_parties_is_a_candidate_at_most() {
    TaggedCases tagged =
        new CaseTagger().tag(SampleArticle.of("Somebody filed a lawsuit.").document(), List.of());
    assertThat(tagged.cases()).isEmpty();
  }
}
