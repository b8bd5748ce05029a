package casewire.enrich.cases.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.enrich.cases.party.PartyName;
import casewire.events.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class NounGroupsTest {
  private static List<List<String>> groups(SampleArticle article) {
    return NounGroups.of(article.reading()).all().stream()
        .filter(group -> !group.members().isEmpty())
        .map(group -> group.members().stream().map(PartyName::text).toList())
        .toList();
  }

  @Test
  void coordinated_names_are_one_group() {
    assertThat(
            groups(
                SampleArticle.of("Arden, Birch & Co and Cedar sued.")
                    .orgs("Arden", "Birch & Co", "Cedar")))
        .containsExactly(List.of("Arden", "Birch & Co", "Cedar"));
  }

  @Test
  void ages_and_places_do_not_break_a_list_of_people() {
    SampleArticle article =
        SampleArticle.of(
                "Ann Hale, 38, of Ghent; Bo Lind, 41, of Oslo; and Cy Moss, 29, of Bonn were held.")
            .persons("Ann Hale", "Bo Lind", "Cy Moss")
            .with(EntityType.GPE, "Ghent")
            .with(EntityType.GPE, "Oslo")
            .with(EntityType.GPE, "Bonn");
    assertThat(groups(article)).first().isEqualTo(List.of("Ann Hale", "Bo Lind", "Cy Moss"));
  }

  @Test
  void a_new_clause_is_no_coordination() {
    assertThat(groups(SampleArticle.of("It hired Arden and Birch said no.").orgs("Arden", "Birch")))
        .containsExactly(List.of("Arden"), List.of("Birch"));
  }

  @Test
  void a_description_means_the_subject_of_the_sentence_before() {
    SampleArticle article =
        SampleArticle.of("Arden makes radios. In May the company closed.").orgs("Arden");
    assertThat(groups(article)).containsExactly(List.of("Arden"), List.of("Arden"));
  }

  @Test
  void two_men_are_the_two_named_before() {
    SampleArticle article =
        SampleArticle.of("Ann Hale met Bo Lind. The two men were arrested.")
            .persons("Ann Hale", "Bo Lind");
    assertThat(groups(article)).last().isEqualTo(List.of("Ann Hale", "Bo Lind"));
  }

  @Test
  void a_noun_means_whom_the_article_lists_after_it() {
    SampleArticle article =
        SampleArticle.of(
                "Three labels sue",
                "The suit comes from three labels, Arden, Birch and Cedar. Dale and Elm watched."
                    + " The labels want money.")
            .orgs("Arden", "Birch", "Cedar", "Dale", "Elm");
    List<String> labels = List.of("Arden", "Birch", "Cedar");
    assertThat(groups(article)).first().isEqualTo(labels);
    assertThat(groups(article)).last().isEqualTo(labels);
  }

  @Test
  void a_group_of_several_is_those_that_it_includes() {
    SampleArticle article =
        SampleArticle.of("It lost against a group of large labels, including Arden and Birch.")
            .orgs("Arden", "Birch");
    assertThat(groups(article)).first().isEqualTo(List.of("Arden", "Birch"));
  }

  @Test
  void a_place_before_a_description_is_no_name_of_its_own() {
    SampleArticle article =
        SampleArticle.of("It must pay US firm Arden.").orgs("Arden").with(EntityType.GPE, "US");
    assertThat(groups(article)).containsExactly(List.of("Arden"));
  }
}
