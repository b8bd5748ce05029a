package casewire.enrich.entity.candidate;

import static casewire.enrich.entity.Recognised.mentions;
import static casewire.enrich.entity.Recognised.names;
import static casewire.events.EntityType.GPE;
import static casewire.events.EntityType.ORG;
import static casewire.events.EntityType.PERSON;
import static casewire.events.EntityType.ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidateNamesTest {
  @Test
  void titles_and_honorifics_come_off_a_person() {
    String body = "It was heard by Circuit Judge Amalia Kearse. Then Mr Hartigan spoke.";
    assertThat(names(PERSON, body)).containsExactly("Amalia Kearse", "Hartigan");
    assertThat(names(ROLE, body)).containsExactly("Circuit Judge");
  }

  @Test
  void a_word_that_opens_a_sentence_is_no_part_of_the_name() {
    assertThat(names(PERSON, "Lawyer Hannah Whitlock objected."))
        .containsExactly("Hannah Whitlock");
    assertThat(names(ORG, "Retailer Tesco objected.")).containsExactly("Tesco");
  }

  @Test
  void a_demonym_before_a_person_is_no_part_of_the_name() {
    assertThat(names(PERSON, "A New Yorker Walter Pruitt and Texan Dale Hobbs won."))
        .containsExactly("Walter Pruitt", "Dale Hobbs");
  }

  @Test
  void small_words_join_the_parts_of_names() {
    assertThat(names(PERSON, "They met Pieter van den Hoek and Maria de la Cruz."))
        .containsExactly("Pieter van den Hoek", "Maria de la Cruz");
    assertThat(names(ORG, "He leads the Institute of Sound Archives."))
        .containsExactly("Institute of Sound Archives");
    assertThat(names(ORG, "She wrote to the Fisheries and Harbours Authority."))
        .containsExactly("Fisheries and Harbours Authority");
  }

  @Test
  void a_particle_before_a_surname_belongs_to_it() {
    assertThat(mentions("Jan van Dorst", "Jan van Dorst sued. Later van Dorst settled."))
        .containsExactly("Jan van Dorst", "van Dorst");
  }

  @Test
  void a_legal_form_behind_a_comma_belongs_to_the_company() {
    assertThat(names(ORG, "They sued Brightwater Foods, Inc. and Oakley Looms, LLC for fraud."))
        .containsExactly("Brightwater Foods, Inc.", "Oakley Looms, LLC");
  }

  @Test
  void a_nickname_stays_inside_the_name() {
    assertThat(names(PERSON, "The jury convicted Vincent \"Vinny\" Marchetti of fraud."))
        .containsExactly("Vincent \"Vinny\" Marchetti");
  }

  @Test
  void a_number_that_is_part_of_a_company_name_stays_in_its_short_form() {
    assertThat(names(ORG, "They face Lantern 9 Holdings. Critics of Lantern 9 cheered."))
        .contains("Lantern 9 Holdings");
    assertThat(
            mentions(
                "Lantern 9 Holdings", "They face Lantern 9 Holdings. Critics of Lantern 9 left."))
        .containsExactly("Lantern 9 Holdings", "Lantern 9");
  }

  @Test
  void months_weekdays_and_demonyms_are_no_names() {
    String body = "In August the Norwegian firm paid. On Tuesday a French court agreed.";
    assertThat(names(ORG, body)).isEmpty();
    assertThat(names(PERSON, body)).isEmpty();
    assertThat(names(GPE, body)).isEmpty();
  }

  @Test
  void a_day_that_opens_the_name_of_a_paper_is_part_of_it() {
    assertThat(names(ORG, "She sued the Sunday Courier. On Sunday Quandrel Records sued."))
        .containsExactlyInAnyOrder("Sunday Courier", "Quandrel Records");
  }

  @Test
  void a_month_behind_a_given_name_is_a_surname_and_no_verb() {
    assertThat(names(PERSON, "They say that Robert May was found liable. James May agreed."))
        .containsExactlyInAnyOrder("Robert May", "James May");
    assertThat(names(PERSON, "They say that James may be found liable."))
        .doesNotContain("James may");
  }

  @Test
  void capitals_of_formats_and_techniques_are_no_names() {
    assertThat(names(ORG, "Users burn DVD copies over a VPN with MP3 files on CDN servers."))
        .isEmpty();
  }

  @Test
  void an_adverb_that_opens_a_sentence_is_no_name() {
    assertThat(names(ORG, "Separately, Quandrel is suing them. Sadly, Quandrel lost."))
        .containsExactly("Quandrel");
  }

  @Test
  void the_country_where_something_happens_is_no_part_of_the_name_after_it() {
    assertThat(names(PERSON, "In Norway Martin Sandvik was cleared."))
        .containsExactly("Martin Sandvik");
    assertThat(names(GPE, "In Norway Martin Sandvik was cleared.")).containsExactly("Norway");
  }

  @Test
  void the_sign_of_a_number_is_no_name() {
    assertThat(names(PERSON, "They call him Representative No 1 there.")).isEmpty();
    assertThat(names(ORG, "They call him Representative No 1 there.")).isEmpty();
  }
}
