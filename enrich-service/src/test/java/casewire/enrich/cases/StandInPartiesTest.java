package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parties whom the news calls by what they publish, run or lead. */
class StandInPartiesTest {

  @Test
  void the_publisher_answers_for_its_newspaper() {
    LegalCase found =
        SampleArticle.of(
                "Singer sues paper",
                "Paul Venn has sued the Evening Tide for libel. Harbour Press, publisher of the"
                    + " Evening Tide, has not commented.")
            .persons("Paul Venn")
            .orgs("Evening Tide", "Harbour Press")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Venn v. Harbour Press");
  }

  @Test
  void the_company_behind_a_program_is_the_party() {
    LegalCase found =
        SampleArticle.of(
                "Orrery sues Paintlet",
                "Orrery sued Paintlet on Monday. Quillon, the company behind Paintlet, denies it.")
            .orgs("Orrery", "Paintlet", "Quillon")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Orrery v. Quillon");
  }

  @Test
  void who_runs_a_company_sues_in_its_name() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Paintlet in court with Orrery",
                        "Paintlet has sued Orrery over its search results. Paintlet operator Paul"
                            + " Venn had had enough. Paul Venn sued Orrery in Oslo.")
                    .persons("Paul Venn")
                    .orgs("Orrery", "Paintlet")))
        .hasSize(1);
  }

  @Test
  void a_site_and_its_operator_are_sued_by_the_operators_name() {
    LegalCase found =
        SampleArticle.of(
                "Judgment against operator",
                "A default judgment was recommended. Orrery accused the site and its Danish"
                    + " operator Paul Venn of infringing its rights.")
            .persons("Paul Venn")
            .orgs("Orrery")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Orrery v. Venn");
  }

  @Test
  void plaintiffs_are_named_in_the_list_that_the_word_opens() {
    LegalCase found =
        SampleArticle.of(
                "Court orders pair to pay",
                "The court awarded the plaintiffs, including Orrery and Glasshill, the whole sum.")
            .orgs("Orrery", "Glasshill")
            .onlyCase();
    assertThat(found.parties()).extracting(Party::name).contains("Orrery", "Glasshill");
  }

  @Test
  void a_prosecutor_with_the_office_in_the_name_is_no_party() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery in court",
                        "Orrery was sued by Assistant U.S. Attorney Mara Quist on Monday.")
                    .orgs("Orrery")))
        .noneMatch(caption -> caption.contains("Quist"));
  }

  @Test
  void the_agency_of_a_dateline_is_not_who_a_pronoun_means() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Orrery wins appeal",
                        "(Newswire) - Orrery has convinced a court that it infringed no patents"
                            + " owned by Glasshill. Glasshill sued Orrery in 2019.")
                    .orgs("Newswire", "Orrery", "Glasshill")))
        .containsExactly("Glasshill v. Orrery");
  }

  @Test
  void an_attorney_general_sues_for_the_state() {
    LegalCase found =
        SampleArticle.of(
                "Label in court", "Texas Attorney General Mara Quist sued Orrery over its discs.")
            .persons("Mara Quist")
            .orgs("Orrery")
            .with(EntityType.GPE, "Texas")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Texas v. Orrery");
  }

  @Test
  void a_state_and_its_attorney_general_sue_together_however_the_text_puts_it() {
    for (String lead :
        List.of(
            "Texas Attorney General Mara Quist sued Orrery over its discs.",
            "The state of Texas went to court when its attorney general, Mara Quist, sued Orrery"
                + " over its discs.")) {
      LegalCase found =
          SampleArticle.of("Label in court", lead)
              .persons("Mara Quist")
              .orgs("Orrery")
              .with(EntityType.GPE, "Texas")
              .onlyCase();
      assertThat(found.caption()).isEqualTo("Texas v. Orrery");
      assertThat(found.parties())
          .extracting(Party::name)
          .containsExactly("Texas", "Mara Quist", "Orrery");
    }
  }

  @Test
  void a_party_is_named_in_full_and_not_in_short_as_well() {
    LegalCase found =
        SampleArticle.of(
                "Court rules on boxes",
                "Case C-52/15 was brought by the foundation Stichting Orrery. On the other side is"
                    + " Mara Quist, who sold boxes. Orrery asked the Dutch court to order an end to"
                    + " the sales.")
            .persons("Mara Quist")
            .orgs("Stichting Orrery")
            .orgs("Orrery")
            .withValue(EntityType.DOCKET, "C-52/15", "C-52/15")
            .onlyCase();
    assertThat(found.parties())
        .extracting(Party::name)
        .containsExactly("Stichting Orrery", "Mara Quist");
  }

  @Test
  void costs_that_are_awarded_make_nobody_a_claimant() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Writers lose",
                        "Rosa Tindall sued Orrery over a novel. Orrery was awarded the costs of the"
                            + " case.")
                    .persons("Rosa Tindall")
                    .orgs("Orrery")))
        .containsExactly("Tindall v. Orrery");
  }

  private static List<String> captions(SampleArticle article) {
    return article.cases().stream().map(LegalCase::caption).toList();
  }
}
