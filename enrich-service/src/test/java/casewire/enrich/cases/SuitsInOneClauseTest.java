package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lawsuits that the last paragraph of a story tells in one clause. */
class SuitsInOneClauseTest {
  private static final String NEWS =
      "Glasshill has sued Orrery over its maps. It wants damages. The suit was filed in May."
          + " Orrery said little. Both sell maps. Shares fell.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rosa Tindall claims in proceedings of her own against Orrery that she is owed more."
            + " | Tindall v. Orrery",
        "Corvane was told by a judge that Hugo Mertens was entitled to a share of the profits."
            + " | Mertens v. Corvane",
        "A court granted Corvane $15 million in damages against Quillon. | Corvane v. Quillon",
        "Hugo Mertens had to give up selling chips when a court ruled in Corvane's favour."
            + " | Corvane v. Mertens",
        "A row in which Corvane and Quillon sued one another was settled. | Corvane v. Quillon",
        "A judge ordered Hugo Mertens to stop selling chips after Corvane had complained."
            + " | Corvane v. Mertens",
        "Their turn may come in a separate lawsuit against Quillon, filed in May by Rosa Tindall."
            + " | Tindall v. Quillon",
        "Quillon was accused by Rosa Tindall of copying, and that claim is still before a court."
            + " | Tindall v. Quillon",
        "A court in Trostad told Quillon to stop linking adverts to the trade marks of Corvane."
            + " | Corvane v. Quillon",
        "Quillon, which a jury held liable to Corvane for millions, has appealed."
            + " | Corvane v. Quillon"
      })
  void each_is_a_case(String clause, String caption) {
    assertThat(captions(NEWS + "\n\n" + clause)).contains("Glasshill v. Orrery", caption);
  }

  @Test
  void going_to_court_to_have_something_done_is_suing() {
    LegalCase found =
        SampleArticle.of(
                "Court holds off on blocking",
                "Corvane and Quillon went to the Trostad High Court to have a site of Orrery"
                    + " blocked.")
            .orgs("Corvane", "Quillon", "Orrery")
            .with(EntityType.COURT, "Trostad High Court")
            .onlyCase();
    assertThat(found.stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
    assertThat(found.caption()).startsWith("Corvane v.");
  }

  @Test
  void the_company_behind_a_product_is_who_the_next_sentence_is_about() {
    assertThat(
            SampleArticle.of(
                    "Doll maker goes to court",
                    "The company behind the Pouting Poppets dolls is suing Orrery. Quillon says in"
                        + " papers lodged in May that it was copied.")
                .orgs("Pouting Poppets", "Orrery", "Quillon")
                .onlyCase()
                .caption())
        .isEqualTo("Quillon v. Orrery");
  }

  @Test
  void a_supreme_court_of_new_york_hears_cases_first() {
    assertThat(
            SampleArticle.of(
                    "Glasshill sued",
                    "Orrery has sued Glasshill. The suit was filed at the State Supreme Court in"
                        + " Manhattan.")
                .orgs("Orrery", "Glasshill")
                .with(EntityType.COURT, "State Supreme Court in Manhattan")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void whom_a_clause_says_that_it_had_sued_is_the_other_side() {
    assertThat(
            captions(
                NEWS
                    + "\n\nCorvane has been to court as well. A judge told it to pay the legal fees"
                    + " of Hugo Mertens, an artist it had sued over a picture."))
        .contains("Corvane v. Mertens");
  }

  @Test
  void a_court_of_another_country_has_another_case_of_the_same_parties() {
    List<LegalCase> found =
        SampleArticle.of(
                "Court holds off on blocking",
                "Corvane sued Orrery at the Delhi High Court in May. It wants an order. Orrery has"
                    + " a lawyer. The site is popular. Many use it. A New York federal court granted"
                    + " Corvane $15 million in damages against Orrery in 2017.")
            .orgs("Corvane", "Orrery")
            .withValue(EntityType.COURT, "in-delhi-high", "Delhi High Court")
            .with(EntityType.COURT, "New York federal court")
            .with(EntityType.MONEY, "$15 million")
            .withValue(EntityType.DATE, "2017", "2017")
            .cases();
    assertThat(found)
        .extracting(one -> one.court().name())
        .containsExactly("Delhi High Court", "New York federal court");
    assertThat(found).extracting(LegalCase::id).doesNotHaveDuplicates();
  }

  @Test
  void who_failed_to_show_something_had_brought_the_case() {
    assertThat(
            SampleArticle.of(
                    "Judge backs Orrery",
                    "A judge has decided that Corvane failed to show that Orrery copied it. Orrery"
                        + " had been sued in May.")
                .orgs("Corvane", "Orrery")
                .onlyCase()
                .caption())
        .isEqualTo("Corvane v. Orrery");
  }

  @Test
  void who_appeals_an_order_was_told_to_obey_it_by_those_who_sued_people_without_names() {
    LegalCase found =
        SampleArticle.of(
                "Orrery loses appeal against blocking order",
                "A court has dismissed an appeal by the provider Orrery. The decision concerns a"
                    + " service. Corvane and Quillon took the anonymous people behind the service to"
                    + " the Trostad High Court in May.")
            .orgs("Orrery", "Corvane", "Quillon")
            .with(EntityType.COURT, "Trostad High Court")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Corvane v. Orrery");
  }

  @Test
  void a_line_between_paragraphs_names_nobody() {
    assertThat(
            SampleArticle.of(
                    "Orrery loses appeal",
                    "Orrery has lost its appeal.\n\nPublishers Sued During Lockdown\n\nCorvane and"
                        + " Quillon sued Orrery in May.")
                .orgs("Orrery", "Corvane", "Quillon")
                .onlyCase()
                .caption())
        .isEqualTo("Corvane v. Orrery");
  }

  @Test
  void it_that_is_being_prosecuted_is_the_case() {
    assertThat(
            SampleArticle.of(
                    "Hacker jailed",
                    "Hugo Mertens was jailed on Monday. He must pay Corvane. The case was"
                        + " investigated by the police. It is being prosecuted by two lawyers.")
                .persons("Hugo Mertens")
                .orgs("Corvane")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .doesNotContain("Corvane");
  }

  @Test
  void who_responds_with_a_claim_does_so_to_who_went_to_court() {
    assertThat(
            SampleArticle.of(
                    "Author wins case",
                    "Corvane asked a judge for a declaration, and Rosa Tindall responded with a"
                        + " claim of her own.")
                .persons("Rosa Tindall")
                .orgs("Corvane")
                .onlyCase()
                .caption())
        .contains("Tindall")
        .contains("Corvane");
  }

  private static List<String> captions(String body) {
    return SampleArticle.of("Glasshill sues Orrery", body)
        .persons("Rosa Tindall", "Hugo Mertens")
        .orgs("Glasshill", "Orrery", "Corvane", "Quillon")
        .with(EntityType.MONEY, "$15 million")
        .cases()
        .stream()
        .map(LegalCase::caption)
        .toList();
  }
}
