package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a cited case in the sentence after it, or by pointing at the news' court. */
class BackReferencesTest {
  private static final String NEWS =
      "Arden sued Birch at the Delhi High Court on Monday. The complaint runs to ninety pages."
          + " The firm was founded in a shed. It had many customers. Nobody knew its owners.";

  @Test
  void what_a_court_held_in_that_case_is_of_the_case_before() {
    LegalCase cited =
        cited(
            " The order leans on Kestrel Films v. Orrery. In that case, the Ninth Circuit held in"
                + " 2018 that an address is not a person.");

    assertThat(cited.stage()).isEqualTo(CaseStage.APPEAL);
    assertThat(cited.court()).extracting(Court::name).isEqualTo("Ninth Circuit");
  }

  @Test
  void the_year_of_that_decision_may_stand_before_it() {
    LegalCase cited =
        cited(
            " The order leans on Kestrel Films v. Orrery. In that 2018 decision, the Ninth Circuit"
                + " refused to hold a platform liable.");

    assertThat(cited.stage()).isEqualTo(CaseStage.APPEAL);
  }

  @Test
  void what_follows_without_pointing_back_is_not_of_the_cited_case() {
    LegalCase cited =
        cited(
            " The order leans on Kestrel Films v. Orrery. The Ninth Circuit held in 2018 that an"
                + " address is not a person.");

    assertThat(cited.stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void the_same_court_is_that_of_the_news() {
    LegalCase cited =
        cited(" The label is a nod to Kestrel Films v. Orrery, decided by the same court in 2018.");

    assertThat(cited.court()).extracting(Court::name).isEqualTo("Delhi High Court");
  }

  private static LegalCase cited(String background) {
    List<LegalCase> cases =
        SampleArticle.of("Arden sues Birch", NEWS + background)
            .orgs("Arden", "Birch", "Kestrel Films", "Orrery")
            .withValue(EntityType.COURT, "in-delhi-high", "Delhi High Court")
            .withValue(EntityType.COURT, "ca9", "Ninth Circuit")
            .withValue(EntityType.DATE, "2018", "2018")
            .with(EntityType.CITATION, "Kestrel Films v. Orrery")
            .cases();
    return cases.stream()
        .filter(legalCase -> legalCase.caption().startsWith("Kestrel"))
        .findFirst()
        .orElseThrow();
  }
}
