package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** News from trials before there is a verdict, and of terms that have been set. */
class TrialNewsTest {
  private static final String FILLER =
      " The firm makes consoles. It has sold 2,000 of them. Its shares rose. Rain fell all day.";

  @Test
  void a_jury_that_retires_has_given_no_verdict_and_witnesses_are_not_accused() {
    LegalCase found =
        SampleArticle.of(
                "Jury out in Haddow trial",
                "The jury in the trial of Piers Haddow has retired to consider its verdict. Mr"
                    + " Haddow, 46, denies ten charges of fraud. The court has heard Milo Kessick,"
                    + " Rosa Tindall and Mr Haddow's former wife."
                    + FILLER)
            .persons("Piers Haddow", "Milo Kessick", "Rosa Tindall")
            .onlyCase();

    assertThat(found.stage()).isEqualTo(CaseStage.OTHER);
    assertThat(names(found)).contains("Piers Haddow").doesNotContain("Milo Kessick");
  }

  @Test
  void what_prosecutors_demand_for_somebody_tells_who_is_tried() {
    LegalCase found =
        SampleArticle.of(
                "Tycoon's trial draws to a close",
                "Prosecutors in Ohio have demanded ten years for Piers Haddow. Mr Haddow"
                    + " and his partner Milo Kessick of Plinth have been in the dock since June."
                    + FILLER)
            .persons("Piers Haddow", "Milo Kessick")
            .orgs("Plinth")
            .with(EntityType.GPE, "Ohio")
            .with(EntityType.DURATION, "ten years")
            .onlyCase();

    assertThat(found.stage()).isEqualTo(CaseStage.OTHER);
    assertThat(names(found)).contains("Piers Haddow", "Milo Kessick").doesNotContain("Plinth");
  }

  @Test
  void who_is_put_on_trial_is_not_the_company_that_he_led() {
    assertThat(
            SampleArticle.of(
                    "Ex-Plinth boss faces new trial",
                    "Prosecutors will put the former chairman of travel and property group Plinth"
                        + " on trial again. The jury convicted Rosa Tindall of fraud in May. Piers"
                        + " Haddow was charged with fraud too."
                        + FILLER)
                .persons("Piers Haddow", "Rosa Tindall")
                .orgs("Plinth")
                .cases())
        .flatExtracting(TrialNewsTest::names)
        .contains("Piers Haddow")
        .doesNotContain("Plinth");
  }

  @Test
  void a_term_that_somebody_will_serve_has_been_set() {
    assertThat(
            SampleArticle.of(
                    "Spam king loses his liberty",
                    "Piers Haddow will spend nine years in jail. A judge imposed the term that the"
                        + " jury wanted. The jury found Haddow guilty in May."
                        + FILLER)
                .persons("Piers Haddow")
                .with(EntityType.DURATION, "nine years")
                .with(EntityType.DATE, "May")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.SENTENCING);
  }

  @Test
  void a_long_sentence_that_a_witness_is_spared_is_not_his() {
    assertThat(
            SampleArticle.of(
                    "Haddow convicted",
                    "Piers Haddow was found guilty of fraud in Ohio on Monday."
                        + FILLER
                        + " Nobody came. Milo Kessick of Plinth pleaded guilty a year ago and told the jury what"
                        + " he knew. The defence said that he wanted to be spared a long sentence.")
                .persons("Piers Haddow", "Milo Kessick")
                .orgs("Plinth")
                .with(EntityType.DATE, "Monday")
                .with(EntityType.DATE, "a year ago")
                .cases())
        .filteredOn(found -> found.caption().endsWith("Kessick"))
        .singleElement()
        .extracting(LegalCase::stage)
        .isEqualTo(CaseStage.PLEA);
  }

  @Test
  void who_is_to_be_tried_again_awaits_a_trial() {
    assertThat(
            SampleArticle.of(
                    "Singer faces retrial over gun charge",
                    "Piers Haddow is to be tried for fraud a second time, as jurors in Ohio could"
                        + " not agree on a verdict. He is under house arrest."
                        + FILLER)
                .persons("Piers Haddow")
                .with(EntityType.GPE, "Ohio")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.OTHER);
  }

  @Test
  void a_company_is_not_convicted_by_who_is_no_court_and_what_it_picks_up_is_no_arrest() {
    assertThat(
            SampleArticle.of(
                    "Plinth fights ruling",
                    "Plinth has asked the Commission to think again. Mr Haddow found Plinth guilty"
                        + " of squeezing out rivals. Plinth owned up to a part. The patents that it"
                        + " picked up in May are worth little. A song sent down a phone line is one."
                        + FILLER)
                .persons("Piers Haddow")
                .orgs("Plinth")
                .with(EntityType.DATE, "May")
                .cases())
        .noneMatch(found -> found.kind() == CaseKind.CRIMINAL);
  }

  @Test
  void who_was_cleared_does_not_sue_those_who_are_jailed_now() {
    assertThat(
            SampleArticle.of(
                    "Finance chiefs jailed",
                    "Rosa Tindall was sentenced to a year in prison by a judge in Ohio. Milo"
                        + " Kessick was given five years."
                        + FILLER
                        + " Their boss, Piers Haddow of Plinth, was found not guilty in June. He is"
                        + " suing for his old job back.")
                .persons("Piers Haddow", "Rosa Tindall", "Milo Kessick")
                .orgs("Plinth")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "June")
                .with(EntityType.DURATION, "a year")
                .with(EntityType.DURATION, "five years")
                .cases())
        .noneMatch(found -> found.kind() == CaseKind.CIVIL);
  }

  @Test
  void a_regulator_whose_case_was_settled_does_not_prosecute() {
    LegalCase found =
        SampleArticle.of(
                "Founder gets 15 years",
                "Piers Haddow was sentenced to 15 years in prison for fraud in Ohio. Rosa Tindall"
                    + " was acquitted. Plinth paid into a fund that is for the investors to settle a"
                    + " case brought by the Securities and Exchange Commission."
                    + FILLER)
            .persons("Piers Haddow", "Rosa Tindall")
            .orgs("Plinth", "Securities and Exchange Commission")
            .with(EntityType.GPE, "Ohio")
            .with(EntityType.DURATION, "15 years")
            .cases()
            .get(0);

    assertThat(found.kind()).isEqualTo(CaseKind.CRIMINAL);
    assertThat(names(found))
        .contains("Piers Haddow")
        .doesNotContain("Securities and Exchange Commission");
  }

  @Test
  void who_is_described_between_commas_is_convicted_with_who_comes_after() {
    assertThat(
            names(
                SampleArticle.of(
                        "Tycoon guilty",
                        "The judges declared Piers Haddow, the former chief executive of Plinth,"
                            + " and his associate Milo Kessick guilty of fraud. The trial resumes in"
                            + " Ohio."
                            + FILLER)
                    .persons("Piers Haddow", "Milo Kessick")
                    .orgs("Plinth")
                    .with(EntityType.GPE, "Ohio")
                    .onlyCase()))
        .contains("Piers Haddow", "Milo Kessick");
  }

  @Test
  void a_trial_that_resumes_is_more_than_the_charges() {
    assertThat(
            SampleArticle.of(
                    "Haddow's trial resumes",
                    "Piers Haddow has returned to the dock in Ohio. He denies eight counts of"
                        + " fraud. The police had hoped to arrest Milo Kessick."
                        + FILLER)
                .persons("Piers Haddow", "Milo Kessick")
                .with(EntityType.GPE, "Ohio")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.OTHER);
  }

  @Test
  void forged_cards_are_a_fraud_and_no_matter_of_trade_marks() {
    assertThat(
            SampleArticle.of(
                    "Card forgers jailed",
                    "Piers Haddow was jailed in Ohio for making counterfeit credit cards." + FILLER)
                .persons("Piers Haddow")
                .with(EntityType.GPE, "Ohio")
                .onlyCase()
                .claims())
        .containsExactly("fraud");
  }

  @Test
  void work_that_magistrates_give_somebody_is_a_sentence() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Trader gives away more than he bargained for",
                "A father of three has been told that he was lucky. Magistrates in Hull gave Piers"
                    + " Haddow a community punishment order after he admitted 14 breaches of the"
                    + " Trade Marks Act."
                    + FILLER
                    + " The hearing comes days after a court gave a local man, Milo Kessick, 150"
                    + " hours of community service.")
            .persons("Piers Haddow", "Milo Kessick")
            .with(EntityType.GPE, "Hull")
            .with(EntityType.DURATION, "150 hours")
            .cases();

    assertThat(cases).extracting(LegalCase::caption).containsExactly("R v Haddow", "R v Kessick");
    assertThat(cases)
        .extracting(LegalCase::stage)
        .containsExactly(CaseStage.SENTENCING, CaseStage.SENTENCING);
    assertThat(cases.get(0).claims()).containsExactly("trademark-infringement");
  }

  @Test
  void neither_what_a_company_aims_at_nor_its_own_settlement_makes_it_an_accused() {
    assertThat(
            names(
                SampleArticle.of(
                        "Ex-Plinth chief indicted",
                        "Piers Haddow, who led Plinth, was indicted in Ohio today. He knew that"
                            + " Plinth's revenue targets could not be met."
                            + FILLER
                            + " Haddow denies all charges. Corvane itself settled a civil suit.")
                    .persons("Piers Haddow")
                    .orgs("Plinth", "Corvane")
                    .with(EntityType.GPE, "Ohio")
                    .with(EntityType.DATE, "today")
                    .cases()
                    .get(0)))
        .contains("Piers Haddow")
        .doesNotContain("Plinth", "Corvane");
  }

  @Test
  void in_the_trial_of_former_bosses_their_company_is_not_tried() {
    LegalCase found =
        SampleArticle.of(
                "Ex-Plinth executives go on trial",
                "The trial of four former bosses of the Dutch group Plinth has opened in Ohio. Piers"
                    + " Haddow, once hailed as manager of the year, is accused of fraud. All deny"
                    + " the charges."
                    + FILLER)
            .persons("Piers Haddow")
            .orgs("Plinth")
            .with(EntityType.GPE, "Ohio")
            .onlyCase();

    assertThat(found.kind()).isEqualTo(CaseKind.CRIMINAL);
    assertThat(found.stage()).isEqualTo(CaseStage.OTHER);
    assertThat(names(found)).contains("Piers Haddow").doesNotContain("Plinth");
  }

  @Test
  void the_man_behind_a_site_that_is_new_is_nobody_spoken_of_before() {
    assertThat(
            SampleArticle.of(
                    "Downloader has to pay",
                    "A court in Ohio ordered Rosa Tindall to pay $9,600 in damages to Corvane."
                        + FILLER
                        + " Piers Haddow, its founder, left last year.\n\nIn Ohio, meanwhile, the"
                        + " man behind the tracker Plinth was"
                        + " sentenced to a year in prison.")
                .persons("Piers Haddow", "Rosa Tindall")
                .orgs("Plinth", "Corvane")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.MONEY, "$9,600")
                .with(EntityType.DATE, "last year")
                .with(EntityType.DURATION, "a year")
                .cases())
        .filteredOn(found -> found.kind() == CaseKind.CRIMINAL)
        .noneMatch(found -> found.caption().contains("Haddow"));
  }

  @Test
  void who_gets_around_the_protection_of_films_circumvents_it() {
    assertThat(
            SampleArticle.of(
                    "Film copier pleads guilty",
                    "Piers Haddow pleaded guilty in Ohio. He used a program to get around the"
                        + " protection of films."
                        + FILLER)
                .persons("Piers Haddow")
                .with(EntityType.GPE, "Ohio")
                .onlyCase()
                .claims())
        .contains("dmca-circumvention");
  }

  @Test
  void an_appeal_to_members_for_money_is_no_appeal() {
    assertThat(
            SampleArticle.of(
                    "Studios shut site",
                    "The owner of the site, Piers Haddow, had appealed to members to help. He has"
                        + " settled with Plinth. The suit that Plinth filed against him in December"
                        + " accused him of infringement."
                        + FILLER)
                .persons("Piers Haddow")
                .orgs("Plinth")
                .with(EntityType.DATE, "December")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.SETTLEMENT);
  }

  private static List<String> names(LegalCase found) {
    return found.parties().stream().map(Party::name).toList();
  }
}
