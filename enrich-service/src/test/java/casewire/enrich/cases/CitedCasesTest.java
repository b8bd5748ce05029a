package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseRole;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a case that the article only cites, or of others, is not told of its own. */
class CitedCasesTest {

  @Test
  void a_short_name_is_that_of_the_caption() {
    List<LegalCase> found =
        SampleArticle.of(
                "Orrery wins",
                "Orrery won its lawsuit on Monday. The case is Orrery Publishing v. Paintlet.")
            .orgs("Orrery Publishing", "Paintlet", "Orrery")
            .cases();
    assertThat(captions(found)).containsExactly("Orrery Publishing v. Paintlet");
  }

  @Test
  void a_name_in_a_caption_may_begin_with_a_small_letter() {
    List<LegalCase> found =
        SampleArticle.of(
                "Brands must pay",
                "EU law was of little help. In Orrery v qBay the Court of Justice said in 2011 that"
                    + " others can be ordered to act.")
            .orgs("Orrery", "qBay")
            .with(EntityType.COURT, "Court of Justice")
            .withValue(EntityType.DATE, "2011", "2011")
            .cases();
    assertThat(captions(found)).containsExactly("Orrery v. qBay");
  }

  @Test
  void a_precedent_in_the_headline_is_not_what_the_article_is_about() {
    List<LegalCase> found =
        SampleArticle.of(
                "Orrery must pay despite Glasshill precedent",
                "Paintlet sued Orrery over its songs. The Glasshill precedent did not help Orrery."
                    + " In Quillon v. Glasshill another court had said no.")
            .orgs("Orrery", "Paintlet", "Glasshill", "Quillon")
            .cases();
    assertThat(found)
        .filteredOn(c -> c.caption().equals("Quillon v. Glasshill"))
        .allSatisfy(c -> assertThat(c.role()).isEqualTo(CaseRole.MENTIONED));
  }

  @Test
  void a_winner_who_comes_up_at_the_end_is_not_who_was_described_at_the_start() {
    List<LegalCase> found =
        SampleArticle.of(
                "Orrery loses",
                "Orrery has been ordered to pay $4m to nine patients. It was a long trial."
                    + " The court sat for weeks. Nobody spoke. The room was full. It rained."
                    + " The city was quiet. The trains were late. There were no seats."
                    + " In April Paul Venn won $2m from Orrery.")
            .orgs("Orrery")
            .persons("Paul Venn")
            .with(EntityType.MONEY, "$4m")
            .with(EntityType.MONEY, "$2m")
            .with(EntityType.DATE, "April")
            .cases();
    assertThat(captions(found)).contains("Venn v. Orrery").hasSize(2);
  }

  @Test
  void who_sued_in_the_news_has_not_sued_whom_a_caption_names_later() {
    List<LegalCase> found =
        SampleArticle.of(
                "Jury orders Orrery to pay $4m",
                "A jury has found that internet provider Orrery helped pirates. It must pay $4m."
                    + " The verdict is a win for the Farlink"
                    + " League, whose members Paintlet, Quillon and Tolvo filed suit in 2017. The outcome resembles that of Quillon v. Glasshill, where a jury"
                    + " awarded $1bn.")
            .orgs("Orrery", "Farlink League", "Paintlet", "Quillon", "Tolvo", "Glasshill")
            .with(EntityType.MONEY, "$4m")
            .with(EntityType.MONEY, "$1bn")
            .withValue(EntityType.DATE, "2017", "2017")
            .cases();
    assertThat(found)
        .filteredOn(c -> c.parties().stream().anyMatch(p -> p.name().equals("Orrery")))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.parties())
                    .extracting(Party::name)
                    .containsExactlyInAnyOrder("Paintlet", "Quillon", "Tolvo", "Orrery"));
  }

  @Test
  void a_similar_case_has_a_defendant_of_its_own() {
    List<LegalCase> found =
        SampleArticle.of(
                "Seller jailed",
                "Paul Venn, 29, was sentenced to two years in Oslo. He had sold boxes."
                    + " The judge was stern. The boxes were grey. Nobody spoke.\n\n"
                    + "The same court dealt with a similar case in June. A man named Eric Moor"
                    + " received a suspended sentence after pleading guilty.")
            .persons("Paul Venn", "Eric Moor")
            .with(EntityType.DURATION, "two years")
            .with(EntityType.DATE, "June")
            .cases();
    assertThat(found).hasSize(2);
    assertThat(names(found.get(0))).doesNotContain("Eric Moor");
  }

  @Test
  void the_main_clause_names_the_loser_of_an_award_in_its_relative_clause() {
    List<LegalCase> found =
        SampleArticle.of(
                "Providers in court",
                "Paintlet fared better in Oslo, where jurors awarded Orrery $47m last year.")
            .orgs("Paintlet", "Orrery")
            .with(EntityType.MONEY, "$47m")
            .cases();
    assertThat(captions(found)).containsExactly("Orrery v. Paintlet");
  }

  @Test
  void somebody_who_joins_in_sues_the_same_company() {
    List<LegalCase> found =
        SampleArticle.of(
                "Paintlet in trouble",
                "Paintlet was sued by its former customers. Orrery, which sued in 2016, settled"
                    + " the following year.")
            .orgs("Paintlet", "Orrery")
            .cases();
    assertThat(captions(found)).contains("Orrery v. Paintlet");
  }

  @Test
  void a_prosecution_and_its_caption_are_one_case() {
    List<LegalCase> found =
        SampleArticle.of(
                "Trader loses",
                "Paul Venn was convicted of fraud in New York. The case is U.S. v. Venn.")
            .persons("Paul Venn")
            .with(EntityType.GPE, "New York")
            .cases();
    assertThat(found).hasSize(1);
  }

  private static List<String> captions(List<LegalCase> cases) {
    return cases.stream().map(LegalCase::caption).toList();
  }

  private static List<String> names(LegalCase found) {
    return found.parties().stream().map(Party::name).toList();
  }
}
