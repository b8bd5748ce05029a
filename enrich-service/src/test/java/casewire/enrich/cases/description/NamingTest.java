package casewire.enrich.cases.description;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.enrich.cases.party.CaptionStyle;
import casewire.enrich.cases.party.PartyName;
import casewire.events.CaseKind;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import casewire.events.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
  @ParameterizedTest
  @CsvSource({
    "'Ann Hale was jailed at Derby Crown Court.', R v Hale, r-v-hale",
    "'FBI agents arrested Ann Hale in Texas.', United States v. Hale, us-v-hale",
    "'Swedish police arrested Ann Hale.', Sweden v. Hale, sweden-v-hale",
    "'Ann Hale was jailed.', Prosecutor v. Hale, prosecutor-v-hale"
  })
  void a_prosecution_is_in_the_name_of_the_state(String text, String caption, String id) {
    LegalCase found = SampleArticle.of(text).persons("Ann Hale").onlyCase();
    assertThat(found.caption()).isEqualTo(caption);
    assertThat(found.id()).isEqualTo(id);
  }

  @Test
  void a_private_prosecutor_is_a_party_beside_the_state() {
    LegalCase found =
        SampleArticle.of("The Arden League prosecuted Ann Hale in London.")
            .persons("Ann Hale")
            .orgs("Arden League")
            .onlyCase();
    assertThat(found.parties())
        .extracting(Party::role)
        .containsExactly(PartyRole.PROSECUTOR, PartyRole.PROSECUTOR, PartyRole.DEFENDANT);
  }

  @Test
  void the_addressee_of_a_subpoena_is_a_third_party() {
    LegalCase found =
        SampleArticle.of("Arden obtained a subpoena against Birch.")
            .orgs("Arden", "Birch")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("In re Subpoena to Birch (Arden)");
    assertThat(found.parties())
        .extracting(Party::role)
        .containsExactly(PartyRole.PETITIONER, PartyRole.THIRD_PARTY);
  }

  @Test
  void a_state_against_an_institution_is_regulatory() {
    LegalCase found =
        SampleArticle.of("A challenge by Poland is pending as Case C-401/19, against Parliament.")
            .with(EntityType.GPE, "Poland")
            .orgs("Parliament")
            .withValue(EntityType.DOCKET, "C-401/19", "C-401/19")
            .onlyCase();
    assertThat(found.kind()).isEqualTo(CaseKind.REGULATORY);
    assertThat(found.docket()).isEqualTo("C-401/19");
    assertThat(found.court().id()).isNotNull();
    assertThat(found.relief()).contains("annulment");
  }

  @ParameterizedTest
  @CsvSource({"Bram van der Kolk, van der Kolk", "Ann Hale Jr., Hale", "Madonna, Madonna"})
  void people_go_by_their_surname(String name, String surname) {
    SampleArticle article = SampleArticle.of(name).with(EntityType.PERSON, name);
    assertThat(CaptionStyle.shortName(PartyName.of(article.entities().get(0)))).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource({"'Arden, Inc.', Arden", "Arden Holdings LLC, Arden Holdings", "Ltd, Ltd"})
  void companies_go_without_their_form(String name, String shortName) {
    assertThat(CaptionStyle.shortName(PartyName.unrecognized(name))).isEqualTo(shortName);
  }
}
