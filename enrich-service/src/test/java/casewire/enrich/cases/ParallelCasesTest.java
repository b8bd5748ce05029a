package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lawsuits that an article tells beside its own: series, counter-suits, other claimants. */
class ParallelCasesTest {
  private static final String LEAD = "Glasshill has sued Orrery over its maps. ";

  @Test
  void similar_lawsuits_against_several_are_a_case_each() {
    assertThat(
            captions(
                LEAD + "Similar lawsuits were filed against Quillon, Corvane and Plinth.",
                "Quillon",
                "Corvane",
                "Plinth"))
        .containsExactlyInAnyOrder(
            "Glasshill v. Orrery",
            "Glasshill v. Quillon",
            "Glasshill v. Corvane",
            "Glasshill v. Plinth");
  }

  @Test
  void who_is_in_comparable_suits_does_not_take_the_news() {
    List<LegalCase> found =
        SampleArticle.of(
                "Authors sue start-up",
                "Three novelists have filed a lawsuit against Orrery. The complaint says that"
                    + " it copied their books. It follows comparable suits against Quillon and Corvane.")
            .orgs("Orrery", "Quillon", "Corvane")
            .cases();
    assertThat(found.get(0).caption()).isEqualTo("Three novelists v. Orrery");
  }

  @Test
  void who_lost_earlier_is_not_the_one_whom_the_news_describes() {
    List<LegalCase> found =
        SampleArticle.of(
                "Claim goes on",
                "A judge let Glasshill's copyright claim against the makers of a tracing tool go"
                    + " on. Glasshill previously won $4 million from Quillon.")
            .orgs("Glasshill", "Quillon")
            .with(EntityType.MONEY, "$4 million")
            .cases();
    assertThat(found).extracting(LegalCase::caption).contains("Glasshill v. Quillon").hasSize(2);
  }

  @Test
  void one_lawsuit_against_several_is_one_case() {
    assertThat(
            captions(
                "Glasshill filed a lawsuit against Quillon and Corvane.", "Quillon", "Corvane"))
        .hasSize(1);
  }

  @Test
  void who_brought_the_suits_stands_in_the_clause_behind_them() {
    assertThat(
            captions(
                LEAD
                    + "It will be heard in the two civil suits that Quillon and Plinth have brought"
                    + " against Corvane.",
                "Quillon",
                "Corvane",
                "Plinth"))
        .containsExactlyInAnyOrder("Glasshill v. Orrery", "Quillon v. Corvane");
  }

  @Test
  void a_suit_of_its_own_against_a_claimant_is_another_case() {
    assertThat(
            captions(
                LEAD
                    + "Orrery hit back with a suit of its own, which accuses Glasshill and Plinth of"
                    + " infringing its patents.",
                "Plinth"))
        .containsExactlyInAnyOrder("Glasshill v. Orrery", "Orrery v. Glasshill");
  }

  @Test
  void money_paid_to_end_a_dispute_goes_to_who_brought_it() {
    LegalCase found =
        SampleArticle.of("Quillon paid $2m in March to end a dispute with Plinth over its pens.")
            .orgs("Quillon", "Plinth")
            .with(EntityType.MONEY, "$2m")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Plinth v. Quillon");
    assertThat(found.stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void who_took_on_others_after_a_lawsuit_sued_them_too() {
    assertThat(
            captions(
                LEAD + "In July Plinth sued Quillon. Three weeks later Plinth took on Corvane.",
                "Quillon",
                "Corvane",
                "Plinth"))
        .contains("Plinth v. Quillon", "Plinth v. Corvane");
  }

  @Test
  void a_lost_challenge_was_brought_by_who_lost_it() {
    assertThat(captions("Orrery lost its court challenge against Glasshill."))
        .containsExactly("Orrery v. Glasshill");
  }

  @Test
  void sentences_handed_to_several_tell_one_prosecution() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Tracker's founders jailed",
                "The court handed one-year sentences to Rosa Tindall, Hugo Mertens and Paul Venn.")
            .persons("Rosa Tindall", "Hugo Mertens", "Paul Venn")
            .with(EntityType.DURATION, "one-year")
            .cases();
    assertThat(cases).singleElement().extracting(c -> c.parties().size()).isEqualTo(4);
  }

  @Test
  void days_given_to_a_company_are_no_prison_term() {
    LegalCase found =
        SampleArticle.of(LEAD + "Orrery was given 30 days to answer.")
            .orgs("Glasshill", "Orrery")
            .with(EntityType.DURATION, "30 days")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Glasshill v. Orrery");
  }

  @Test
  void a_reply_in_kind_goes_against_who_has_sued() {
    assertThat(
            captions(
                LEAD + "In March Plinth sued Quillon, and Quillon replied with a claim of its own.",
                "Quillon",
                "Plinth"))
        .contains("Plinth v. Quillon", "Quillon v. Plinth");
  }

  @Test
  void deals_of_the_same_claimants_with_others_are_other_cases() {
    assertThat(
            captions(
                "Glasshill and Plinth sued Orrery over its maps. Glasshill and Plinth sued Quillon"
                    + " in May.",
                "Quillon",
                "Plinth"))
        .containsExactlyInAnyOrder("Glasshill v. Orrery", "Glasshill v. Quillon");
  }

  @Test
  void the_same_parties_in_another_court_have_another_case() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Maps in court",
                LEAD
                    + "The first hearing is in May. Nobody has seen the maps. They cost $5. A judge"
                    + " was named. The High Court separately ruled that Orrery owes Glasshill $2m.")
            .orgs("Glasshill", "Orrery")
            .with(EntityType.MONEY, "$2m")
            .with(EntityType.COURT, "High Court")
            .cases();
    assertThat(cases).extracting(LegalCase::caption).containsOnly("Glasshill v. Orrery");
    assertThat(cases)
        .extracting(LegalCase::id)
        .containsExactlyInAnyOrder("glasshill-v-orrery", "glasshill-v-orrery-high-court");
  }

  @Test
  void who_is_prosecuted_and_agrees_to_pay_a_company_has_two_cases() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Maps in court",
                LEAD
                    + "Paul Venn was sentenced to two years in prison, and agreed to pay Glasshill"
                    + " $2m.")
            .orgs("Glasshill", "Orrery")
            .persons("Paul Venn")
            .with(EntityType.MONEY, "$2m")
            .with(EntityType.DURATION, "two years")
            .cases();
    assertThat(cases).extracting(LegalCase::caption).contains("Glasshill v. Venn");
    assertThat(cases).anyMatch(found -> found.kind() == CaseKind.CRIMINAL);
  }

  @Test
  void separate_lawsuits_of_several_are_a_case_each() {
    assertThat(captions("Glasshill and Plinth filed separate lawsuits against Orrery.", "Plinth"))
        .containsExactlyInAnyOrder("Glasshill v. Orrery", "Plinth v. Orrery");
  }

  @Test
  void lawsuits_against_thousands_are_no_case() {
    assertThat(captions("Glasshill has filed cases against thousands of alleged map pirates."))
        .noneMatch(caption -> caption.contains("thousands"));
  }

  private static final String NEWS =
      "A judge told Orrery on Monday to stop selling copied maps of the coast to tourists."
          + " He upheld a decision in favour of Glasshill. Orrery will have to pay. It said that"
          + " it was sorry. Its shares fell. ";

  @Test
  void a_case_brought_by_a_newcomer_is_another_one() {
    assertThat(
            captions(
                NEWS + "Last month a court found against Orrery in a case brought by Plinth.",
                "Plinth"))
        .containsExactly("Glasshill v. Orrery", "Plinth v. Orrery");
  }

  @Test
  void who_has_won_damages_too_has_won_them_from_whom_the_news_is_about() {
    List<String> captions =
        SampleArticle.of("Orrery in court", NEWS + "Plinth has won similar damages.")
            .orgs("Glasshill", "Orrery", "Plinth")
            .cases()
            .stream()
            .map(LegalCase::caption)
            .toList();
    assertThat(captions).containsExactly("Glasshill v. Orrery", "Plinth v. Orrery");
  }

  @Test
  void a_suit_of_its_own_against_the_association_goes_against_the_name_with_that_word() {
    assertThat(
            captions(
                "The Map Sellers Association has sued Orrery over copied maps. Orrery denies it."
                    + " Nobody else would speak. It has been a long row. The coast is far."
                    + " Quillon has a suit of its own against the association.",
                "Map Sellers Association",
                "Quillon"))
        .contains("Quillon v. Map Sellers Association");
  }

  @Test
  void who_is_sued_separately_is_not_whom_the_news_describes() {
    assertThat(
            captions(
                "Glasshill has won its lawsuit against Orrery. A judge agreed with it. Nobody"
                    + " spoke. Others waited. It rained. Separately, Glasshill is suing two"
                    + " teachers over a map."))
        .containsExactly("Glasshill v. Orrery", "Glasshill v. two teachers");
  }

  @Test
  void a_case_against_others_that_is_told_late_is_only_mentioned() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Maps in court",
                "Glasshill said that it had filed suits against people who copy its maps. It is"
                    + " the second time. Nobody could be reached. One site closed. The map"
                    + " industry has sued many readers. Its case against Orrery and Plinth comes"
                    + " before a higher court in March.")
            .orgs("Glasshill", "Orrery", "Plinth")
            .with(EntityType.DATE, "March")
            .cases();
    assertThat(cases)
        .extracting(LegalCase::caption)
        .containsExactly("Glasshill v. people", "map industry v. Orrery");
    assertThat(cases).extracting(LegalCase::role).doesNotHaveDuplicates();
  }

  @Test
  void suits_by_newcomers_against_whom_the_headline_is_about_are_other_cases() {
    List<String> captions =
        SampleArticle.of(
                "Orrery in $7m truce",
                "Glasshill and Orrery have ended their fight, with Orrery paying $7m. It was filed"
                    + " by Glasshill in May. Nobody spoke. It rained. The coast is far. Orrery still"
                    + " faces suits by Plinth and Quillon.")
            .orgs("Glasshill", "Orrery", "Plinth", "Quillon")
            .with(EntityType.MONEY, "$7m")
            .cases()
            .stream()
            .map(LegalCase::caption)
            .toList();
    assertThat(captions).hasSize(2).contains("Plinth v. Orrery");
  }

  @Test
  void who_brings_a_class_action_too_brings_it_against_whom_the_headline_is_about() {
    List<String> captions =
        SampleArticle.of(
                "Orrery hit by lawsuit",
                "Glasshill has sued Orrery over its maps. Orrery denies it. Nobody spoke. It"
                    + " rained. Plinth brought a class action over the same maps last month.")
            .orgs("Glasshill", "Orrery", "Plinth")
            .cases()
            .stream()
            .map(LegalCase::caption)
            .toList();
    assertThat(captions).containsExactly("Glasshill v. Orrery", "Plinth v. Orrery");
  }

  @Test
  void a_battle_between_two_that_a_decision_ends_is_their_case() {
    assertThat(captions("The decision ends a long battle between Glasshill and Orrery."))
        .containsExactly("Glasshill v. Orrery");
  }

  @Test
  void the_commission_sues_a_state_and_not_the_reverse() {
    LegalCase found =
        SampleArticle.of(
                "Italy in court over maps",
                "The European Commission is to sue Italy at the European Court of Justice over"
                    + " rules on maps.")
            .with(EntityType.ORG, "European Commission")
            .with(EntityType.GPE, "Italy")
            .withValue(EntityType.COURT, "eucj", "European Court of Justice")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("European Commission v. Italy");
  }

  private static List<String> captions(String text, String... others) {
    SampleArticle article = SampleArticle.of("Maps in court", text).orgs("Glasshill", "Orrery");
    return article.orgs(others).cases().stream().map(LegalCase::caption).toList();
  }
}
