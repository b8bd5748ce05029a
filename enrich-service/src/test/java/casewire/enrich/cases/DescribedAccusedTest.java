package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prosecutions whose headline and lead do not name the accused. */
class DescribedAccusedTest {
  private static final String FILLER =
      " Officers found 2,000 discs in a van. Nobody spoke for the family. The stall has closed."
          + " The town has two more. Rain fell all day.";

  @Test
  void who_is_named_with_an_age_after_the_lead_is_whom_it_describes() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Trader spared jail",
                "A market trader who sold copied discs has been ordered to do unpaid work. Piers"
                    + " Haddow, 44, wept at Hull Crown Court."
                    + FILLER
                    + " Last month Milo Kessick, who was caught there as well, was jailed.")
            .persons("Piers Haddow", "Milo Kessick")
            .with(EntityType.COURT, "Hull Crown Court")
            .with(EntityType.DATE, "Last month")
            .cases();

    assertThat(cases).extracting(LegalCase::caption).containsExactly("R v Haddow", "R v Kessick");
    assertThat(cases)
        .extracting(LegalCase::role)
        .containsExactly(CaseRole.PRIMARY, CaseRole.MENTIONED);
    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.SENTENCING);
  }

  @Test
  void an_alias_with_an_age_is_nobody_else() {
    assertThat(
            SampleArticle.of(
                    "Site chief held",
                    "The chief of a file site has been arrested. The police of Hull say that he"
                        + " is Piers Haddow, also known as Lex Orbin, 37, of Hull.")
                .persons("Piers Haddow", "Lex Orbin")
                .with(EntityType.GPE, "Hull")
                .cases())
        .noneMatch(found -> found.caption().contains("Orbin"));
  }

  @Test
  void who_is_named_in_passing_elsewhere_is_not_the_unnamed_man_in_the_news() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Man held over cinema copy",
                "A man has been arrested in Bristol for filming a screen. He was later bailed."
                    + FILLER
                    + "\n\nIn the US, Milo Kessick was jailed for the same.")
            .persons("Milo Kessick")
            .with(EntityType.GPE, "US")
            .with(EntityType.GPE, "Bristol")
            .cases();

    assertThat(cases).hasSize(2);
    assertThat(cases.get(0).caption()).isEqualTo("R v Doe");
    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.ARREST);
    assertThat(cases.get(1).caption()).endsWith("Kessick");
    assertThat(cases.get(1).role()).isEqualTo(CaseRole.MENTIONED);
  }

  @Test
  void a_common_noun_in_a_headline_is_no_name() {
    assertThat(
            SampleArticle.of("Boy, 15, held over game leak", "Police have arrested a schoolboy.")
                .with(EntityType.PERSON, "Boy")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .doesNotContain("Boy");
  }

  @Test
  void the_lawyer_of_the_accused_is_not_on_bail() {
    assertThat(
            SampleArticle.of(
                    "Hacker loses extradition fight",
                    "Piers Haddow can be extradited, a court has ruled. His solicitor, Milo"
                        + " Kessick, was upset. He remains on bail.")
                .persons("Piers Haddow", "Milo Kessick")
                .onlyCase())
        .satisfies(
            found -> {
              assertThat(found.stage()).isEqualTo(CaseStage.RULING);
              assertThat(found.parties()).extracting(Party::name).doesNotContain("Milo Kessick");
            });
  }

  @Test
  void other_names_of_the_accused_are_nobody_else() {
    assertThat(
            SampleArticle.of(
                    "Trader admits fraud",
                    "A trader has sold fakes. Piers Haddow, also known as Lex Orbin and Milo"
                        + " Kessick, 40, of Hull, pleaded guilty on Monday to fraud.")
                .persons("Piers Haddow", "Lex Orbin", "Milo Kessick")
                .with(EntityType.GPE, "Hull")
                .onlyCase()
                .caption())
        .isEqualTo("R v Haddow");
  }

  @Test
  void her_appeal_is_not_against_whom_the_sentence_before_names() {
    assertThat(
            SampleArticle.of(
                    "Counterfeiter jailed",
                    "Rosa Tindall was jailed for fraud in Leeds. Lex Orbin praised the police. An"
                        + " appeal by Tindall against her conviction was thrown out.")
                .persons("Rosa Tindall", "Lex Orbin")
                .with(EntityType.GPE, "Leeds")
                .cases())
        .noneMatch(found -> found.caption().contains("Orbin"));
  }

  @Test
  void whose_phone_it_was_is_not_the_teenager_who_broke_into_it() {
    assertThat(
            SampleArticle.of(
                    "Teen hacker sentenced",
                    "A teenager who broke into the phone of the heiress Rosa Tindall has been"
                        + " sentenced to a year in jail in Leeds. The 17-year-old, whose identity"
                        + " is withheld, admitted nine counts."
                        + FILLER
                        + " Milo Kessick, 22, pleaded guilty in May to breaking in as well.")
                .persons("Rosa Tindall", "Milo Kessick")
                .with(EntityType.GPE, "Leeds")
                .cases())
        .extracting(LegalCase::caption)
        .containsExactly("R v Doe", "R v Kessick");
  }

  @Test
  void whom_the_judge_spoke_to_is_the_accused() {
    assertThat(
            SampleArticle.of(
                    "Jailing of teenager hailed",
                    "A teenager is beginning a prison sentence of a year in Leeds. Judge Rosa"
                        + " Tindall told Milo Kessick that his parents had let him down.")
                .persons("Rosa Tindall", "Milo Kessick")
                .with(EntityType.GPE, "Leeds")
                .onlyCase()
                .caption())
        .isEqualTo("R v Kessick");
  }

  @Test
  void who_comes_first_after_the_lead_and_acts_is_whom_it_describes() {
    assertThat(
            SampleArticle.of(
                    "Grandmother fined over fakes",
                    "A grandmother has been fined for selling fakes in Leeds. Rosa Tindall pleaded"
                        + " guilty to 12 offences. She was told to pay £600 in costs.")
                .persons("Rosa Tindall")
                .with(EntityType.GPE, "Leeds")
                .with(EntityType.MONEY, "£600")
                .onlyCase())
        .satisfies(
            found -> {
              assertThat(found.caption()).isEqualTo("R v Tindall");
              assertThat(found.stage()).isEqualTo(CaseStage.SENTENCING);
            });
  }

  @Test
  void it_was_the_first_time_that_a_maker_was_on_trial_is_said_of_no_company() {
    assertThat(
            SampleArticle.of(
                    "Jail threat for programmer",
                    "A programmer was arraigned in Leeds. The director of Arden said that it was"
                        + " the first time a maker of such a tool had been put on trial.")
                .orgs("Arden")
                .with(EntityType.GPE, "Leeds")
                .cases())
        .allMatch(found -> !found.caption().contains("Arden"));
  }

  @Test
  void who_speaks_for_the_prosecutor_is_not_sued() {
    assertThat(
            SampleArticle.of(
                    "Student charged over worm",
                    "A student has been charged with sabotage in Leeds. A spokesman for the"
                        + " prosecutor's office, Milo Kessick, said so. Arden has filed a civil"
                        + " suit against him.")
                .persons("Milo Kessick")
                .orgs("Arden")
                .with(EntityType.GPE, "Leeds")
                .cases())
        .noneMatch(found -> found.caption().contains("Kessick"));
  }

  @Test
  void whoever_was_held_earlier_is_not_who_is_convicted_now() {
    assertThat(
            SampleArticle.of(
                    "Programmer convicted",
                    "The 26-year-old was convicted by a court in Leeds of writing a virus. He was"
                        + " arrested in January."
                        + FILLER
                        + " A 37-year-old had earlier been held over another virus.")
                .with(EntityType.GPE, "Leeds")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.VERDICT);
  }

  @Test
  void who_was_convicted_after_such_an_operation_before_is_not_held_now() {
    assertThat(
            SampleArticle.of(
                    "Police hold five",
                    "Police in Leeds have arrested five men in an operation."
                        + FILLER
                        + " The last such operation led to the conviction of Milo Kessick.")
                .persons("Milo Kessick")
                .with(EntityType.GPE, "Leeds")
                .cases())
        .filteredOn(found -> found.role() == CaseRole.PRIMARY)
        .noneMatch(found -> found.caption().contains("Kessick"));
  }

  @Test
  void parents_who_have_to_pay_are_not_sued() {
    assertThat(
            SampleArticle.of(
                    "Boy sentenced for hacking",
                    "A boy has been given a referral order by magistrates in Leeds. The boy, who"
                        + " cannot be named, pleaded guilty to three counts. His parents must pay"
                        + " £350.")
                .with(EntityType.GPE, "Leeds")
                .with(EntityType.MONEY, "£350")
                .onlyCase())
        .satisfies(
            found -> {
              assertThat(found.caption()).isEqualTo("R v Doe");
              assertThat(found.stage()).isEqualTo(CaseStage.SENTENCING);
            });
  }

  @Test
  void another_man_is_not_who_is_named_before() {
    assertThat(
            SampleArticle.of(
                    "Trader sentenced",
                    "Rosa Tindall was sentenced in Leeds on Monday for selling copies. She spoke"
                        + " with Milo Kessick of the BBC, and another man pleaded guilty.")
                .persons("Rosa Tindall", "Milo Kessick")
                .with(EntityType.GPE, "Leeds")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .doesNotContain("Milo Kessick");
  }

  @Test
  void those_who_run_a_site_are_named_after_the_headline_calls_them_by_it() {
    assertThat(
            SampleArticle.of(
                    "Alleged Plinth operators vanish while awaiting extradition",
                    "Two Russians who were arrested in Ohio cannot be found. The pair left in May."
                        + " Piers Haddow and Milo Kessick were on holiday when police picked them"
                        + " up. The site Plinth had many users. An indictment charges the two with"
                        + " fraud."
                        + FILLER)
                .persons("Piers Haddow", "Milo Kessick")
                .orgs("Plinth")
                .with(EntityType.GPE, "Ohio")
                .with(EntityType.DATE, "May")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .contains("Piers Haddow", "Milo Kessick")
        .doesNotContain("Plinth");
  }

  @Test
  void one_of_those_who_were_held_is_named_among_them() {
    assertThat(
            SampleArticle.of(
                    "Fourteen held over discs",
                    "Police in Hull have arrested 14 people. Among them is Piers Haddow, an American"
                        + " who lives there. Officers took 2,000 discs."
                        + FILLER)
                .persons("Piers Haddow")
                .with(EntityType.GPE, "Hull")
                .onlyCase()
                .caption())
        .endsWith("v Haddow");
  }
}
