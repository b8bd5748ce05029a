package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static List<String> captions(SampleArticle article) {
    return article.cases().stream().map(LegalCase::caption).toList();
  }
}
