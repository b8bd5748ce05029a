package casewire.enrich.entity.evidence;

import static casewire.enrich.entity.Recognised.names;
import static casewire.events.EntityType.GPE;
import static casewire.events.EntityType.ORG;
import static casewire.events.EntityType.PERSON;
import static casewire.events.EntityType.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {
  @Test
  void an_age_makes_a_person() {
    assertThat(names(PERSON, "The court fined Zoltrix Vandemar, 41, and left."))
        .containsExactly("Zoltrix Vandemar");
  }

  @Test
  void an_apposition_says_what_a_name_is() {
    assertThat(names(ORG, "Lawyers for Quandrel, a maker of toner, agreed."))
        .containsExactly("Quandrel");
    assertThat(names(PERSON, "Critics quoted Brellow Quint, chief executive of the firm."))
        .containsExactly("Brellow Quint");
  }

  @Test
  void a_noun_for_people_and_companies_leaves_it_to_the_name() {
    String body = "The court told Tovrig Kandarov, the Russian operator of two sites, to pay.";
    assertThat(names(PERSON, body)).containsExactly("Tovrig Kandarov");
    assertThat(names(ORG, "The court told Quandrel, the Russian operator of two sites, to pay."))
        .containsExactly("Quandrel");
  }

  @Test
  void a_definition_says_what_a_name_is() {
    assertThat(names(ORG, "They say that Kestrow Data is a family-owned hosting company in Wells."))
        .containsExactly("Kestrow Data");
    assertThat(names(PERSON, "They say that Brandrick Sowle was a retired locksmith."))
        .containsExactly("Brandrick Sowle");
  }

  @Test
  void who_after_an_apposition_makes_a_person() {
    assertThat(names(PERSON, "The court jailed Brandrick Sowle, a locksmith, who had fled."))
        .containsExactly("Brandrick Sowle");
  }

  @Test
  void the_noun_before_a_name_says_what_it_is() {
    assertThat(names(ORG, "They sued the publisher Velmora.")).containsExactly("Velmora");
    assertThat(names(WORK, "He wrote the novel Blackwater Morning."))
        .contains("Blackwater Morning");
  }

  @Test
  void a_place_follows_a_locative_preposition() {
    assertThat(names(GPE, "The plant in Grenzbach closed.")).containsExactly("Grenzbach");
  }

  @Test
  void a_town_stands_before_its_state() {
    assertThat(names(GPE, "He lives in Perkasie, Pa., near a mall."))
        .containsExactly("Perkasie", "Pennsylvania");
  }

  @Test
  void a_head_noun_or_legal_form_makes_an_organisation() {
    assertThat(names(ORG, "Hesketh Logistics and Munro GmbH joined the Kettering Savings Bank."))
        .containsExactly("Hesketh Logistics", "Munro GmbH", "Kettering Savings Bank");
  }

  @Test
  void what_a_person_works_for_is_an_organisation() {
    assertThat(names(ORG, "\"No,\" said Laura Finch, an analyst at Corbel Strand."))
        .containsExactly("Corbel Strand");
  }

  @Test
  void an_everyday_word_at_the_start_of_a_sentence_is_no_company() {
    assertThat(names(ORG, "Apple pie is popular. Target prices fell.")).isEmpty();
  }

  @Test
  void the_same_word_within_a_sentence_is() {
    assertThat(names(ORG, "They sued Apple over patents.")).containsExactly("Apple");
  }

  @Test
  void letters_before_a_country_are_the_company_there() {
    assertThat(names(ORG, "The buyer of QV Portugal has to pay.")).containsExactly("QV Portugal");
  }

  @Test
  void what_the_police_call_a_case_is_nobody() {
    String text =
        "In the campaign called Operation Gravelpit, police seized \"Operation Quandrel\".";
    assertThat(names(ORG, text)).isEmpty();
    assertThat(names(WORK, text)).isEmpty();
  }

  @Test
  void a_title_goes_on_over_small_words_and_a_colon() {
    assertThat(names(WORK, "They copied the film Lord of the Marsh: Rise of Ash in Norway."))
        .containsExactly("Lord of the Marsh: Rise of Ash");
  }

  @Test
  void newspapers_with_a_day_in_their_names_are_organisations() {
    assertThat(names(ORG, "It ran in the Sunday Express and the Mail on Sunday."))
        .containsExactly("Sunday Express", "Mail on Sunday");
  }
}
