package casewire.enrich.entity.consistency;

import static casewire.enrich.entity.Recognised.document;
import static casewire.enrich.entity.Recognised.mentions;
import static casewire.enrich.entity.Recognised.names;
import static casewire.events.EntityType.GPE;
import static casewire.events.EntityType.ORG;
import static casewire.events.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentEvidenceTest {
  @Test
  void a_surname_alone_is_the_person_named_in_full() {
    assertThat(mentions("Oona Thrale", "Singer Oona Thrale sued. A label of Thrale objected."))
        .containsExactly("Oona Thrale", "Thrale");
  }

  @Test
  void a_surname_known_by_its_honorific_types_the_full_name() {
    assertThat(names(PERSON, "Police met Rungsit Vong Phan. Later Mr Phan left."))
        .containsExactly("Rungsit Vong Phan");
  }

  @Test
  void a_legal_form_makes_no_other_company_and_its_point_can_end_a_sentence() {
    assertThat(mentions("Netflix", "They sued Netflix Inc. and won. Netflix will appeal."))
        .containsExactly("Netflix Inc.", "Netflix");
    assertThat(mentions("Quandrel Ltd.", "They sued Quandrel Ltd. Quandrel said it would appeal."))
        .containsExactly("Quandrel Ltd.", "Quandrel");
  }

  @Test
  void the_surname_of_the_last_of_a_list_is_that_of_all() {
    assertThat(
            mentions(
                "Anna Thrale", "They sued Anna, Martha and Peter Thrale. Anna said she was sad."))
        .containsExactly("Anna", "Anna");
  }

  @Test
  void an_acronym_in_brackets_stands_for_the_name_before_it() {
    assertThat(
            mentions(
                "Lute Makers Association",
                "The Lute Makers Association (LMA) sued. The LMA won its case."))
        .containsExactly("Lute Makers Association", "LMA", "LMA");
  }

  @Test
  void a_head_noun_with_an_article_is_short_for_the_organisation() {
    assertThat(
            mentions(
                "Harbour Pilots League",
                "The Harbour Pilots League won. Fans of the League cheered."))
        .containsExactly("Harbour Pilots League", "League");
  }

  @Test
  void names_in_a_list_are_of_one_kind() {
    assertThat(names(GPE, "It has plants in France, Ruritz and Spain.")).contains("Ruritz");
  }

  @Test
  void a_country_is_no_short_form_of_a_company() {
    assertThat(names(GPE, "Universal Studios sued in the US.")).containsExactly("United States");
  }

  @Test
  void a_host_name_makes_its_label_a_site() {
    assertThat(
            names(ORG, document("a story", "Visit vexatia.org today. Then Vexatia closed.", "en")))
        .containsExactly("Vexatia");
  }

  @Test
  void a_title_case_headline_is_read_by_the_body() {
    var article =
        document(
            "Court Rejects Bid by Palgrove Records to Unmask Users",
            "The label Palgrove Records lost its bid to unmask users of a tracker.",
            "en");
    assertThat(names(ORG, article)).containsExactly("Palgrove Records");
    assertThat(names(PERSON, article)).isEmpty();
  }

  @Test
  void a_sub_heading_in_title_case_names_nothing_new() {
    var article =
        document(
            "a story",
            "The label lost its case.\n\nJudge Denies Broad Motion to Dismiss\n\nIt will appeal.",
            "en");
    assertThat(names(ORG, article)).isEmpty();
    assertThat(names(PERSON, article)).isEmpty();
  }

  @Test
  void a_surname_that_is_a_place_is_the_person_who_acts() {
    String text = "Judge David Folsom heard it. Folsom ruled on Monday.";
    assertThat(names(GPE, text)).isEmpty();
    assertThat(mentions("David Folsom", text)).containsExactly("David Folsom", "Folsom");
  }

  @Test
  void a_place_that_is_a_surname_stays_a_place_where_something_is_in_it() {
    assertThat(names(GPE, "Steve Jordan sued. Jordan said he would sell his house in Jordan."))
        .containsExactly("Jordan");
    assertThat(names(GPE, "Jordan said it would sign the treaty.")).containsExactly("Jordan");
  }
}
