package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import casewire.events.PartyRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parties whom the text describes before, or instead of, naming them. */
class DescribedPartiesTest {

  @Test
  void those_who_file_are_described_where_nobody_names_them() {
    LegalCase found =
        SampleArticle.of(
                "Authors in court",
                "Several crime writers have launched a legal case against Paintlet to force it to"
                    + " stop.")
            .orgs("Paintlet")
            .onlyCase();
    assertThat(names(found)).containsExactly("Several crime writers", "Paintlet");
  }

  @Test
  void a_site_is_named_by_the_sentence_that_defines_it() {
    LegalCase found =
        SampleArticle.of(
                "Labels win download case",
                "Record labels have won a court case against a website. Paintlet was a search site"
                    + " for songs.")
            .orgs("Paintlet")
            .onlyCase();
    assertThat(names(found)).containsExactly("Record labels", "Paintlet");
  }

  @Test
  void providers_whom_a_court_orders_to_block_are_a_side_of_the_case() {
    LegalCase found =
        SampleArticle.of(
                "Court orders ISPs to block sites",
                "The ruling followed an application by five film studios.")
            .onlyCase();
    assertThat(names(found)).containsExactly("five film studios", "ISPs");
    assertThat(found.stage()).isEqualTo(CaseStage.INJUNCTION);
  }

  @Test
  void all_in_the_list_whom_an_order_requires_to_block_are_a_side() {
    LegalCase found =
        SampleArticle.of(
                "Court acts for Plinth",
                "A court has ordered Orrery, Quillon, and Corvane to block the site at the request"
                    + " of Plinth.")
            .orgs("Orrery", "Quillon", "Corvane", "Plinth")
            .onlyCase();
    assertThat(names(found)).containsExactly("Plinth", "Orrery", "Quillon", "Corvane");
  }

  @Test
  void who_complained_to_the_court_proceeds_against_whom_it_orders() {
    LegalCase found =
        SampleArticle.of(
                "Court acts against Orrery",
                "A court ordered Orrery, on a complaint by Plinth, to cut off the service.")
            .orgs("Orrery", "Plinth")
            .onlyCase();
    assertThat(names(found)).containsExactly("Plinth", "Orrery");
  }

  @Test
  void an_order_in_favour_of_somebody_is_in_the_case_of_theirs() {
    LegalCase found =
        SampleArticle.of(
                "Court acts for Plinth",
                "In an order in favour of Plinth, the court ordered Orrery, Quillon and others to"
                    + " block the site.")
            .orgs("Orrery", "Quillon", "Plinth")
            .onlyCase();
    assertThat(names(found)).containsExactly("Plinth", "Orrery", "Quillon");
  }

  @Test
  void whom_an_order_requires_to_act_stands_behind_its_verb() {
    LegalCase found =
        SampleArticle.of(
                "Plinth wins block",
                "Plinth asked the court to block the site. The order only requires internet"
                    + " providers to take action.")
            .orgs("Plinth")
            .onlyCase();
    assertThat(names(found)).containsExactly("Plinth", "internet providers");
  }

  @Test
  void who_pays_for_a_case_has_not_brought_it() {
    assertThat(
            SampleArticle.of(
                    "Court stops claim against Orrery",
                    "The court allowed Orrery's appeal. The case was financed by Plinth.")
                .orgs("Orrery", "Plinth")
                .cases())
        .flatExtracting(found -> names(found))
        .doesNotContain("Plinth");
  }

  @Test
  void executives_who_are_cleared_are_those_who_had_denied_a_count() {
    LegalCase found =
        SampleArticle.of(
                "Trial collapses",
                "Two executives have been cleared of fixing prices. Rosa Tindall and Ivo Marsh had"
                    + " denied one count of dishonest agreement.")
            .persons("Rosa Tindall", "Ivo Marsh")
            .onlyCase();
    assertThat(names(found)).contains("Rosa Tindall", "Ivo Marsh");
    assertThat(found.stage()).isEqualTo(CaseStage.VERDICT);
  }

  @Test
  void two_who_settle_with_somebody_unnamed_do_not_settle_with_each_other() {
    assertThat(
            SampleArticle.of("Two settle", "Orrery and Plinth made a deal with the tax office.")
                .orgs("Orrery", "Plinth")
                .cases())
        .noneMatch(found -> found.caption().equals("Plinth v. Orrery"))
        .noneMatch(found -> found.caption().equals("Orrery v. Plinth"));
  }

  @Test
  void damages_go_to_people_whom_the_text_only_counts() {
    LegalCase found =
        SampleArticle.of("Orrery loses", "Orrery has been ordered to pay $4m to nine patients.")
            .orgs("Orrery")
            .with(EntityType.MONEY, "$4m")
            .onlyCase();
    assertThat(names(found)).containsExactly("nine patients", "Orrery");
  }

  @Test
  void who_is_called_a_plaintiff_sues() {
    LegalCase found =
        SampleArticle.of(
                "Orrery loses",
                "Orrery has been ordered to pay $4m. Anna Lund, the first of the named plaintiffs,"
                    + " was in court.")
            .orgs("Orrery")
            .persons("Anna Lund")
            .with(EntityType.MONEY, "$4m")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Lund v. Orrery");
  }

  @Test
  void the_leader_of_a_group_stands_for_it() {
    LegalCase found =
        SampleArticle.of(
                "Papers sue Paintlet",
                "A group of Danish papers led by the Aftenpost filed a complaint against Paintlet.")
            .orgs("Aftenpost", "Paintlet")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Aftenpost v. Paintlet");
  }

  @Test
  void the_accused_without_a_sentence_of_their_own_is_who_has_an_age() {
    LegalCase found =
        SampleArticle.of(
                "Three plead guilty",
                "Members of a music group pleaded guilty in Oslo. Paul Venn, 21, and Anna Lund, 34,"
                    + " each copied songs. Eric Moor, a lawyer representing Venn, was pleased.")
            .persons("Paul Venn", "Anna Lund", "Eric Moor")
            .onlyCase();
    assertThat(names(found)).contains("Paul Venn", "Anna Lund").doesNotContain("Eric Moor");
  }

  @Test
  void the_accused_without_a_name_in_the_charge_is_who_the_text_presents() {
    LegalCase found =
        SampleArticle.of(
                "Dealer jailed",
                "A video dealer was jailed for two years. The seller, Paul Venn, had two shops. Venn"
                    + " sold copies.")
            .persons("Paul Venn")
            .with(EntityType.DURATION, "two years")
            .onlyCase();
    assertThat(names(found)).contains("Paul Venn");
  }

  @Test
  void a_verdict_on_nobody_who_is_named_does_not_fail() {
    assertThat(
            SampleArticle.of(
                    "Dealer sentenced",
                    "A dealer was convicted of fraud. A clerk was sentenced after pleading guilty.")
                .cases())
        .allSatisfy(found -> assertThat(found.stage()).isNotNull());
  }

  @Test
  void a_description_leads_to_the_name_it_ends_in() {
    LegalCase found =
        SampleArticle.of(
                "Convictions stand",
                "The court affirmed the convictions of Anna Lund and her onetime broker at Orrery,"
                    + " Paul Venn, for fraud.")
            .persons("Anna Lund", "Paul Venn")
            .orgs("Orrery")
            .onlyCase();
    assertThat(names(found)).contains("Anna Lund", "Paul Venn").doesNotContain("Orrery");
  }

  @Test
  void a_lawyer_who_stands_trial_is_a_party() {
    LegalCase found =
        SampleArticle.of(
                "Lawyer in the dock",
                "Paul Venn, the lawyer who stood trial in Oslo, was convicted of fraud. Venn, 68,"
                    + " was given six months.")
            .persons("Paul Venn")
            .with(EntityType.DURATION, "six months")
            .onlyCase();
    assertThat(names(found)).contains("Paul Venn");
  }

  @Test
  void a_man_whom_the_lead_describes_is_who_the_next_sentence_starts_with() {
    LegalCase found =
        SampleArticle.of(
                "Maps firm wins",
                "Glasshill has won a case against a man who sold copied maps. Paul Venn had sold"
                    + " hundreds of them at fairs.")
            .orgs("Glasshill")
            .persons("Paul Venn")
            .onlyCase();
    assertThat(names(found)).containsExactly("Glasshill", "Paul Venn");
  }

  @Test
  void who_settles_with_a_small_firm_is_opposed_to_the_one_named_after_it() {
    LegalCase found =
        SampleArticle.of(
                "Glasshill and Quillon end their fight",
                "Glasshill is to pay $20m to a small map firm to settle a row over a name. Quillon,"
                    + " which draws maps, will take another one.")
            .orgs("Glasshill", "Quillon")
            .with(EntityType.MONEY, "$20m")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Quillon v. Glasshill");
  }

  @Test
  void the_local_arms_of_companies_are_named_by_the_companies() {
    LegalCase found =
        SampleArticle.of(
                "Map sellers in court",
                "Orrery was sued on Monday. The case, which was brought by 30 publishers including"
                    + " the local arms of Glasshill, Quillon and Plinth, will last.")
            .orgs("Glasshill", "Quillon", "Plinth", "Orrery")
            .onlyCase();
    assertThat(names(found)).containsExactly("Glasshill", "Quillon", "Plinth", "Orrery");
  }

  @Test
  void whom_a_ruling_is_a_victory_for_is_on_the_side_that_no_sentence_names() {
    LegalCase found =
        SampleArticle.of(
                "Judges rule for readers",
                "A US appeals court has overturned a ruling on the names of readers. It is a victory"
                    + " for Orrery. Glasshill had demanded the names with subpoenas.")
            .orgs("Orrery", "Glasshill")
            .onlyCase();
    assertThat(names(found)).containsExactly("Glasshill", "Orrery");
  }

  @Test
  void an_industry_is_the_companies_that_the_text_lists() {
    LegalCase found =
        SampleArticle.of(
                "Film studios win case against Orrery",
                "A judge has agreed with seven studios, including Glasshill, Quillon and Plinth.")
            .orgs("Orrery", "Glasshill", "Quillon", "Plinth")
            .onlyCase();
    assertThat(names(found)).containsExactly("Glasshill", "Quillon", "Plinth", "Orrery");
  }

  @Test
  void customers_who_sue_are_not_the_company_named_before() {
    LegalCase found =
        SampleArticle.of(
                "Orrery faces payout",
                "Buyers get new maps under a deal that Orrery has reached with customers who took"
                    + " it to court.")
            .orgs("Orrery")
            .onlyCase();
    assertThat(found.parties())
        .anyMatch(p -> p.name().equals("Orrery") && p.role() == PartyRole.DEFENDANT);
  }

  @Test
  void men_whom_a_court_tells_to_pay_are_a_side() {
    LegalCase found =
        SampleArticle.of(
                "Map pirates must pay",
                "A court has told two men that they have to pay Glasshill for copied maps.")
            .orgs("Glasshill")
            .onlyCase();
    assertThat(names(found)).containsExactly("Glasshill", "two men");
  }

  @Test
  void a_state_sues_under_its_own_name() {
    LegalCase found =
        SampleArticle.of(
                "Orrery sued over maps", "The state of Texas filed the first suit by a state.")
            .orgs("Orrery")
            .with(EntityType.GPE, "Texas")
            .onlyCase();
    assertThat(names(found)).containsExactly("Texas", "Orrery");
  }

  @Test
  void an_action_that_is_not_against_somebody_is_against_whom_the_text_says() {
    LegalCase found =
        SampleArticle.of(
                "Map makers in court",
                "Glasshill brought its action not against the author but against Orrery, which"
                    + " prints both maps.")
            .orgs("Glasshill", "Orrery")
            .onlyCase();
    assertThat(names(found)).containsExactly("Glasshill", "Orrery");
  }

  @Test
  void whom_a_headline_only_describes_the_lead_names() {
    LegalCase found =
        SampleArticle.of(
                "Plinth's backer sued again",
                "Glasshill has joined Quillon in suing the investor Orrery over its support for"
                    + " Plinth.")
            .orgs("Glasshill", "Quillon", "Orrery", "Plinth")
            .onlyCase();
    assertThat(names(found)).contains("Orrery").doesNotContain("Plinth's backer");
  }

  @Test
  void the_operator_of_a_site_is_ordered_to_pay_not_the_site() {
    assertThat(
            SampleArticle.of(
                    "Judge orders site operator to pay",
                    "A judge in Ohio has ordered the former operator of the site Streamdeck to pay"
                        + " Orrery $2m. Orrery sued Matteo Harlow in 2019.")
                .persons("Matteo Harlow")
                .orgs("Orrery", "Streamdeck")
                .with(EntityType.MONEY, "$2m")
                .onlyCase()
                .caption())
        .isEqualTo("Orrery v. Harlow");
  }

  @Test
  void who_represents_himself_is_sued_where_nobody_else_is_named() {
    assertThat(
            SampleArticle.of(
                    "Games firm still waits for its money",
                    "The person on the hook is Matteo Harlow, who ran a site. Orrery went to"
                        + " federal court in 2019. Harlow chose to represent himself. A judge"
                        + " granted summary judgment to the company.")
                .persons("Matteo Harlow")
                .orgs("Orrery")
                .onlyCase()
                .caption())
        .isEqualTo("Orrery v. Harlow");
  }

  @Test
  void a_group_that_has_brought_an_action_is_the_companies_that_it_includes() {
    LegalCase found =
        SampleArticle.of(
                "Student must pay for links",
                "Matteo Harlow must pay $8,400 for linking to songs, a court has ruled. The action"
                    + " was brought by a group that included the local arms of Orrery, Quillon and"
                    + " Corvane.")
            .persons("Matteo Harlow")
            .orgs("Orrery", "Quillon", "Corvane")
            .with(EntityType.MONEY, "$8,400")
            .onlyCase();
    assertThat(found.parties())
        .extracting(Party::name)
        .containsExactly("Orrery", "Quillon", "Corvane", "Matteo Harlow");
  }

  @Test
  void those_who_join_a_name_do_what_they_do_together() {
    assertThat(
            SampleArticle.of(
                    "Court scraps verdict against Glasshill",
                    "An appeals court has thrown out the damages that Glasshill was told to pay."
                        + " Orrery and dozens of other labels and publishers had persuaded a jury"
                        + " in 2019.")
                .orgs("Orrery", "Glasshill")
                .onlyCase()
                .caption())
        .isEqualTo("Orrery v. Glasshill");
  }

  @Test
  void the_place_of_a_dateline_does_nothing() {
    LegalCase found =
        SampleArticle.of(
                "Map seller indicted",
                "BROOKLYN, N.Y. - An indictment made public today accuses Orrery of fraud.")
            .orgs("Orrery")
            .with(EntityType.GPE, "BROOKLYN")
            .with(EntityType.GPE, "N.Y.")
            .onlyCase();
    assertThat(names(found)).contains("Orrery").doesNotContain("BROOKLYN");
  }

  @Test
  void a_headline_that_describes_both_sides_is_of_whom_the_lead_names() {
    assertThat(
            SampleArticle.of(
                    "Chip designer sues phone giant",
                    "Glasshill has taken legal action against Corvane over licence fees. It lodged"
                        + " the claim on Monday. Nobody was surprised. Its shares fell. Analysts"
                        + " expect a long fight. In 2003 it settled a patent suit against Orrery.")
                .orgs("Glasshill", "Corvane", "Orrery")
                .with(EntityType.DATE, "on Monday")
                .withValue(EntityType.DATE, "2003", "2003")
                .cases())
        .extracting(LegalCase::caption)
        .containsExactly("Glasshill v. Corvane", "Glasshill v. Orrery");
  }

  @Test
  void an_authority_is_no_maker_whom_the_lead_describes() {
    assertThat(
            names(
                SampleArticle.of(
                        "Chip firm faces claims",
                        "A group of computer makers sued Corvane on Monday. They want damages. It"
                            + " did not comment. Last month it paid a fine to the Justice"
                            + " Department.")
                    .orgs("Corvane", "Justice Department")
                    .with(EntityType.DATE, "on Monday")
                    .cases()
                    .get(0)))
        .doesNotContain("Justice Department", "United States");
  }

  private static List<String> names(LegalCase found) {
    return found.parties().stream().map(Party::name).toList();
  }
}
