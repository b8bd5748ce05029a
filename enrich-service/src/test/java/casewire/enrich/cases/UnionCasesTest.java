package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
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
}
