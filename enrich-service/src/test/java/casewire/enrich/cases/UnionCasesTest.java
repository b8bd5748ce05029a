package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases before the courts of the European Union, and those that the news compares them with. */
class UnionCasesTest {
  private static final String FILLER =
      " The store sells games. Many are cheap. Buyers come from abroad. Keys are locked to places."
          + " Nobody likes that.";

  @Test
  void another_docket_is_of_another_case() {
    List<LegalCase> cases =
        SampleArticle.of(
                "EU court upholds fine for Plinth",
                "The General Court turned down a challenge by Plinth today. Case T-17/21 revolves"
                    + " around games. Plinth asked the judges to annul a decision of the European"
                    + " Commission."
                    + FILLER
                    + " In December, the Court of Justice ruled in favor of Orrery in Case C-13/19 P"
                    + " and annulled a decision of the European Commission.")
            .orgs("European Commission", "Plinth", "Orrery")
            .with(EntityType.COURT, "General Court")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.DOCKET, "T-17/21")
            .with(EntityType.DOCKET, "C-13/19 P")
            .cases();

    assertThat(cases).extracting(LegalCase::docket).containsExactly("T-17/21", "C-13/19 P");
    assertThat(cases.get(1).caption()).isEqualTo("Orrery v. European Commission");
    assertThat(cases.get(1).court().name()).isEqualTo("Court of Justice");
    assertThat(cases.get(1).stage()).isEqualTo(CaseStage.APPEAL);
  }

  @Test
  void who_complained_to_the_commission_does_not_appeal_with_who_was_fined() {
    LegalCase found =
        SampleArticle.of(
                "Plinth loses final round over fine",
                "The Court of Justice dismissed the last appeal of Plinth on Tuesday. The judgment"
                    + " in Case C-48/21 P confirms that the European Commission was right. For"
                    + " Rosa Tindall, who lodged the first complaint in 2009, the wait is over.")
            .orgs("European Commission", "Plinth")
            .persons("Rosa Tindall")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.DOCKET, "C-48/21 P")
            .onlyCase();

    assertThat(found.caption()).isEqualTo("Plinth v. European Commission");
    assertThat(found.parties())
        .extracting(Party::name)
        .containsExactly("Plinth", "European Commission");
  }

  @Test
  void a_case_that_was_also_brought_by_somebody_is_the_one_told_before() {
    List<LegalCase> cases =
        SampleArticle.of(
                "EU court: Streamdeck itself infringes copyright",
                "The Court of Justice has ruled on a site. The dispute, Case C-61/15, began when"
                    + " Kestrel asked for an order requiring Brixnet to block Streamdeck."
                    + FILLER
                    + " In April it found, in Case C-52/15, that Mr Mertens was in breach. That case"
                    + " was also brought by Kestrel.")
            .orgs("Kestrel", "Brixnet", "Streamdeck")
            .persons("Mertens")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.DOCKET, "C-61/15")
            .with(EntityType.DOCKET, "C-52/15")
            .cases();

    assertThat(cases)
        .extracting(LegalCase::caption)
        .containsExactly("Kestrel v. Brixnet", "Kestrel v. Mertens");
    assertThat(cases.get(1).stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void a_sentence_that_goes_on_there_is_of_the_docket_before() {
    List<LegalCase> cases =
        SampleArticle.of(
                "EU court: providers can be told to block",
                "Providers can be told to block sites, the Court of Justice has ruled. Kestrel"
                    + " Films wanted Brixnet to prevent visits to a site. In its judgment in Case"
                    + " C-31/12, the Court agrees."
                    + FILLER
                    + " The ruling differs from an earlier decision in Case C-7/10. There the court"
                    + " held that Farlink could not be told to filter at the request of Orrery.")
            .orgs("Kestrel Films", "Brixnet", "Farlink", "Orrery")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.DOCKET, "C-31/12")
            .with(EntityType.DOCKET, "C-7/10")
            .cases();

    assertThat(cases)
        .extracting(LegalCase::caption)
        .containsExactly("Kestrel Films v. Brixnet", "Orrery v. Farlink");
    assertThat(cases).extracting(LegalCase::docket).containsExactly("C-31/12", "C-7/10");
  }

  @Test
  void who_a_court_found_could_get_something_has_asked_for_it() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Court upholds order",
                "The Court of Appeal upheld an order that Kestrel won against Brixnet on Monday."
                    + FILLER
                    + " The Supreme Court found that Orrery could have sites blocked by Farlink.")
            .orgs("Kestrel", "Brixnet", "Farlink", "Orrery")
            .with(EntityType.COURT, "Court of Appeal")
            .with(EntityType.COURT, "Supreme Court")
            .cases();

    assertThat(cases).extracting(LegalCase::caption).contains("Orrery v. Farlink");
  }

  @Test
  void who_challenges_is_named_by_the_article_where_the_lead_only_describes_them() {
    LegalCase found =
        SampleArticle.of(
                "EU General Court annuls decision on television rights",
                "A broadcaster has won its fight against a decision of the European Commission. In"
                    + " a judgment in Case T-31/19, the General Court finds that the European"
                    + " Commission failed to prove that Plinth abused anything. Plinth had argued"
                    + " that there is no market. The decision is annulled.")
            .orgs("European Commission", "Plinth")
            .with(EntityType.COURT, "General Court")
            .with(EntityType.DOCKET, "T-31/19")
            .onlyCase();

    assertThat(found.caption()).isEqualTo("Plinth v. European Commission");
    assertThat(found.relief()).containsExactly("annulment");
  }

  @Test
  void a_docket_in_brackets_after_the_case_is_its_own() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Court of Justice: resale needs permission",
                "Selling used books needs consent, the Court of Justice has said. Kestrel sued"
                    + " Orrery over books. In a 2012 case between Plinth and Farlink the court had"
                    + " taken another view."
                    + FILLER
                    + " The case (C-26/18) now returns to Corvania.")
            .orgs("Kestrel", "Orrery", "Plinth", "Farlink")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.DOCKET, "C-26/18")
            .cases();

    assertThat(cases.get(0).docket()).isEqualTo("C-26/18");
    assertThat(cases.get(1).caption()).isEqualTo("Plinth v. Farlink");
    assertThat(cases.get(1).court().name()).contains("Court of Justice");
    assertThat(cases.get(1).stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void a_case_whose_docket_comes_in_the_next_sentence_has_it() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Court of Justice: platforms not liable",
                "Platforms are not liable, the Court of Justice has ruled in Case C-68/18. Kestrel"
                    + " sued Orrery over films."
                    + FILLER
                    + " Poland has asked the Court to annul a directive. That case (C-40/19) is"
                    + " still pending.")
            .orgs("Kestrel", "Orrery")
            .with(EntityType.GPE, "Poland")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.DOCKET, "C-68/18")
            .with(EntityType.DOCKET, "C-40/19")
            .cases();

    assertThat(cases).extracting(LegalCase::docket).containsExactly("C-68/18", "C-40/19");
    assertThat(cases.get(1).stage()).isEqualTo(CaseStage.OTHER);
  }

  @Test
  void a_court_that_the_judge_cites_is_not_that_of_the_news() {
    LegalCase found =
        SampleArticle.of(
                "Judge dismisses lawsuit",
                "A judge has dismissed a lawsuit filed by Kestrel against Orrery. She cited the"
                    + " Ninth Circuit, which held that an address is no person.")
            .orgs("Kestrel", "Orrery")
            .with(EntityType.COURT, "Ninth Circuit")
            .onlyCase();

    assertThat(found.court()).isNull();
    assertThat(found.stage()).isEqualTo(CaseStage.DISMISSAL);
  }

  @Test
  void who_owns_what_was_copied_is_the_other_side() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Kestrel sues over song",
                "Kestrel has sued Orrery over a song."
                    + FILLER
                    + " In September the Court of Appeals ruled that Farlink had infringed copyright"
                    + " by sampling a riff owned by Plinth.")
            .orgs("Kestrel", "Orrery", "Farlink", "Plinth")
            .with(EntityType.COURT, "Court of Appeals")
            .cases();

    assertThat(cases).extracting(LegalCase::caption).contains("Plinth v. Farlink");
  }

  @Test
  void an_act_of_a_state_that_is_challenged_by_a_reference_is_regulatory() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Scheme survives at Court of Justice",
                "The system will continue, now that the EU's highest court has found that it is"
                    + " lawful. The Court of Justice gave judgment in Case C-47/21. The challenge"
                    + " came from Kestrel. It had asked a court to annul a decree."
                    + FILLER
                    + " In Case C-51/18, brought by the same Kestrel, the judges accepted less.")
            .orgs("Kestrel", "EU")
            .withValue(EntityType.COURT, "eu-cjeu", "Court of Justice")
            .with(EntityType.DOCKET, "C-47/21")
            .with(EntityType.DOCKET, "C-51/18")
            .cases();

    assertThat(cases).extracting(LegalCase::docket).containsExactly("C-47/21", "C-51/18");
    assertThat(cases.get(0).kind()).isEqualTo(CaseKind.REGULATORY);
    assertThat(cases).allSatisfy(c -> assertThat(c.stage()).isEqualTo(CaseStage.RULING));
    assertThat(cases.get(0).parties()).extracting(Party::name).containsExactly("Kestrel");
  }

  @Test
  void who_faced_whom_in_a_case_is_in_it() {
    LegalCase found =
        SampleArticle.of(
                "Court of Justice: cheats do not infringe copyright",
                "The Court of Justice ended a dispute on Thursday. In Case C-15/23, Kestrel faced"
                    + " Orrery, a maker of accessories. Kestrel had asked for a ban and"
                    + " compensation.")
            .orgs("Kestrel", "Orrery")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.DOCKET, "C-15/23")
            .onlyCase();

    assertThat(found.caption()).isEqualTo("Kestrel v. Orrery");
    assertThat(found.relief()).containsExactlyInAnyOrder("damages", "injunction");
  }

  @Test
  void who_challenges_a_fine_sues_the_commission() {
    LegalCase found =
        SampleArticle.of(
                "Brewers in court over beer prices",
                "Danish brewer Plinth has begun a challenge to a fine of 31m euros imposed by the"
                    + " European Commission for a cartel. It told judges at the Court of First"
                    + " Instance that the regulator was wrong. A ruling is not expected soon.")
            .orgs("European Commission", "Plinth")
            .with(EntityType.MONEY, "31m euros")
            .with(EntityType.COURT, "Court of First Instance")
            .onlyCase();

    assertThat(found.caption()).isEqualTo("Plinth v. European Commission");
    assertThat(found.kind()).isEqualTo(CaseKind.REGULATORY);
    assertThat(found.stage()).isEqualTo(CaseStage.APPEAL);
  }

  @Test
  void who_fails_in_an_appeal_against_a_fine_has_sued_the_commission() {
    LegalCase found =
        SampleArticle.of(
                "Plinth and Orrery fail in cartel appeal",
                "Plinth must pay the largest share of a cartel fine after judges refused to annul"
                    + " it. The Court of First Instance confirmed that it had led a ring. The"
                    + " European Commission was pleased.")
            .orgs("European Commission", "Plinth", "Orrery")
            .with(EntityType.COURT, "Court of First Instance")
            .onlyCase();

    assertThat(found.parties())
        .extracting(Party::name)
        .containsExactly("Plinth", "Orrery", "European Commission");
  }

  @Test
  void news_of_the_unions_court_is_before_that_and_not_before_who_asked_it() {
    LegalCase found =
        SampleArticle.of(
                "Court rules against database owner",
                "A board cannot stop bookmakers, the Court of Justice said on Tuesday. Kestrel had"
                    + " sued bookmaker Orrery over its site. The High Court in London found for"
                    + " Kestrel. The directive protects what exists, the judges held.")
            .orgs("Kestrel", "Orrery")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.COURT, "High Court")
            .with(EntityType.GPE, "London")
            .onlyCase();

    assertThat(found.court().name()).isEqualTo("Court of Justice");
    assertThat(found.stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void a_reference_of_which_nothing_but_the_docket_is_told_is_a_case() {
    LegalCase found =
        SampleArticle.of(
                "Net provider need not name sharers",
                "Community law leaves it to states, the Court of Justice ruled on Tuesday. The"
                    + " question came from Madrid, where Kestrel has a quarrel with its clients."
                    + " Kestrel was calm. The judges said in Case C-275/06 that states must strike"
                    + " a balance.")
            .orgs("Kestrel")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.DOCKET, "C-275/06")
            .onlyCase();

    assertThat(found.docket()).isEqualTo("C-275/06");
    assertThat(found.caption()).isEqualTo("Kestrel");
  }
}
