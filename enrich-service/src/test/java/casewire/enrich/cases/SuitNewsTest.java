package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lawsuits of companies and stars as wire news tells them: dropped, appealed, made class actions.
 */
class SuitNewsTest {
  @Test
  void who_drops_an_action_against_somebody_has_brought_it() {
    LegalCase found =
        SampleArticle.of(
                "Fashion house backs down",
                "Glasshill has abandoned legal action against Orrery over a film. Neither side will"
                    + " comment. The film opens in May.")
            .orgs("Glasshill", "Orrery")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Glasshill v. Orrery");
    assertThat(found.stage()).isEqualTo(CaseStage.DISMISSAL);
  }

  @Test
  void a_company_of_a_place_pays_and_not_the_place() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Record bill for spammers",
                        "Hugo Mertens filed a suit in 2003. A judge found for him. The companies"
                            + " named were Orrery of Arizona, which must pay $720m, and others.")
                    .persons("Hugo Mertens")
                    .orgs("Orrery")
                    .with(EntityType.GPE, "Arizona")
                    .with(EntityType.MONEY, "$720m")))
        .containsExactly("Mertens v. Orrery");
  }

  @Test
  void who_wants_its_case_to_be_a_class_action_has_brought_it() {
    LegalCase found =
        SampleArticle.of(
                "Orrery must answer claim",
                "A judge has ruled that a lawsuit accusing Orrery of fraud can go ahead. Glasshill,"
                    + " a maker of clubs, says that the firm fills empty sites. It wants the case"
                    + " to be treated as a class action. Orrery is also appealing against an order"
                    + " in favour of Plinth.")
            .orgs("Orrery", "Glasshill", "Plinth")
            .cases()
            .get(0);
    assertThat(found.caption()).isEqualTo("Glasshill v. Orrery");
    assertThat(found.stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void an_order_in_favour_of_somebody_is_appealed_against_them() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Glasshill sues Orrery",
                        "Glasshill has sued Orrery over adverts. It wants damages. The search firm"
                            + " did not comment. Its shares fell. Analysts were calm. Orrery is"
                            + " also appealing against an order in favour of Plinth.")
                    .orgs("Orrery", "Glasshill", "Plinth")))
        .contains("Orrery v. Plinth");
  }

  @Test
  void an_apology_that_is_won_is_a_settlement() {
    assertThat(
            SampleArticle.of(
                    "Peer wins apology",
                    "Rosa Tindall has won a public apology and £55,000 from the Evening Tide. The"
                        + " paper said sorry. She was pleased.")
                .persons("Rosa Tindall")
                .orgs("Evening Tide")
                .with(EntityType.MONEY, "£55,000")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void all_whom_a_list_calls_the_defendants_are_defendants() {
    assertThat(
            SampleArticle.of(
                    "Court spares tobacco firms",
                    "An appeals court threw out an attempt to seize profits. Judges said the law"
                        + " looks forward. The defendants are Orrery, Plinth and Corvane. They deny"
                        + " it. The trial goes on.")
                .orgs("Orrery", "Plinth", "Corvane")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .contains("Orrery", "Plinth", "Corvane");
  }

  @Test
  void who_goes_to_court_against_the_unknown_does_not_proceed_against_who_represents_others() {
    LegalCase found =
        SampleArticle.of(
                "Orrery makes blogs reveal sources",
                "A judge has ruled that reporters must name their sources to Orrery. The firm went"
                    + " to court in December against 25 unknown people. The Press Foundation, which"
                    + " represents the sites, said it would appeal.")
            .orgs("Orrery", "Press Foundation")
            .with(EntityType.DATE, "in December")
            .onlyCase();
    assertThat(found.parties())
        .extracting(Party::name)
        .contains("Orrery")
        .doesNotContain("Press Foundation");
  }

  @Test
  void who_answers_with_a_claim_of_his_own_was_to_be_declared_wrong() {
    LegalCase found =
        SampleArticle.of(
                "Author rejects copying charge",
                "Rosa Tindall has asked a US court to declare that her novel copies nobody. The"
                    + " publisher joined her. Hugo Mertens answered with a $150m claim of his own."
                    + " A judge heard both sides.")
            .persons("Rosa Tindall", "Hugo Mertens")
            .with(EntityType.COURT, "US court")
            .with(EntityType.MONEY, "$150m")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Tindall v. Mertens");
    assertThat(found.relief()).contains("declaratory");
  }

  @Test
  void who_settles_one_suit_after_the_other_is_the_same() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery clears its desk",
                        "Orrery has been tidying up. It has many quarrels. Lawyers like that. In"
                            + " May it paid Glasshill $750m to end a suit, reached a $2bn deal with"
                            + " Plinth and made peace with Corvane. Its shares rose.")
                    .orgs("Orrery", "Glasshill", "Plinth", "Corvane")
                    .with(EntityType.MONEY, "$750m", "$2bn")
                    .with(EntityType.DATE, "In May")))
        .contains("Glasshill v. Orrery", "Plinth v. Orrery", "Corvane v. Orrery");
  }

  @Test
  void the_other_members_who_settled_are_not_up_against_each_other() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Manager wins share of hits",
                        "Rosa Tindall has sued Hugo Mertens over commission. She managed his band."
                            + " He was young. A judge agreed with her. They were ordered to pay."
                            + " The other two members, Ed Gale and Frank Pell, had settled in the"
                            + " autumn.")
                    .persons("Rosa Tindall", "Hugo Mertens", "Ed Gale", "Frank Pell")))
        .doesNotContain("Gale v. Pell", "Pell v. Gale");
  }

  @Test
  void a_battle_that_is_ended_is_settled_whatever_a_higher_court_has_upheld() {
    assertThat(
            SampleArticle.of(
                    "Orrery in patent peace deal",
                    "Orrery has agreed to pay $450m to Plinth to end a patent battle. A jury decided"
                        + " against it. The Court of Appeals upheld the verdict in May.")
                .orgs("Orrery", "Plinth")
                .with(EntityType.MONEY, "$450m")
                .with(EntityType.COURT, "Court of Appeals")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void who_was_paid_to_settle_long_ago_is_not_who_proceeds_now() {
    LegalCase found =
        SampleArticle.of(
                "Singers must pay manager",
                "Hugo Mertens and Ada Moss were ordered to pay their manager. They had argued that"
                    + " they were young. A judge did not agree. They have 28 days. Their band is"
                    + " popular. In 1999 drummer Tony Gale was paid £550,000 to settle a claim"
                    + " against another band.")
            .persons("Hugo Mertens", "Ada Moss", "Tony Gale")
            .withValue(EntityType.DATE, "1999", "1999")
            .with(EntityType.MONEY, "£550,000")
            .cases()
            .get(0);
    assertThat(found.parties()).extracting(Party::name).doesNotContain("Tony Gale");
  }

  @Test
  void a_paper_that_was_told_of_a_deal_pays_nobody() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery paid by rival",
                        "Orrery has settled its claims against Plinth. Nobody would confirm it."
                            + " People close to the talks told the Evening Tide that the software"
                            + " giant had agreed to pay.")
                    .orgs("Orrery", "Plinth", "Evening Tide")))
        .noneMatch(caption -> caption.contains("Tide"));
  }

  @Test
  void who_is_on_trial_for_a_crime_is_prosecuted_beside_a_lawsuit() {
    assertThat(
            SampleArticle.of(
                    "Orrery sues Glasshill",
                    "Orrery has sued Glasshill over a sale. It wants it stopped. Nobody would"
                        + " comment. Shares fell. Banks were wary. Its founder, Hugo Mertens, is on"
                        + " trial for tax evasion and fraud.")
                .orgs("Orrery", "Glasshill")
                .persons("Hugo Mertens")
                .cases())
        .extracting(LegalCase::kind)
        .containsExactly(CaseKind.CIVIL, CaseKind.CRIMINAL);
  }

  @Test
  void whose_complaint_says_what_another_did_has_sued_it() {
    List<LegalCase> found =
        SampleArticle.of(
                "Chipmaker asks court to step in",
                "Chipmaker Orrery has accused its larger rival Glasshill of using threats. In a"
                    + " 48-page complaint lodged in Delaware, Orrery says that Glasshill paid"
                    + " computer makers. It is seeking triple damages.")
            .orgs("Orrery", "Glasshill")
            .with(EntityType.GPE, "Delaware")
            .cases();
    assertThat(found).extracting(LegalCase::caption).containsExactly("Orrery v. Glasshill");
    assertThat(found.get(0).relief()).contains("damages");
  }

  @Test
  void who_fails_in_an_attempt_to_stop_a_rival_has_asked_the_court() {
    LegalCase found =
        SampleArticle.of(
                "Rival may mock prices",
                "Orrery has failed in a court attempt to stop Glasshill from running adverts. The"
                    + " judge saw a bit of fun. It has also complained to the Advertising Standards"
                    + " Authority, which will decide next month.")
            .orgs("Orrery", "Glasshill", "Advertising Standards Authority")
            .with(EntityType.DATE, "next month")
            .cases()
            .get(0);
    assertThat(found.caption()).isEqualTo("Orrery v. Glasshill");
  }

  @Test
  void the_company_that_a_band_owns_settles_and_not_the_band() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Fruit quarrel is over",
                        "Orrery and the Hollow Men's company Glasshill have buried their quarrel"
                            + " over a fruit. A lawsuit will be dropped.")
                    .orgs("Orrery", "Hollow Men", "Glasshill")))
        .containsExactly("Orrery v. Glasshill");
  }

  @Test
  void a_judgment_against_somebody_else_is_not_of_the_suit_just_brought() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery and Glasshill sue spam gangs",
                        "Orrery and Glasshill have joined forces to sue two gangs. The firms filed"
                            + " 17 lawsuits on Thursday. Pills were on offer. They came from afar."
                            + " Nobody had tested them. Glasshill hates spam. Its users do too."
                            + "\n\nIn May Glasshill won a $4m judgment against Hugo Mertens.")
                    .orgs("Orrery", "Glasshill")
                    .persons("Hugo Mertens")
                    .with(EntityType.DATE, "on Thursday")
                    .with(EntityType.DATE, "May")
                    .with(EntityType.MONEY, "$4m")))
        .contains("Glasshill v. Mertens")
        .doesNotContain("Orrery v. Mertens");
  }

  @Test
  void a_decision_that_the_news_contrasts_with_is_of_others() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery loses last round",
                        "Orrery has lost the last round of its fight with Glasshill. Nobody was"
                            + " surprised. It has no reasons. Judges gave none. Lawyers were calm."
                            + " The decision contrasts with one in which judges told Plinth that"
                            + " it must pay for a riff.")
                    .orgs("Orrery", "Glasshill", "Plinth")))
        .noneMatch(caption -> caption.contains("Plinth"));
  }

  @Test
  void whom_the_law_lords_overturned_is_not_the_court_of_the_news() {
    assertThat(
            SampleArticle.of(
                    "Model wins appeal",
                    "Rosa Tindall has won her battle against the Evening Tide over pictures. By"
                        + " three to two the Law Lords overturned a Court of Appeal ruling.")
                .persons("Rosa Tindall")
                .orgs("Evening Tide", "Law Lords")
                .with(EntityType.COURT, "Court of Appeal")
                .onlyCase()
                .court()
                .name())
        .isEqualTo("House of Lords");
  }

  private static List<String> captions(SampleArticle article) {
    return article.cases().stream().map(LegalCase::caption).toList();
  }

  @Test
  void who_is_sued_and_dismisses_the_charges_is_no_court() {
    LegalCase found =
        SampleArticle.of(
                "Chip firm says rival stole designs",
                "Plinth filed the suit on Thursday against Orrery over its designs. Its engineers are"
                    + " said to have copied files. Orrery dismissed the charges as an attempt to slow"
                    + " down a rival.")
            .orgs("Plinth", "Orrery")
            .onlyCase();

    assertThat(found.stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
  }
}
