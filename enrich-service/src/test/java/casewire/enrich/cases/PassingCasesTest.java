package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases that an article tells in one clause beside the one that it is about. */
class PassingCasesTest {
  private static final String LEAD =
      "Rosa Tindall was jailed for three years on Monday for fraud. She ran the lender Corvane."
          + " The judge called her greedy. She did not speak. Her family left in silence. ";

  @Test
  void those_named_between_found_and_guilty_are_convicted() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Lenders guilty",
                        "The court found the pair, named as Rosa Tindall and Hugo Mertens, guilty"
                            + " of fraud.")
                    .persons("Rosa Tindall", "Hugo Mertens")))
        .singleElement()
        .asString()
        .endsWith("Tindall");
  }

  @Test
  void somebody_of_another_company_is_prosecuted_apart() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Lender's founder jailed",
                        LEAD + "In March Hugo Mertens of Plinth was convicted over its books.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .orgs("Corvane", "Plinth")))
        .hasSize(2)
        .anyMatch(caption -> caption.endsWith("Mertens"));
  }

  @Test
  void an_accomplice_is_a_defendant_of_the_same_prosecution() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Lender's founder jailed",
                        LEAD + "Her accomplice Hugo Mertens was jailed for a year.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .orgs("Corvane")))
        .hasSize(1);
  }

  @Test
  void a_clause_about_a_regulator_tells_a_lawsuit_of_its_own() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Lender's founder jailed",
                LEAD
                    + "The Securities and Exchange Commission wants her to repay $9m in a civil"
                    + " suit, and savers are also suing her.")
            .persons("Rosa Tindall")
            .orgs("Securities and Exchange Commission", "Corvane")
            .cases();
    assertThat(cases)
        .anySatisfy(
            found -> {
              assertThat(found.caption())
                  .isEqualTo("Securities and Exchange Commission v. Tindall");
              assertThat(found.kind()).isEqualTo(CaseKind.CIVIL);
            });
  }

  @Test
  void money_won_from_somebody_tells_an_earlier_lawsuit() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Glasshill sues Orrery",
                        "Glasshill has sued Orrery over its maps. In 2019 it won $3 million from"
                            + " Paul Venn.")
                    .orgs("Glasshill", "Orrery")
                    .persons("Paul Venn")
                    .with(EntityType.MONEY, "$3 million")
                    .withValue(EntityType.DATE, "2019", "2019")))
        .containsExactly("Glasshill v. Orrery", "Glasshill v. Venn");
  }

  @Test
  void the_other_side_of_a_lost_case_stands_in_the_same_sentence() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Glasshill sues Orrery",
                        "Glasshill has sued Orrery over its maps. In 1994 Paul Venn lost a court"
                            + " case in which he tried to leave his contract with Brightpage.")
                    .orgs("Glasshill", "Orrery", "Brightpage")
                    .persons("Paul Venn")
                    .withValue(EntityType.DATE, "1994", "1994")))
        .containsExactly("Glasshill v. Orrery", "Brightpage v. Venn");
  }

  @Test
  void a_name_inside_an_apposition_is_not_the_subject() {
    LegalCase found =
        SampleArticle.of("Quillon, the firm that makes Paintlet, is to pay Orrery $2m to settle.")
            .orgs("Quillon", "Paintlet", "Orrery")
            .with(EntityType.MONEY, "$2m")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Orrery v. Quillon");
    assertThat(found.stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void who_sees_off_a_challenge_and_who_asked_the_court_are_opponents() {
    LegalCase found =
        SampleArticle.of(
                "Quillon keeps its patent",
                "Quillon has seen off a challenge to its patent. Orrery had asked the court for a"
                    + " declaration.")
            .orgs("Quillon", "Orrery")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Orrery v. Quillon");
  }

  @Test
  void a_caption_further_on_tells_the_side_that_is_open() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Quillon to pay millions",
                        "Quillon has agreed to pay $2m. The deal ends Orrery v. Quillon Labs.")
                    .orgs("Quillon Labs", "Quillon", "Orrery")
                    .with(EntityType.MONEY, "$2m")))
        .hasSize(1)
        .allMatch(caption -> caption.startsWith("Orrery v. Quillon"));
  }

  @Test
  void money_paid_is_damages_without_the_word() {
    LegalCase found =
        SampleArticle.of("Quillon was ordered to pay Orrery $2m.")
            .orgs("Quillon", "Orrery")
            .with(EntityType.MONEY, "$2m")
            .onlyCase();
    assertThat(found.relief()).containsExactly("damages");
  }

  @Test
  void who_is_listed_with_a_defendant_is_one_too() {
    LegalCase found =
        SampleArticle.of(
                "Three men convicted",
                "Amos Birk, Carl Dunn and Evan Frost ran a pirate service. Birk was convicted of"
                    + " fraud.")
            .persons("Amos Birk", "Carl Dunn", "Evan Frost")
            .onlyCase();
    assertThat(found.parties()).hasSize(4);
  }

  @Test
  void a_court_that_hands_sentences_to_others_tells_an_earlier_prosecution() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Lender's founder jailed",
                        LEAD
                            + "In 2009 a court handed one-year sentences to Hugo Mertens and Ivo"
                            + " Raab of Plinth.")
                    .persons("Rosa Tindall", "Hugo Mertens", "Ivo Raab")
                    .orgs("Corvane", "Plinth")
                    .withValue(EntityType.DATE, "2009", "2009")))
        .hasSize(2)
        .anyMatch(caption -> caption.contains("Mertens"));
  }

  @Test
  void somebody_prosecuted_long_ago_is_not_who_is_jailed_now() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Two traders jailed",
                        "Two traders were jailed on Monday. They had sold shares that did not"
                            + " exist. The judge was angry. The court was full. Nobody spoke."
                            + " Ivo Raab's lawyer said that he would appeal. It rained. It was"
                            + " late. The street was empty. The town has seen worse. There were"
                            + " floods. There was a fire. There was a war. There were bad years."
                            + " There were good years. In 2009 Hugo Mertens was convicted of"
                            + " fraud.")
                    .persons("Ivo Raab", "Hugo Mertens")
                    .withValue(EntityType.DATE, "2009", "2009")))
        .anyMatch(caption -> caption.endsWith("Raab"))
        .anyMatch(caption -> caption.endsWith("Mertens"));
  }

  @Test
  void what_the_text_describes_as_a_thing_sues_nobody() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Quillon has been sued dozens of times. The lawsuits hurt Quillon.")
                    .orgs("Quillon")))
        .noneMatch(caption -> caption.contains("dozens"));
  }

  @Test
  void people_without_a_name_are_not_who_is_named_before() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Quillon said on Monday that two dozen users also agreed to pay $900.")
                    .orgs("Quillon")
                    .with(EntityType.MONEY, "$900")))
        .noneMatch(caption -> caption.endsWith("v. Quillon"));
  }

  @Test
  void a_place_that_only_describes_somebody_is_no_party() {
    assertThat(
            captions(
                SampleArticle.of("US film studios have sued the Leeds-based firm Quillon.")
                    .orgs("Quillon")
                    .with(EntityType.GPE, "US")
                    .with(EntityType.GPE, "Leeds")))
        .containsExactly("US film studios v. Quillon");
  }

  @Test
  void who_has_a_lawyer_is_no_lawyer() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Ivo Raab was found guilty of fraud on Monday. Bo Lind, the lawyer for Raab,"
                            + " said nothing.")
                    .persons("Ivo Raab", "Bo Lind")))
        .hasSize(1)
        .allMatch(caption -> caption.endsWith("Raab"));
  }

  @Test
  void a_caption_that_comes_later_takes_no_defendant_of_the_case_before() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Service's founder jailed",
                        "Rosa Tindall was convicted of fraud in May. She ran the service. It had"
                            + " many users. They paid little. In the related case of United States"
                            + " v. Mertens, Hugo Mertens pleaded guilty.")
                    .persons("Rosa Tindall", "Hugo Mertens")))
        .containsExactly("United States v. Tindall", "United States v. Mertens");
  }

  @Test
  void an_age_stands_for_the_person() {
    LegalCase found =
        SampleArticle.of("Ivo Raab ran a site. The 42-year-old was arrested on Monday.")
            .persons("Ivo Raab")
            .onlyCase();
    assertThat(found.caption()).endsWith("Raab");
  }

  @Test
  void a_dispute_called_by_one_party_is_with_whoever_is_told_what_to_do() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Court decides in Quillon dispute",
                        "The court obliges Orrery to block the sites on Monday.")
                    .orgs("Quillon", "Orrery")))
        .containsExactly("Quillon v. Orrery");
  }

  @Test
  void a_name_that_stands_for_many_others_proceeds() {
    assertThat(
            captions(
                SampleArticle.of("Orrery and 29 other labels sued Quillon on Monday.")
                    .orgs("Orrery", "Quillon")))
        .containsExactly("Orrery v. Quillon");
  }

  @Test
  void who_lost_to_somebody_was_proceeded_against_by_them() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Lender's founder jailed", LEAD + "Plinth lost to Orrery in Leeds in 2009.")
                    .persons("Rosa Tindall")
                    .orgs("Corvane", "Plinth", "Orrery")))
        .contains("Orrery v. Plinth");
  }

  @Test
  void companies_on_trial_are_not_prosecuted_where_nothing_else_tells_of_a_crime() {
    assertThat(
            SampleArticle.of(
                    "Map sellers in court",
                    "The makers of the Atlas maps have gone on trial. The case was brought by"
                        + " Glasshill against Orrery.")
                .orgs("Glasshill", "Orrery")
                .cases())
        .allMatch(found -> found.kind() == CaseKind.CIVIL);
  }

  @Test
  void what_is_owed_without_money_is_no_judgment() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Lender's founder jailed",
                        LEAD + "Experts agreed that her style owes much to Plinth.")
                    .persons("Rosa Tindall")
                    .orgs("Corvane", "Plinth")))
        .noneMatch(caption -> caption.contains("Plinth"));
  }

  @Test
  void a_claim_called_by_the_name_of_who_makes_it_is_rejected() {
    assertThat(
            captions(
                SampleArticle.of("Jury rejects Orrery claim against Quillon", "It took a day.")
                    .orgs("Orrery", "Quillon")))
        .containsExactly("Orrery v. Quillon");
  }

  @Test
  void what_a_court_bans_somebody_from_is_an_injunction() {
    LegalCase found =
        SampleArticle.of(
                "Court bans name",
                "Orrery has been forbidden to use the name of a map. The ruling is a victory for"
                    + " Plinth.")
            .orgs("Orrery", "Plinth")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Plinth v. Orrery");
    assertThat(found.stage()).isEqualTo(CaseStage.INJUNCTION);
  }

  @Test
  void somebody_new_in_a_paragraph_on_a_party_is_opposed_to_that_party() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery wins case",
                        "Orrery has won a lawsuit against Quillon over its maps. A judge agreed"
                            + " with it. Nobody spoke. It rained.\n\nOrrery has fought before. In"
                            + " 2002 a court rejected claims by Hugo Mertens about a map.")
                    .orgs("Orrery", "Quillon")
                    .persons("Hugo Mertens")
                    .with(EntityType.DATE, "2002")))
        .containsExactly("Orrery v. Quillon", "Mertens v. Orrery");
  }

  @Test
  void the_time_before_an_article_does_not_govern_who_comes_after_it() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery sued",
                        "Quillon has sued Orrery over its maps. It denies that. Nobody spoke. On"
                            + " the same day the Plinth filed a class action against Orrery.")
                    .orgs("Orrery", "Quillon", "Plinth")))
        .contains("Plinth v. Orrery");
  }

  @Test
  void whose_patents_are_infringed_proceeds() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery shares fall",
                        "A jury decided that Orrery had infringed three Quillon patents. Quillon"
                            + " brought its case in June.")
                    .orgs("Orrery", "Quillon")))
        .containsExactly("Quillon v. Orrery");
  }

  @Test
  void those_who_are_among_a_group_that_sued_are_claimants() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery told to change",
                        "A court told Orrery to change its maps. Quillon and Plinth were among 30"
                            + " publishers that started the action against it.")
                    .orgs("Orrery", "Quillon", "Plinth")))
        .containsExactly("Quillon v. Orrery");
  }

  @Test
  void who_loses_most_of_its_challenge_has_brought_it() {
    LegalCase found =
        SampleArticle.of("Maps in court", "Orrery has lost most of its challenge against Quillon.")
            .orgs("Orrery", "Quillon")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Orrery v. Quillon");
  }

  @Test
  void an_appeal_that_is_only_planned_is_no_stage() {
    LegalCase found =
        SampleArticle.of(
                "Orrery must pay",
                "A judge ordered Orrery to pay Quillon $2m. Orrery said it would appeal.")
            .orgs("Orrery", "Quillon")
            .with(EntityType.MONEY, "$2m")
            .onlyCase();
    assertThat(found.stage()).isEqualTo(CaseStage.JUDGMENT);
  }

  @Test
  void what_a_named_court_said_of_somebody_tells_a_case_of_theirs() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Lender's founder jailed",
                        LEAD
                            + "In June the US Supreme Court said that Orrery and Plinth could be"
                            + " sued for it.")
                    .persons("Rosa Tindall")
                    .orgs("Corvane", "Orrery", "Plinth")
                    .with(EntityType.COURT, "US Supreme Court")))
        .anyMatch(caption -> caption.contains("Orrery"));
  }

  @Test
  void newcomers_of_the_headline_do_not_fail() {
    assertThat(
            captions(
                SampleArticle.of("Court throws out claim by Orrery", "Quillon sued Plinth in May.")
                    .orgs("Orrery", "Quillon", "Plinth")))
        .contains("Quillon v. Plinth");
  }

  @Test
  void in_a_suit_by_somebody_is_against_whom_the_sentence_names_before() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Profits rise",
                        LEAD + "In May Orrery was cleared by jurors in a suit brought by Plinth.")
                    .persons("Rosa Tindall")
                    .orgs("Corvane", "Orrery", "Plinth")))
        .contains("Plinth v. Orrery");
  }

  @Test
  void a_relative_clause_with_a_date_is_about_who_goes_before_the_apposition() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Lender's founder jailed",
                        LEAD
                            + "In May they bought Plinth, a rival of Corvane, which on the same day"
                            + " sued Orrery.")
                    .persons("Rosa Tindall")
                    .orgs("Corvane", "Plinth", "Orrery")))
        .contains("Plinth v. Orrery");
  }

  @Test
  void who_appeals_was_sued_by_who_is_told_to_have_sued_nobody() {
    LegalCase found =
        SampleArticle.of(
                "Orrery loses appeal",
                "A court has confirmed that copies of maps are not fair. It is a library. Quillon"
                    + " and Plinth were not pleased. They sued in May.")
            .orgs("Orrery", "Quillon", "Plinth")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Quillon v. Orrery");
  }

  private static List<String> captions(SampleArticle article) {
    return article.cases().stream().map(LegalCase::caption).toList();
  }
}
