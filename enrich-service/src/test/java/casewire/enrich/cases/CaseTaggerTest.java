package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseKind;
import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import casewire.events.PartyRole;
import org.junit.jupiter.api.Test;

class CaseTaggerTest {
  @Test
  void a_lawsuit_has_its_sides_court_claim_and_relief() {
    LegalCase found =
        SampleArticle.of(
                "Harbor Records sues Tunelink over uploads",
                "Harbor Records has sued Tunelink in the District Court of Ohio, saying that the"
                    + " site infringes its copyrights. The label seeks damages and an injunction.")
            .orgs("Harbor Records", "Tunelink")
            .withValue(EntityType.COURT, "ohnd", "District Court of Ohio")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Harbor Records v. Tunelink");
    assertThat(found.id()).isEqualTo("harbor-records-v-tunelink");
    assertThat(found.kind()).isEqualTo(CaseKind.CIVIL);
    assertThat(found.stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
    assertThat(found.court().id()).isEqualTo("ohnd");
    assertThat(found.claims()).containsExactly("copyright-infringement");
    assertThat(found.relief()).containsExactlyInAnyOrder("damages", "injunction");
    assertThat(found.role()).isEqualTo(CaseRole.PRIMARY);
  }

  @Test
  void a_prosecution_of_several_is_one_case_in_the_name_of_the_state() {
    LegalCase found =
        SampleArticle.of(
                "Two men admit film piracy",
                "Tom Barlow and Ivan Petrov pleaded guilty to conspiracy to commit criminal"
                    + " copyright infringement, the US Department of Justice said. The two men will"
                    + " be sentenced in June.")
            .persons("Tom Barlow", "Ivan Petrov")
            .orgs("US Department of Justice")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("United States v. Barlow");
    assertThat(found.id()).isEqualTo("us-v-barlow");
    assertThat(found.kind()).isEqualTo(CaseKind.CRIMINAL);
    assertThat(found.stage()).isEqualTo(CaseStage.PLEA);
    assertThat(found.parties())
        .extracting(Party::role)
        .containsExactly(PartyRole.PROSECUTOR, PartyRole.DEFENDANT, PartyRole.DEFENDANT);
    assertThat(found.claims())
        .containsExactlyInAnyOrder("conspiracy", "criminal-copyright-infringement");
  }

  @Test
  void the_passive_turns_the_sides_round() {
    LegalCase found =
        SampleArticle.of("Mapster was sued by Geodata on Monday.")
            .orgs("Mapster", "Geodata")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Geodata v. Mapster");
  }

  @Test
  void what_could_happen_makes_no_case() {
    assertThat(
            SampleArticle.of("Analysts say that Geodata could sue Mapster.")
                .orgs("Mapster", "Geodata")
                .cases())
        .isEmpty();
  }
}
