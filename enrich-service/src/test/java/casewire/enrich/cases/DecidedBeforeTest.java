package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What courts have decided before the news, on its parties and on others. */
class DecidedBeforeTest {
  private static final String FILLER =
      " The firm was founded in a shed. It had many customers. Most came from abroad. Nobody knew"
          + " its owners. The offices were far away.";

  @Test
  void who_was_found_not_to_be_liable_is_who_was_sued() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Supreme Court to hear file-sharing case",
                "The Supreme Court will decide on makers of software. Film studios had asked the"
                    + " justices to overturn a ruling by the Ninth Circuit, which said that"
                    + " Streamdeck and Brixnet were not liable for what users did."
                    + FILLER
                    + " The music industry did win against Farlink, which was shut down in 2001.")
            .orgs("Streamdeck", "Brixnet", "Farlink")
            .with(EntityType.COURT, "Supreme Court")
            .with(EntityType.COURT, "Ninth Circuit")
            .withValue(EntityType.DATE, "2001", "2001")
            .cases();

    assertThat(cases.get(0).caption()).isEqualTo("Film studios v. Streamdeck");
    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.APPEAL);
    assertThat(cases.get(1).caption()).contains("Farlink");
  }

  @Test
  void who_won_a_right_over_objections_was_up_against_who_objected() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday."
                    + FILLER
                    + " In 1984 the Supreme Court decided a famous case, in which Kestrel won the"
                    + " right to sell its recorder over the objections of Orrery.")
            .orgs("Arden", "Birch", "Kestrel", "Orrery")
            .with(EntityType.COURT, "Supreme Court")
            .withValue(EntityType.DATE, "1984", "1984")
            .cases();

    assertThat(cases).extracting(LegalCase::caption).contains("Kestrel v. Orrery");
  }

  @Test
  void whom_another_court_did_not_hold_liable_is_not_who_is_sued_now() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Judge dismisses lawsuit",
                "A judge has dismissed a lawsuit filed by Kestrel against an alleged pirate."
                    + FILLER
                    + " She cited the Ninth Circuit, which held that an address is not enough to"
                    + " hold Hugo Mertens liable.")
            .orgs("Kestrel")
            .persons("Hugo Mertens")
            .with(EntityType.COURT, "Ninth Circuit")
            .cases();

    assertThat(cases.get(0).parties())
        .noneSatisfy(party -> assertThat(party.name()).isEqualTo("Hugo Mertens"));
  }

  @Test
  void record_labels_in_a_headline_are_those_whom_the_article_names() {
    LegalCase found =
        SampleArticle.of(
                "Record Labels Win Verdict Against Birch",
                "A jury has ordered Birch to pay for piracy. The labels, led by Arden and Kestrel,"
                    + " sued Birch in 2017.")
            .orgs("Record Labels")
            .orgs("Arden", "Kestrel", "Birch")
            .withValue(EntityType.DATE, "2017", "2017")
            .onlyCase();

    assertThat(found.caption()).isEqualTo("Arden v. Birch");
  }

  @Test
  void who_remains_locked_in_a_battle_with_somebody_is_in_a_case_with_them() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday."
                    + FILLER
                    + " Birch remains locked in a legal battle with composer Ada Moss.")
            .orgs("Arden", "Birch")
            .persons("Ada Moss")
            .cases();

    assertThat(cases).extracting(LegalCase::caption).contains("Moss v. Birch");
  }

  @Test
  void a_complaint_by_somebody_is_of_the_clause_that_it_ends() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday."
                    + FILLER
                    + " In May, Farlink agreed to pay $8m to settle a claim, and last year a court"
                    + " ordered Plinth to destroy copies after a complaint by Kestrel.")
            .orgs("Arden", "Birch", "Farlink", "Plinth", "Kestrel")
            .withValue(EntityType.MONEY, "8000000 USD", "$8m")
            .withValue(EntityType.DATE, "2021", "last year")
            .cases();

    assertThat(cases).extracting(LegalCase::caption).contains("Kestrel v. Plinth");
    assertThat(cases).extracting(LegalCase::caption).doesNotContain("Kestrel v. Farlink");
  }

  @Test
  void what_a_court_found_after_it_told_somebody_to_pay_is_of_the_same() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday."
                    + FILLER
                    + " A spokesman for Kestrel declined to comment. A jury told Farlink to pay $5m"
                    + " to Orrery, after it found the provider liable.")
            .orgs("Arden", "Birch", "Kestrel", "Farlink", "Orrery")
            .withValue(EntityType.MONEY, "5000000 USD", "$5m")
            .cases();

    assertThat(cases)
        .extracting(LegalCase::caption)
        .containsExactly("Arden v. Birch", "Orrery v. Farlink");
  }

  @Test
  void a_case_that_some_brought_against_others_has_all_of_them() {
    LegalCase found =
        SampleArticle.of(
                "Court grants injunction",
                "The order was given in a case that Arden, Kestrel and Plinth brought against"
                    + " Streamdeck.")
            .orgs("Arden", "Kestrel", "Plinth", "Streamdeck")
            .onlyCase();

    assertThat(found.parties())
        .extracting(Party::name)
        .containsExactly("Arden", "Kestrel", "Plinth", "Streamdeck");
  }

  @Test
  void whom_another_court_cleared_in_a_case_that_the_judge_cites_is_not_in_this_one() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday."
                    + FILLER
                    + " The judge said the law was unclear, citing a case in which a court cleared"
                    + " Farlink of breaking rules.")
            .orgs("Arden", "Birch", "Farlink")
            .cases();

    assertThat(cases.get(0).parties())
        .extracting(Party::name)
        .containsExactlyInAnyOrder("Arden", "Birch");
  }

  @Test
  void who_may_proceed_with_a_claim_has_brought_it() {
    LegalCase found =
        SampleArticle.of(
                "Appeals court revives case",
                "The Eleventh Circuit has revived a lawsuit against Birch. It ruled that Arden may"
                    + " proceed. The Eleventh Circuit ruled that Arden may proceed with its claim.")
            .orgs("Arden", "Birch")
            .with(EntityType.COURT, "Eleventh Circuit")
            .onlyCase();

    assertThat(found.caption()).isEqualTo("Arden v. Birch");
  }

  @Test
  void a_government_that_sides_with_somebody_decides_nothing() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday."
                    + FILLER
                    + " In a brief the government sided with Farlink.")
            .orgs("Arden", "Birch", "Farlink")
            .cases();

    assertThat(cases).extracting(LegalCase::caption).containsExactly("Arden v. Birch");
    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void what_is_told_before_the_complaint_is_the_news() {
    LegalCase found =
        SampleArticle.of(
                "Webcaster gets reprieve",
                "A judge in Corvania ruled that Birch need not pay until May. Arden sued Birch last"
                    + " October.")
            .orgs("Arden", "Birch")
            .with(EntityType.GPE, "Corvania")
            .onlyCase();

    assertThat(found.stage()).isEqualTo(CaseStage.RULING);
  }
}
