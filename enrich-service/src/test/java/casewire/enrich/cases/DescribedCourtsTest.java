package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.Court;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Courts that the text calls by a place or by the people who sit in them. */
class DescribedCourtsTest {
  private static final String FILLER =
      " Officers found 2,000 discs in a van. Nobody spoke for the family. The stall has closed."
          + " The town has two more. Rain fell all day.";

  @Test
  void a_court_in_a_place_is_a_court() {
    assertThat(
            court(
                SampleArticle.of(
                        "Trader jailed",
                        "Piers Haddow was jailed for fraud by a commercial court in Varley on"
                            + " Monday."
                            + FILLER)
                    .with(EntityType.GPE, "Varley")))
        .isEqualTo("commercial court in Varley");
  }

  @Test
  void a_court_in_a_place_that_no_list_has_is_one() {
    assertThat(
            court(
                SampleArticle.of(
                    "Trader jailed",
                    "Piers Haddow was jailed for fraud on Monday. The judges of the Perrin court"
                        + " found Haddow guilty."
                        + FILLER)))
        .isEqualTo("Perrin court");
  }

  @Test
  void a_court_that_is_named_comes_first() {
    assertThat(
            court(
                SampleArticle.of(
                        "Trader jailed",
                        "Piers Haddow was jailed for fraud by a court in Varley on Monday. Haddow"
                            + " was convicted at Varley Crown Court in May."
                            + FILLER)
                    .with(EntityType.COURT, "Varley Crown Court")
                    .with(EntityType.GPE, "Varley")))
        .isEqualTo("Varley Crown Court");
  }

  @Test
  void a_court_of_somebody_else_told_in_passing_is_not_that_of_the_news() {
    assertThat(
            SampleArticle.of(
                    "Trader jailed",
                    "Piers Haddow was jailed for fraud on Monday."
                        + FILLER
                        + " In 2005 a court in Varley let a man off for a single disc.")
                .persons("Piers Haddow")
                .with(EntityType.GPE, "Varley")
                .onlyCase()
                .court())
        .isNull();
  }

  @Test
  void law_lords_are_the_house_of_lords() {
    assertThat(
            court(
                SampleArticle.of(
                        "Hacker loses appeal",
                        "Piers Haddow has lost his appeal against being sent to the US. Five law"
                            + " lords dismissed it. The High Court had approved his extradition."
                            + FILLER)
                    .with(EntityType.GPE, "US")))
        .isEqualTo("House of Lords");
  }

  @Test
  void a_court_where_the_plea_was_goes_before_the_district_of_the_attorney() {
    assertThat(
            court(
                SampleArticle.of(
                        "Trader pleads guilty",
                        "Rosa Tindall, the United States Attorney for the District of Norland,"
                            + " announced that Piers Haddow pleaded guilty today in Varley federal"
                            + " court to fraud."
                            + FILLER)
                    .persons("Rosa Tindall")
                    .withValue(EntityType.COURT, "nord", "District of Norland")
                    .withValue(EntityType.COURT, "nord", "Varley federal court")))
        .isEqualTo("Varley federal court");
  }

  @Test
  void the_district_of_the_attorney_is_the_court_where_no_other_is_told() {
    assertThat(
            court(
                SampleArticle.of(
                        "Trader pleads guilty",
                        "Rosa Tindall, the United States Attorney for the District of Norland,"
                            + " announced that Piers Haddow pleaded guilty today to fraud."
                            + FILLER)
                    .persons("Rosa Tindall")
                    .with(EntityType.COURT, "District of Norland")))
        .isEqualTo("District of Norland");
  }

  @Test
  void a_court_that_sent_the_accused_is_not_that_of_a_plea_told_by_a_us_attorney() {
    assertThat(
            court(
                SampleArticle.of(
                        "Trader pleads guilty",
                        "Piers Haddow pleaded guilty today to fraud, United States Attorney Rosa"
                            + " Tindall announced."
                            + FILLER
                            + " Haddow was extradited in May after the Federal Court of Norland"
                            + " ruled against Haddow.")
                    .persons("Rosa Tindall")
                    .with(EntityType.DATE, "May")
                    .withValue(EntityType.COURT, "au-fca", "Federal Court of Norland")))
        .isNull();
  }

  @Test
  void the_district_of_an_attorney_with_a_name_is_no_more_than_that() {
    assertThat(
            court(
                SampleArticle.of(
                        "Trader pleads guilty",
                        "Piers Haddow pleaded guilty today in Varley federal court to fraud. U.S."
                            + " Attorney Rosa Tindall of the District of Norland spoke of greed."
                            + FILLER)
                    .persons("Rosa Tindall")
                    .withValue(EntityType.COURT, "nord", "District of Norland")
                    .withValue(EntityType.COURT, "nord", "Varley federal court")))
        .isEqualTo("Varley federal court");
  }

  private static String court(SampleArticle article) {
    LegalCase found = article.persons("Piers Haddow").cases().get(0);
    Court court = found.court();
    return court == null ? null : court.name();
  }

  @Test
  void a_court_is_called_by_its_town_and_by_its_kind() {
    assertThat(
            SampleArticle.of(
                    "Worm author sentenced",
                    "Piers Haddow was jailed by a court in the northern town of Verling on Monday.")
                .persons("Piers Haddow")
                .with(EntityType.GPE, "Verling")
                .onlyCase()
                .court())
        .extracting(Court::name)
        .isEqualTo("court in the northern town of Verling");
    assertThat(
            SampleArticle.of(
                    "Worm author sentenced",
                    "Piers Haddow was jailed on Monday at the district court of Loerling, near Basel.")
                .persons("Piers Haddow")
                .onlyCase()
                .court())
        .extracting(Court::name)
        .isEqualTo("district court of Loerling");
  }

  @Test
  void a_bailiffs_court_is_called_so_and_a_state_after_the_town_belongs_to_it() {
    assertThat(courtOf("The bailiff's court in Vesthavn has told Birch to block the site."))
        .isEqualTo("bailiff's court in Vesthavn");
    assertThat(courtOf("Arden sued Birch at a court in Ocala, Florida."))
        .isEqualTo("court in Ocala, Florida");
  }

  @Test
  void a_court_that_the_headline_calls_by_its_country_is_called_as_the_text_does() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden Beats Birch, German Appeals Court Rules",
                "Arden had sued Birch over a pump. A court ordered Birch to stop. The Duesberg Court"
                    + " of Appeal has set that order aside.")
            .orgs("Arden", "Birch")
            .with(EntityType.COURT, "German Appeals Court")
            .with(EntityType.COURT, "Duesberg Court of Appeal")
            .cases();

    assertThat(cases.get(0).court().name()).isEqualTo("Duesberg Court of Appeal");
  }

  private static String courtOf(String sentence) {
    return SampleArticle.of("Arden sues Birch", "Arden has sued Birch. " + sentence)
        .orgs("Arden", "Birch")
        .with(EntityType.GPE, "Florida")
        .with(EntityType.GPE, "Ocala")
        .cases()
        .get(0)
        .court()
        .name();
  }
}
