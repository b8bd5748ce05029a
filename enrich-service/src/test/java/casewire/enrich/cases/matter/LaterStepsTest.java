package casewire.enrich.cases.matter;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaterStepsTest {
  private static final String FILLER =
      " The firm was founded in a shed. It had many customers. Most came from abroad. Nobody knew"
          + " its owners. The offices were far away.";

  private static LegalCase mentioned(String told) {
    List<LegalCase> cases =
        SampleArticle.of("Arden sues Birch", "Arden sued Birch on Monday." + FILLER + " " + told)
            .orgs("Arden", "Birch", "Kestrel")
            .with(EntityType.COURT, "Fourth Circuit")
            .cases();
    assertThat(cases).hasSize(2);
    return cases.get(1);
  }

  @Test
  void who_settles_after_an_appeal_has_settled() {
    LegalCase found =
        mentioned(
            "Last year Birch lost a case filed by Kestrel. The Fourth Circuit overturned that,"
                + " after which the parties settled.");

    assertThat(found.stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void a_lawsuit_that_is_put_on_hold_is_no_longer_only_filed() {
    LegalCase found = mentioned("A suit by Kestrel against Birch has been on hold for years.");

    assertThat(found.stage()).isEqualTo(CaseStage.OTHER);
  }

  @Test
  void a_case_that_is_dismissed_is_so_however_many_complaints_there_are() {
    LegalCase found =
        SampleArticle.of(
                "Judge refuses to help Arden",
                "Arden filed more than 2,300 complaints over the past year. It sued hundreds of"
                    + " people. In Corvania it ended differently. The judge dismissed the case"
                    + " altogether.")
            .orgs("Arden")
            .onlyCase();

    assertThat(found.stage()).isEqualTo(CaseStage.DISMISSAL);
  }

  @Test
  void who_loses_a_round_goes_on() {
    LegalCase found =
        SampleArticle.of("Arden loses round in court", "Arden has sued Birch over games.")
            .orgs("Arden", "Birch")
            .onlyCase();

    assertThat(found.stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void the_supreme_court_in_manhattan_holds_trials() {
    LegalCase found =
        SampleArticle.of(
                "Arden has sued Birch. The suit was filed at the Supreme Court in Manhattan.")
            .orgs("Arden", "Birch")
            .with(EntityType.COURT, "Supreme Court in Manhattan")
            .onlyCase();

    assertThat(found.stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void a_complaint_of_a_regulator_that_sues_is_a_lawsuit() {
    LegalCase found =
        SampleArticle.of(
                "The Securities and Exchange Commission has a complaint against Birch pending.")
            .orgs("Securities and Exchange Commission", "Birch")
            .onlyCase();

    assertThat(found.kind()).isEqualTo(CaseKind.CIVIL);
  }
}
