package casewire.enrich.cases.event;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulatoryProceedingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The European Commission has warned Plinth about its prices. | other",
        "Plinth is being investigated by the European Commission. | other",
        "The European Commission opened an investigation into Plinth. | other",
        "The European Commission has fined Plinth over its prices. | ruling",
        "Plinth was fined by the European Commission. | ruling",
        "European Commission officials raided the offices of Plinth. | other",
        "In March the European Commission found that Plinth had broken the rules. | ruling",
        "It follows a finding by the European Commission that Plinth fixed prices. | ruling",
        "Plinth offered concessions to the European Commission. | settlement"
      })
  void what_a_regulator_does_to_a_company_is_a_regulatory_case(String text, String stage) {
    LegalCase found = SampleArticle.of(text).orgs("European Commission", "Plinth").onlyCase();
    assertThat(found.caption()).isEqualTo("European Commission v. Plinth");
    assertThat(found.kind()).isEqualTo(CaseKind.REGULATORY);
    assertThat(found.stage().key()).isEqualTo(stage);
  }

  @Test
  void the_watchdog_is_the_regulator_that_was_named() {
    LegalCase found =
        SampleArticle.of(
                "A leading distributor was fined by the Office of Fair Trading on Monday. The"
                    + " watchdog ruled that Plinth Films had fixed prices.")
            .orgs("Office of Fair Trading", "Plinth Films")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Office of Fair Trading v. Plinth Films");
  }

  @Test
  void whom_a_regulator_found_guilty_is_not_prosecuted() {
    LegalCase found =
        SampleArticle.of(
                "Plinth loses its bid for delay",
                "It was the European Commission that found Plinth guilty of squeezing out rivals"
                    + " and fined it 40m euros.")
            .orgs("European Commission", "Plinth")
            .onlyCase();
    assertThat(found.kind()).isEqualTo(CaseKind.REGULATORY);
    assertThat(found.caption()).isEqualTo("European Commission v. Plinth");
  }

  @Test
  void who_complains_to_a_regulator_has_no_lawsuit() {
    LegalCase found =
        SampleArticle.of(
                "Plinth cuts prices",
                "Plinth offered concessions to the European Commission. The case began with a"
                    + " complaint from Orrery. It was long.")
            .orgs("European Commission", "Plinth", "Orrery")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("European Commission v. Plinth");
  }

  @Test
  void charges_of_a_regulator_are_no_crime() {
    LegalCase found =
        SampleArticle.of(
                "Plinth faces new charges",
                "The European Commission has sent Plinth a statement of objections.")
            .orgs("European Commission", "Plinth")
            .onlyCase();
    assertThat(found.kind()).isEqualTo(CaseKind.REGULATORY);
    assertThat(found.stage()).isEqualTo(CaseStage.OTHER);
  }

  @Test
  void the_authority_of_a_country_fines_and_not_the_country() {
    LegalCase found =
        SampleArticle.of(
                "France fines search engine",
                "France's competition authority has fined Plinth a record sum. The Autorite de la"
                    + " Concurrence said that Plinth had failed to negotiate.")
            .orgs("Autorite de la Concurrence", "Plinth")
            .with(EntityType.GPE, "France")
            .onlyCase();
    assertThat(found.kind()).isEqualTo(CaseKind.REGULATORY);
    assertThat(found.parties().get(0).name()).isEqualTo("Autorite de la Concurrence");
  }

  @Test
  void the_regulator_is_the_one_that_was_named() {
    List<LegalCase> cases =
        SampleArticle.of(
                "The Federal Cartel Office has cleared Plinth. It was quick. The regulator had"
                    + " also fined Orrery two million.")
            .orgs("Federal Cartel Office", "Plinth", "Orrery")
            .cases();
    assertThat(cases).extracting(LegalCase::caption).contains("Federal Cartel Office v. Orrery");
  }

  @Test
  void the_commission_is_called_by_where_it_sits() {
    LegalCase found =
        SampleArticle.of(
                "Brussels fines Plinth",
                "It is a record. The European Commission declined comment.")
            .orgs("European Commission", "Plinth")
            .with(EntityType.GPE, "Brussels")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("European Commission v. Plinth");
  }

  @Test
  void the_firm_is_not_the_commission_that_was_named_last() {
    List<LegalCase> cases =
        SampleArticle.of(
                "The European Commission raided Plinth. Plinth shares fell. Officials of the"
                    + " European Commission were busy. Orrery has filed a lawsuit against the firm.")
            .orgs("European Commission", "Plinth", "Orrery")
            .cases();
    assertThat(cases).extracting(LegalCase::caption).contains("Orrery v. Plinth");
  }

  @Test
  void a_decision_that_is_challenged_is_no_case_beside_the_challenge() {
    LegalCase found =
        SampleArticle.of(
                "EU court upholds fine for Plinth",
                "The General Court turned down a challenge by Plinth today. It runs a store. Case"
                    + " T-17/21 revolves around games. In January 2021, the European Commission"
                    + " fined Plinth $5m. Two publishers received fines of their own. Plinth asked"
                    + " the judges to annul the decision.")
            .orgs("European Commission", "Plinth")
            .with(EntityType.COURT, "General Court")
            .withValue(EntityType.DATE, "2021-01", "January 2021")
            .with(EntityType.DOCKET, "T-17/21")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Plinth v. European Commission");
    assertThat(found.docket()).isEqualTo("T-17/21");
  }

  @Test
  void a_regulator_that_sues_brings_a_civil_case() {
    LegalCase found =
        SampleArticle.of("The Federal Trade Commission has sued Plinth over its prices.")
            .orgs("Federal Trade Commission", "Plinth")
            .onlyCase();
    assertThat(found.kind()).isEqualTo(CaseKind.CIVIL);
    assertThat(found.stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void who_wants_something_of_a_regulator_is_not_proceeded_against() {
    assertThat(
            SampleArticle.of(
                    "Parliament rejects law",
                    "The European Commission will not draw up a new law. Plinth wanted it. It was"
                        + " the end of a bitter battle.")
                .orgs("European Commission", "Plinth")
                .cases())
        .isEmpty();
  }

  @Test
  void the_same_verbs_without_a_regulator_are_no_case() {
    assertThat(SampleArticle.of("Orrery has warned Plinth.").orgs("Orrery", "Plinth").cases())
        .isEmpty();
  }
}
