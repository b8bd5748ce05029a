package casewire.enrich.cases.event;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.LegalCase;
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
        "Plinth offered concessions to the European Commission. | settlement"
      })
  void what_a_regulator_does_to_a_company_is_a_regulatory_case(String text, String stage) {
    LegalCase found = SampleArticle.of(text).orgs("European Commission", "Plinth").onlyCase();
    assertThat(found.caption()).isEqualTo("European Commission v. Plinth");
    assertThat(found.kind()).isEqualTo(CaseKind.REGULATORY);
    assertThat(found.stage().key()).isEqualTo(stage);
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
  void the_same_verbs_without_a_regulator_are_no_case() {
    assertThat(SampleArticle.of("Orrery has warned Plinth.").orgs("Orrery", "Plinth").cases())
        .isEmpty();
  }
}
