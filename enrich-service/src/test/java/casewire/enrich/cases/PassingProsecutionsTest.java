package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prosecutions that are told in a clause of news on something else. */
class PassingProsecutionsTest {
  private static final String FILLER =
      " The firm makes consoles. It has sold 2,000 of them. Its shares rose. Rain fell all day."
          + " The town has two shops.";

  @Test
  void years_that_are_given_to_somebody_are_a_sentence() {
    assertThat(
            SampleArticle.of(
                    "Spammer jailed",
                    "Piers Haddow was jailed for a year in Ohio on Monday for fraud."
                        + FILLER
                        + "\n\nThat is lighter than the nine years given in April to Milo Kessick,"
                        + " who sent spam from Texas.")
                .persons("Piers Haddow", "Milo Kessick")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.GPE, "Texas")
                .with(EntityType.DURATION, "nine years")
                .with(EntityType.DURATION, "a year")
                .with(EntityType.DATE, "April")
                .with(EntityType.DATE, "Monday")
                .cases())
        .filteredOn(found -> found.caption().endsWith("Kessick"))
        .singleElement()
        .extracting(LegalCase::stage)
        .isEqualTo(CaseStage.SENTENCING);
  }

  @Test
  void who_is_called_by_nationality_is_who_was_named_last() {
    assertThat(
            SampleArticle.of(
                    "Plinth sues Corvane",
                    "Plinth has sued Corvane in Ohio."
                        + FILLER
                        + "\n\nIn a criminal case, Plinth asked for a strong signal to Milo"
                        + " Kessick. The Canadian was sentenced to two years in prison.")
                .persons("Milo Kessick")
                .orgs("Plinth", "Corvane")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DURATION, "two years")
                .cases())
        .filteredOn(found -> found.kind() == CaseKind.CRIMINAL)
        .singleElement()
        .satisfies(found -> assertThat(found.caption()).endsWith("Kessick"));
  }

  @Test
  void an_adjective_of_nationality_only_describes_who_follows() {
    assertThat(
            SampleArticle.of(
                    "Plinth sues Corvane",
                    "Piers Haddow says that Plinth has sued Corvane in Ohio."
                        + FILLER
                        + "\n\nThe Canadian seller of a chip was sentenced to two years.")
                .persons("Piers Haddow")
                .orgs("Plinth", "Corvane")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DURATION, "two years")
                .cases())
        .noneMatch(found -> found.caption().contains("Haddow"));
  }

  @Test
  void who_investigated_a_case_has_none() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Spammer jailed",
                "Piers Haddow was jailed in Ohio on Monday for fraud."
                    + FILLER
                    + "\n\nThe case was investigated by the Secret Service. The clerk Rosa Tindall"
                    + " is prosecuting it.")
            .persons("Piers Haddow", "Rosa Tindall")
            .orgs("Secret Service")
            .with(EntityType.GPE, "Ohio")
            .with(EntityType.DATE, "Monday")
            .cases();

    assertThat(cases).hasSize(1);
    assertThat(cases.get(0).parties())
        .extracting(Party::name)
        .doesNotContain("Secret Service", "Rosa Tindall");
  }

  @Test
  void a_judge_of_any_district_court_names_no_district() {
    assertThat(
            SampleArticle.of(
                    "Spammer jailed",
                    "Piers Haddow was jailed on Monday by United States District Court Judge Rosa"
                        + " Tindall for fraud."
                        + FILLER
                        + "\n\nHaddow was charged in May. It is prosecuted in the Eastern District"
                        + " of Norland.")
                .persons("Piers Haddow", "Rosa Tindall")
                .with(EntityType.COURT, "United States District Court")
                .with(EntityType.COURT, "Eastern District of Norland")
                .with(EntityType.DATE, "Monday")
                .with(EntityType.DATE, "May")
                .onlyCase()
                .court())
        .extracting(Court::name)
        .isEqualTo("Eastern District of Norland");
  }

  @Test
  void what_would_not_be_right_is_not_the_company_named_before() {
    assertThat(
            SampleArticle.of(
                    "Charges dropped",
                    "A judge has dismissed all charges against Piers Haddow, once the head of"
                        + " Plinth. Judge Rosa Tindall of the Norland Superior Court said that it"
                        + " would not be in the interest of justice to go on."
                        + FILLER)
                .persons("Piers Haddow", "Rosa Tindall")
                .orgs("Plinth")
                .with(EntityType.COURT, "Norland Superior Court")
                .onlyCase())
        .satisfies(
            found -> {
              assertThat(found.court().name()).isEqualTo("Norland Superior Court");
              assertThat(found.parties()).extracting(Party::name).doesNotContain("Plinth");
            });
  }

  @Test
  void who_is_cleared_by_a_court_and_in_no_lawsuit_was_prosecuted() {
    assertThat(
            SampleArticle.of(
                    "Plinth sues Corvane",
                    "Plinth has sued Corvane in Ohio."
                        + FILLER
                        + "\n\nMilo Kessick, who wrote a program, was cleared for the second time by"
                        + " an appeals court in Varley last year.")
                .persons("Milo Kessick")
                .orgs("Plinth", "Corvane")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.GPE, "Varley")
                .with(EntityType.DATE, "last year")
                .cases())
        .filteredOn(found -> found.kind() == CaseKind.CRIMINAL)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.caption()).endsWith("Kessick");
              assertThat(found.court().name()).isEqualTo("appeals court in Varley");
            });
  }

  @Test
  void a_sentence_is_handed_to_who_was_handed_it() {
    assertThat(
            SampleArticle.of(
                    "Spammer charged",
                    "Piers Haddow was charged with fraud in Ohio on Monday."
                        + FILLER
                        + "\n\nIt follows the case of Milo Kessick, who was handed a sentence of 30"
                        + " months last year.")
                .persons("Piers Haddow", "Milo Kessick")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DURATION, "30 months")
                .with(EntityType.DATE, "last year")
                .with(EntityType.DATE, "Monday")
                .cases())
        .filteredOn(found -> found.caption().endsWith("Kessick"))
        .singleElement()
        .extracting(LegalCase::stage)
        .isEqualTo(CaseStage.SENTENCING);
  }

  @Test
  void who_was_charged_in_another_district_as_well_is_prosecuted_there_too() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Spammer charged",
                "A grand jury has charged Piers Haddow with fraud in the District of Norland."
                    + FILLER
                    + "\n\nHaddow is in jail. In May the Eastern District of Varley charged him"
                    + " over another break-in. A third indictment, announced in August in the"
                    + " District of Perrin, accuses him of more."
                    + "\n\nIf convicted, Haddow faces 20 years in prison.")
            .persons("Piers Haddow")
            .with(EntityType.COURT, "District of Norland")
            .with(EntityType.COURT, "Eastern District of Varley")
            .with(EntityType.COURT, "District of Perrin")
            .with(EntityType.DATE, "May")
            .with(EntityType.DATE, "August")
            .cases();

    assertThat(cases)
        .extracting(found -> found.court().name())
        .containsExactly("District of Norland", "Eastern District of Varley", "District of Perrin");
    assertThat(cases).extracting(LegalCase::id).doesNotHaveDuplicates();
  }

  @Test
  void such_cases_are_of_others_than_the_news() {
    assertThat(
            SampleArticle.of(
                    "Spammer jailed",
                    "Piers Haddow was jailed in Ohio on Monday for fraud."
                        + FILLER
                        + "\n\nThe department has brought several such cases. Milo Kessick, who"
                        + " pleaded guilty together with his brother, Lex Orbin, awaits sentence."
                        + " Hugo Mertens was convicted in May.")
                .persons("Piers Haddow", "Milo Kessick", "Lex Orbin", "Hugo Mertens")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "Monday")
                .with(EntityType.DATE, "May")
                .cases())
        .extracting(LegalCase::caption)
        .containsExactlyInAnyOrder(
            "United States v. Haddow", "United States v. Kessick", "United States v. Mertens");
  }

  @Test
  void a_man_who_pleads_in_federal_court_is_not_tried_with_those_before_a_county_court() {
    assertThat(
            SampleArticle.of(
                    "Charges dropped",
                    "An Ohio judge has thrown out the criminal case against Piers Haddow. Judge"
                        + " Rosa Tindall of Varley County Court said that the evidence was thin."
                        + FILLER
                        + "\n\nA fourth man, Milo Kessick, has pleaded guilty in Ohio federal court"
                        + " to fraud.")
                .persons("Piers Haddow", "Rosa Tindall", "Milo Kessick")
                .with(EntityType.COURT, "Varley County Court")
                .with(EntityType.COURT, "Ohio federal court")
                .with(EntityType.GPE, "Ohio")
                .cases())
        .extracting(LegalCase::caption)
        .containsExactly("State v. Haddow", "United States v. Kessick");
  }

  @Test
  void who_is_named_where_the_sentence_opens_with_a_place_is_its_subject() {
    assertThat(
            SampleArticle.of(
                    "Site chief can be sent to the US",
                    "Piers Haddow can be extradited, a court has ruled."
                        + FILLER
                        + "\n\nIn the US, a fifth man who worked for the site, the programmer Milo"
                        + " Kessick, pleaded guilty in 2015 and was sentenced to a year.")
                .persons("Piers Haddow", "Milo Kessick")
                .with(EntityType.GPE, "US")
                .with(EntityType.DATE, "2015")
                .with(EntityType.DURATION, "a year")
                .cases())
        .extracting(LegalCase::caption)
        .anyMatch(caption -> caption.equals("United States v. Kessick"));
  }

  @Test
  void somebody_whose_sentence_the_news_comes_after_was_prosecuted_apart() {
    assertThat(
            SampleArticle.of(
                    "Trader jailed",
                    "Piers Haddow was jailed for three years in Leeds on Monday for fraud."
                        + FILLER
                        + "\n\nIt comes a month after that of Milo Kessick, who got eleven months"
                        + " for sharing codes. In an earlier case Lex Orbin was sentenced to 11"
                        + " years.")
                .persons("Piers Haddow", "Milo Kessick", "Lex Orbin")
                .with(EntityType.GPE, "Leeds")
                .with(EntityType.DURATION, "three years")
                .with(EntityType.DURATION, "eleven months")
                .with(EntityType.DURATION, "11 years")
                .with(EntityType.DATE, "Monday")
                .cases())
        .extracting(LegalCase::caption)
        .containsExactlyInAnyOrder("R v Haddow", "R v Kessick", "R v Orbin");
  }

  @Test
  void a_body_that_brought_the_case_of_the_news_prosecutes() {
    assertThat(
            SampleArticle.of(
                    "Trader jailed",
                    "Piers Haddow was jailed for three years in Leeds on Monday for fraud."
                        + FILLER
                        + "\n\nPlinth, which brought the case with the police, was pleased.")
                .persons("Piers Haddow")
                .orgs("Plinth")
                .with(EntityType.GPE, "Leeds")
                .with(EntityType.DATE, "Monday")
                .onlyCase()
                .kind())
        .isEqualTo(CaseKind.CRIMINAL);
  }

  @Test
  void a_lawsuit_of_the_accused_is_not_part_of_the_prosecution() {
    assertThat(
            SampleArticle.of(
                    "Corvane indicted",
                    "A new indictment accuses Corvane of a scheme to steal software in Ohio."
                        + FILLER
                        + "\n\nCorvane makes phones. The firm's civil complaint about a robot ended in"
                        + " May.")
                .orgs("Corvane")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "May")
                .cases())
        .filteredOn(found -> found.kind() == CaseKind.CRIMINAL)
        .singleElement()
        .satisfies(found -> assertThat(found.caption()).endsWith("v. Corvane"));
  }
}
