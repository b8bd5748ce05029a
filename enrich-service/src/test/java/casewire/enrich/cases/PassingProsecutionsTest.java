package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseKind;
import casewire.events.CaseRole;
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

  @Test
  void who_was_called_by_a_nationality_once_is_so_again() {
    assertThat(
            SampleArticle.of(
                    "Chip seller jailed",
                    "Piers Haddow was jailed in Ohio on Monday. The 52-year-old Canadian sold"
                        + " chips."
                        + FILLER
                        + " Milo Kessick, a Frenchman, is seen as his boss. The Canadian was sued by"
                        + " Plinth in May.")
                .persons("Piers Haddow", "Milo Kessick")
                .orgs("Plinth")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "Monday")
                .with(EntityType.DATE, "May")
                .cases())
        .extracting(LegalCase::caption)
        .contains("Plinth v. Haddow");
  }

  @Test
  void those_who_are_named_in_a_clause_with_whose_do_what_its_verb_says() {
    assertThat(
            passing(
                "The best known is Plinth Law, whose two owners, Milo Kessick and Lex Orbin,"
                    + " pleaded guilty to fraud in 2019."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void who_is_among_those_convicted_is_convicted() {
    assertThat(
            passing(
                "Among those convicted was Milo Kessick, who led the group with Lex Orbin and who"
                    + " received two years in 2019."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"))
        .noneMatch(caption -> caption.endsWith("v. Orbin"));
  }

  @Test
  void years_that_somebody_received_are_a_sentence() {
    assertThat(
            passing(
                "It exceeds the two years that Milo Kessick, a supplier of discs, received in 2019"
                    + " after another prosecution."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void years_handed_down_to_somebody_are_a_sentence() {
    assertThat(
            passing("Two years was what a judge handed down in 2019 to Milo Kessick, a student."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void the_place_that_somebody_is_from_is_not_jailed() {
    assertThat(passing("The stiffest term went to Milo Kessick, from Perrin, jailed in 2019."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"))
        .noneMatch(caption -> caption.endsWith("v. Perrin"));
  }

  @Test
  void two_of_another_company_are_prosecuted_apart() {
    assertThat(
            passing(
                "Milo Kessick and Lex Orbin of Corvane, convicted at their second trial, could get"
                    + " 30 years. Hugo Mertens of Orrery will be sentenced in May."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"))
        .anyMatch(caption -> caption.endsWith("v. Mertens"));
  }

  @Test
  void a_son_who_is_jailed_as_well_is_not_of_the_accused_in_the_news() {
    assertThat(
            passing(
                "Last week saw Milo Kessick, the founder of Corvane, sent to prison for 15 years,"
                    + " and his son for two."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void a_city_with_the_name_of_an_english_one_is_in_its_state() {
    assertThat(
            SampleArticle.of(
                    "Founder walks free",
                    "Piers Haddow was cleared of fraud. The jury in Birmingham, Alabama, found him"
                        + " not guilty."
                        + FILLER)
                .persons("Piers Haddow")
                .with(EntityType.GPE, "Birmingham")
                .with(EntityType.GPE, "Alabama")
                .onlyCase()
                .caption())
        .isEqualTo("United States v. Haddow");
  }

  @Test
  void a_part_of_a_department_is_no_party() {
    assertThat(
            passing(
                "The clerk Rosa Tindall prosecuted it together with trial attorneys of the Criminal"
                    + " Division."))
        .hasSize(1);
  }

  @Test
  void who_got_years_from_a_judge_is_no_judge() {
    assertThat(
            passing(
                "It is the second such sentence. A man, Milo Kessick, got two years from a judge."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void who_is_due_to_be_sentenced_is_accused() {
    assertThat(
            passing(
                "One is the case of Milo Kessick, who is due to be sentenced next month after being"
                    + " convicted."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void who_is_described_as_retired_lost_the_fight() {
    assertThat(
            passing(
                "Lex Orbin spoke to him. It is like that of Milo Kessick, a retired businessman who"
                    + " lost his battle against extradition in 2019 and now faces trial."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"))
        .noneMatch(caption -> caption.endsWith("v. Orbin"));
  }

  @Test
  void who_is_fined_in_passing_has_been_prosecuted() {
    assertThat(passing("In 2019 the owner of a shop, Milo Kessick, was fined for loading copies."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void who_is_told_with_a_town_does_what_the_relative_clause_says() {
    assertThat(
            passing(
                "More than 20 members have been convicted, among them Milo Kessick, of Perrin, who"
                    + " was sentenced to two years in 2019."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void whose_conviction_it_was_had_been_convicted() {
    assertThat(
            passing(
                "It has been compared with that of Milo Kessick of Perrin, whose conviction over an"
                    + " account was thrown out by a judge in 2019."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void one_more_after_somebody_who_got_away_with_months_is_prosecuted_apart() {
    assertThat(
            passing(
                "In 2019 Milo Kessick, who shared a film, was given two years. Lex Orbin, who found"
                    + " a disc, received probation."))
        .contains("United States v. Haddow")
        .anyMatch(caption -> caption.endsWith("v. Kessick"))
        .anyMatch(caption -> caption.endsWith("v. Orbin"));
  }

  @Test
  void a_country_beside_that_of_the_news_prosecutes_there() {
    assertThat(
            SampleArticle.of(
                    "Trader jailed",
                    "Piers Haddow was jailed on Monday in Spain for fraud."
                        + FILLER
                        + "\n\nIn neighbouring Portugal Milo Kessick was given two years in 2019.")
                .persons("Piers Haddow", "Milo Kessick")
                .with(EntityType.GPE, "Spain")
                .with(EntityType.GPE, "Portugal")
                .with(EntityType.DATE, "2019")
                .with(EntityType.DURATION, "two years")
                .cases())
        .extracting(LegalCase::caption)
        .containsExactly("Spain v. Haddow", "Portugal v. Kessick");
  }

  @Test
  void who_admitted_a_part_in_it_has_pleaded_guilty() {
    assertThat(
            SampleArticle.of(
                    "Trader jailed",
                    "Piers Haddow was jailed on Monday in Ohio for fraud."
                        + FILLER
                        + "\n\nMilo Kessick of Corvane was charged separately, has admitted his part"
                        + " and awaits sentencing.")
                .persons("Piers Haddow", "Milo Kessick")
                .orgs("Corvane")
                .with(EntityType.GPE, "Ohio")
                .cases())
        .filteredOn(found -> found.caption().endsWith("Kessick"))
        .singleElement()
        .extracting(LegalCase::stage)
        .isEqualTo(CaseStage.PLEA);
  }

  @Test
  void men_charged_in_the_headline_are_not_only_arrested() {
    assertThat(
            SampleArticle.of(
                    "Two men charged in Ohio after raid",
                    "Piers Haddow and Milo Kessick stand accused of running a site. They were"
                        + " picked up on Monday."
                        + FILLER)
                .persons("Piers Haddow", "Milo Kessick")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "Monday")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.INDICTMENT);
  }

  @Test
  void who_is_described_between_dashes_is_still_the_subject() {
    assertThat(
            passing(
                "In Perrin, Milo Kessick - who hacked accounts and ran Corvane - was sentenced to"
                    + " two years in 2019."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void others_who_pleaded_are_listed_after_a_colon() {
    assertThat(
            passing(
                "Others have pleaded guilty: Milo Kessick of Perrin, who supplied copies in 2019."))
        .anyMatch(caption -> caption.endsWith("v. Kessick"));
  }

  @Test
  void who_brought_a_prosecution_that_is_only_mentioned_is_a_prosecutor() {
    assertThat(
            SampleArticle.of(
                    "Trader jailed",
                    "Piers Haddow was jailed on Monday in Leeds for fraud."
                        + FILLER
                        + "\n\nIn May, Milo Kessick was jailed for 11 years after a prosecution"
                        + " brought by Plinth.")
                .persons("Piers Haddow", "Milo Kessick")
                .orgs("Plinth")
                .with(EntityType.GPE, "Leeds")
                .with(EntityType.DATE, "Monday")
                .with(EntityType.DATE, "May")
                .with(EntityType.DURATION, "11 years")
                .cases())
        .filteredOn(found -> found.caption().equals("R v Kessick"))
        .singleElement()
        .satisfies(found -> assertThat(found.parties()).extracting(Party::name).contains("Plinth"));
  }

  @Test
  void the_convicted_stay_accused_beside_news_of_a_court_of_the_union() {
    assertThat(
            SampleArticle.of(
                    "Site infringes copyright",
                    "The Court of Justice ruled on Monday that Corvane infringes copyright in a"
                        + " case of Plinth."
                        + FILLER
                        + "\n\nMilo Kessick was sentenced to two years in Perrin in 2019, although"
                        + " this was shortened on appeal.")
                .persons("Milo Kessick")
                .orgs("Corvane", "Plinth")
                .withValue(EntityType.COURT, "eu-court-of-justice", "Court of Justice")
                .with(EntityType.GPE, "Perrin")
                .with(EntityType.DATE, "Monday")
                .with(EntityType.DATE, "2019")
                .with(EntityType.DURATION, "two years")
                .cases())
        .filteredOn(found -> found.kind() == CaseKind.CRIMINAL)
        .singleElement()
        .satisfies(found -> assertThat(found.caption()).endsWith("Kessick"));
  }

  @Test
  void years_for_somebody_in_the_headline_are_the_sentence() {
    assertThat(
            SampleArticle.of(
                    "Nine years for man who sent spam",
                    "Piers Haddow has been sentenced to nine years in Ohio. The judge said that the"
                        + " law under which Haddow was convicted was new. Jurors had found Haddow"
                        + " guilty on Monday. Haddow was convicted of more.")
                .persons("Piers Haddow")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "Monday")
                .with(EntityType.DURATION, "Nine years")
                .with(EntityType.DURATION, "nine years")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.SENTENCING);
  }

  @Test
  void who_became_the_first_to_file_without_a_name_is_not_the_accused() {
    assertThat(
            SampleArticle.of(
                    "Virus writer charged",
                    "Piers Haddow was charged in Ohio on Monday. He was caught after a student"
                        + " became the first to file a complaint over the Corvane virus."
                        + FILLER)
                .persons("Piers Haddow")
                .orgs("Corvane")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "Monday")
                .cases())
        .extracting(LegalCase::caption)
        .containsExactly("United States v. Haddow");
  }

  @Test
  void who_is_accused_in_a_case_of_another_district_is_prosecuted_there_too() {
    assertThat(
            SampleArticle.of(
                    "Spammer charged",
                    "A grand jury has charged Piers Haddow with fraud in the District of Norland."
                        + FILLER
                        + "\n\nHaddow is in jail. In a third case, brought in the District of Perrin"
                        + " in August, he is accused of hacking.")
                .persons("Piers Haddow")
                .with(EntityType.COURT, "District of Norland")
                .with(EntityType.COURT, "District of Perrin")
                .with(EntityType.DATE, "August")
                .cases())
        .extracting(found -> found.court().name())
        .containsExactly("District of Norland", "District of Perrin");
  }

  @Test
  void another_programmer_who_got_a_year_is_with_the_one_before() {
    assertThat(
            SampleArticle.of(
                    "Trader jailed",
                    "Piers Haddow was jailed on Monday in Ohio for fraud."
                        + FILLER
                        + "\n\nA programmer of Corvane, Milo Kessick, was sentenced to five years in"
                        + " 2019. Another programmer, Lex Orbin, received a year and a day.")
                .persons("Piers Haddow", "Milo Kessick", "Lex Orbin")
                .orgs("Corvane")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "2019")
                .with(EntityType.DURATION, "five years")
                .with(EntityType.DURATION, "a year and a day")
                .cases())
        .filteredOn(found -> found.caption().endsWith("v. Kessick"))
        .singleElement()
        .satisfies(
            found -> assertThat(found.parties()).extracting(Party::name).contains("Lex Orbin"));
  }

  @Test
  void who_is_to_be_extradited_from_a_place_is_prosecuted_apart() {
    assertThat(
            passing(
                "In 2019 judges in Perrin cleared the way for the extradition of Milo Kessick, who"
                    + " lives there."))
        .anyMatch(caption -> caption.endsWith("Kessick"));
  }

  @Test
  void a_former_counsel_who_was_cleared_by_another_jury_was_tried_apart() {
    assertThat(
            passing(
                "In 2019 Corvane's former chief counsel, Milo Kessick, was cleared by another"
                    + " jury."))
        .anyMatch(caption -> caption.endsWith("Kessick"))
        .noneMatch(caption -> caption.endsWith("Corvane"));
  }

  @Test
  void a_conviction_that_somebody_will_appeal_against_is_still_a_verdict() {
    assertThat(
            SampleArticle.of(
                    "Former chief found guilty",
                    "A jury in Ohio has convicted Piers Haddow of fraud."
                        + FILLER
                        + " A justice of the Norland Supreme Court let Haddow remain free until he"
                        + " is sentenced. Haddow will appeal.")
                .persons("Piers Haddow")
                .with(EntityType.COURT, "Norland Supreme Court")
                .with(EntityType.GPE, "Ohio")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.VERDICT);
  }

  @Test
  void who_is_charged_in_a_criminal_complaint_is_not_indicted() {
    assertThat(
            SampleArticle.of(
                    "Two charged over consoles",
                    "Piers Haddow and Milo Kessick have been charged in Ohio with selling chips. Both"
                        + " were named in a criminal complaint on Monday."
                        + FILLER)
                .persons("Piers Haddow", "Milo Kessick")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "Monday")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void who_appears_in_a_film_is_not_in_the_dock() {
    assertThat(
            SampleArticle.of(
                    "Plinth sues Corvane",
                    "Plinth has sued Corvane in Ohio."
                        + FILLER
                        + " Piers Haddow made fleeting appearances in both films.")
                .persons("Piers Haddow")
                .orgs("Plinth", "Corvane")
                .with(EntityType.GPE, "Ohio")
                .onlyCase()
                .kind())
        .isEqualTo(CaseKind.CIVIL);
  }

  @Test
  void whom_the_attorney_general_of_a_state_prosecutes_the_state_does() {
    assertThat(
            SampleArticle.of(
                    "Spammer convicted",
                    "Piers Haddow was convicted in New York state on Monday. Haddow was prosecuted by"
                        + " the state's attorney general, Rosa Tindall."
                        + FILLER)
                .with(EntityType.PERSON, "Spammer")
                .persons("Piers Haddow", "Rosa Tindall")
                .with(EntityType.GPE, "New York")
                .with(EntityType.DATE, "Monday")
                .onlyCase())
        .satisfies(
            found -> {
              assertThat(found.caption()).isEqualTo("People v. Haddow");
              assertThat(found.parties()).extracting(Party::name).doesNotContain("Spammer");
            });
  }

  /** Captions of news on one prosecution that ends with the words. */
  private static List<String> passing(String words) {
    return SampleArticle.of(
            "Trader jailed",
            "Piers Haddow was jailed on Monday in Ohio for fraud." + FILLER + "\n\n" + words)
        .persons("Piers Haddow", "Milo Kessick", "Lex Orbin", "Hugo Mertens", "Rosa Tindall")
        .orgs("Plinth Law", "Corvane", "Orrery", "Criminal Division")
        .with(EntityType.GPE, "Ohio")
        .with(EntityType.GPE, "Perrin")
        .with(EntityType.DATE, "Monday")
        .with(EntityType.DATE, "2019")
        .with(EntityType.DATE, "May")
        .with(EntityType.DATE, "Last week")
        .with(EntityType.DURATION, "two years")
        .with(EntityType.DURATION, "Two years")
        .with(EntityType.DURATION, "15 years")
        .cases()
        .stream()
        .map(LegalCase::caption)
        .toList();
  }

  @Test
  void several_who_got_terms_before_a_court_that_comes_up_only_there_are_a_case_of_their_own() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Seller loses house",
                "Piers Haddow is the latest to pay. In 2021 he admitted fraud and received three"
                    + " years at Hull Crown Court. The judge gave Haddow three months to pay."
                    + FILLER
                    + " The league knows others. Rosa Tindall and Milo Kessick ended up with four"
                    + " years each, in a case the Premier League prosecuted at York Crown Court.")
            .persons("Piers Haddow", "Rosa Tindall", "Milo Kessick")
            .orgs("Premier League")
            .with(EntityType.COURT, "Hull Crown Court")
            .with(EntityType.COURT, "York Crown Court")
            .with(EntityType.DATE, "2021")
            .with(EntityType.DURATION, "three years")
            .with(EntityType.DURATION, "four years")
            .cases();

    assertThat(cases).hasSize(2);
    assertThat(cases.get(0).caption()).isEqualTo("R v Haddow");
    assertThat(cases.get(0).court()).extracting(Court::name).isEqualTo("Hull Crown Court");
    assertThat(cases.get(1).parties())
        .extracting(Party::name)
        .contains("Rosa Tindall", "Milo Kessick")
        .doesNotContain("Premier League");
  }

  @Test
  void two_who_await_trial_do_not_join_the_other_told_in_passing() {
    assertThat(
            SampleArticle.of(
                    "Spammer jailed",
                    "Piers Haddow was jailed in Ohio on Monday for fraud."
                        + FILLER
                        + "\n\nThe finance chief of Plinth, Pavel Anders, has pleaded guilty. Rosa"
                        + " Tindall and Milo Kessick, who ran Plinth, will go on trial in January.")
                .persons("Piers Haddow", "Pavel Anders", "Rosa Tindall", "Milo Kessick")
                .orgs("Plinth")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "Monday")
                .with(EntityType.DATE, "January")
                .cases())
        .extracting(LegalCase::caption)
        .containsExactlyInAnyOrder(
            "United States v. Haddow", "United States v. Anders", "United States v. Tindall");
  }

  @Test
  void who_is_charged_now_was_jailed_before_in_another_case() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Conman back in court",
                "Piers Haddow has appeared before magistrates in Hull, charged with fraud. He said"
                    + " only his name."
                    + FILLER
                    + " York Crown Court sentenced Haddow to a year last July, when he pleaded"
                    + " guilty to 21 counts of theft.")
            .persons("Piers Haddow")
            .with(EntityType.GPE, "Hull")
            .with(EntityType.COURT, "York Crown Court")
            .with(EntityType.DURATION, "a year")
            .with(EntityType.DATE, "last July")
            .cases();

    assertThat(cases)
        .extracting(LegalCase::stage)
        .containsExactly(CaseStage.INDICTMENT, CaseStage.SENTENCING);
    assertThat(cases.get(0).court()).isNull();
    assertThat(cases.get(1).court()).extracting(Court::name).isEqualTo("York Crown Court");
    assertThat(cases.get(1).role()).isEqualTo(CaseRole.MENTIONED);
  }

  @Test
  void others_of_the_same_plot_who_are_told_of_one_by_one_are_no_case_of_their_own() {
    assertThat(
            SampleArticle.of(
                    "Forger has to pay",
                    "Piers Haddow was jailed for fraud in 2019. Following a hearing at Hull Crown"
                        + " Court, he has to pay."
                        + FILLER
                        + "\n\nThree others were convicted of the same plot. Milo Kessick, 33, was"
                        + " sentenced to four years in May, while Rosa Tindall, 40, was given a"
                        + " community order.")
                .persons("Piers Haddow", "Milo Kessick", "Rosa Tindall")
                .with(EntityType.COURT, "Hull Crown Court")
                .with(EntityType.DURATION, "four years")
                .with(EntityType.DATE, "2019")
                .with(EntityType.DATE, "May")
                .onlyCase()
                .court())
        .extracting(Court::name)
        .isEqualTo("Hull Crown Court");
  }

  @Test
  void whose_conviction_of_a_company_was_overturned_is_not_the_convict() {
    assertThat(
            SampleArticle.of(
                    "Trial ends in stalemate",
                    "Piers Haddow was acquitted of fraud in Ohio on Monday."
                        + FILLER
                        + " Corvane Systems collapsed. It saw its conviction of Plinth overturned by"
                        + " the Supreme Court in May.")
                .persons("Piers Haddow")
                .orgs("Corvane Systems", "Plinth")
                .with(EntityType.COURT, "Supreme Court")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "Monday")
                .with(EntityType.DATE, "May")
                .cases())
        .flatExtracting(LegalCase::parties)
        .extracting(Party::name)
        .doesNotContain("Corvane Systems");
  }

  @Test
  void relatives_without_names_sue_who_is_prosecuted() {
    assertThat(
            SampleArticle.of(
                    "Actor cleared of murder",
                    "Piers Haddow has been found not guilty of murder in Ohio."
                        + FILLER
                        + " Mr Haddow still faces a civil claim for wrongful death brought by Ms"
                        + " Tindall's children.")
                .persons("Piers Haddow", "Rosa Tindall")
                .with(EntityType.GPE, "Ohio")
                .cases())
        .extracting(LegalCase::caption)
        .contains("Ms Tindall's children v. Haddow");
  }

  @Test
  void what_somebody_gets_in_a_separate_case_is_another_prosecution_of_his() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Actor freed",
                "Piers Haddow was released on bail in Ohio on Monday. He denies shooting a deer. A"
                    + " jury convicted Haddow in May."
                    + FILLER
                    + "\n\nIn February a judge gave Haddow a year in prison in a separate poaching"
                    + " case.")
            .persons("Piers Haddow")
            .with(EntityType.GPE, "Ohio")
            .with(EntityType.DATE, "Monday")
            .with(EntityType.DATE, "May")
            .with(EntityType.DATE, "February")
            .with(EntityType.DURATION, "a year")
            .cases();

    assertThat(cases)
        .extracting(LegalCase::role)
        .containsExactly(CaseRole.PRIMARY, CaseRole.MENTIONED);
    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.VERDICT);
    assertThat(cases.get(1).stage()).isEqualTo(CaseStage.SENTENCING);
  }

  @Test
  void one_of_two_who_were_convicted_in_another_year_is_prosecuted_apart() {
    assertThat(
            SampleArticle.of(
                    "Professor on trial",
                    "Piers Haddow was arrested in Ohio and is on trial there, accused of fraud."
                        + FILLER
                        + "\n\nTwo men who used his program were convicted in 2004. Milo Kessick,"
                        + " 42, was given a year.")
                .persons("Piers Haddow", "Milo Kessick")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "2004")
                .with(EntityType.DURATION, "a year")
                .cases())
        .extracting(LegalCase::caption)
        .containsExactly("United States v. Haddow", "United States v. Kessick");
  }

  @Test
  void what_blackmailers_demanded_is_no_lawsuit() {
    assertThat(
            SampleArticle.of(
                    "Blackmailers jailed",
                    "A court in Ohio found Piers Haddow and Milo Kessick guilty of fraud. They"
                        + " demanded $10,000 from Plinth in 2003."
                        + FILLER)
                .persons("Piers Haddow", "Milo Kessick")
                .orgs("Plinth")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.MONEY, "$10,000")
                .with(EntityType.DATE, "2003")
                .cases())
        .noneMatch(found -> found.kind() == CaseKind.CIVIL);
  }
}
