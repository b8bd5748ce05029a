package casewire.enrich.cases.event;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustodyTest {

  @Test
  void a_company_is_not_jailed_but_who_stands_beside_it_is() {
    assertThat(
            accused(
                SampleArticle.of(
                        "Seller jailed",
                        "Brixley Council, helped by the police, led to the prosecution of Paul Venn,"
                            + " 41, sentenced to 12 months.")
                    .orgs("Brixley Council")
                    .persons("Paul Venn")
                    .with(EntityType.DURATION, "12 months")))
        .contains("Paul Venn")
        .doesNotContain("Brixley Council");
  }

  @Test
  void a_company_can_be_sentenced_to_pay() {
    assertThat(
            accused(
                SampleArticle.of("Fine", "Orrery was sentenced to pay a fine for price fixing.")
                    .orgs("Orrery")))
        .contains("Orrery");
  }

  @Test
  void an_origin_between_commas_does_not_hide_who_pleads() {
    assertThat(
            accused(
                SampleArticle.of(
                        "Plea", "Venn, of Mill Lane, Brixley, Kent, pleaded guilty to 44 charges.")
                    .with(EntityType.PERSON, "Venn")))
        .contains("Venn");
  }

  @Test
  void the_person_before_a_relative_clause_is_given_the_term() {
    assertThat(
            accused(
                SampleArticle.of(
                        "Terms",
                        "One of the first was that of Paul Venn, the man behind Paintlet, who was"
                            + " jailed in 2015.")
                    .persons("Paul Venn")
                    .orgs("Paintlet")))
        .contains("Paul Venn")
        .doesNotContain("Paintlet");
  }

  private static List<String> accused(SampleArticle article) {
    LegalCase found = article.onlyCase();
    return found.parties().stream().map(Party::name).toList();
  }
}
