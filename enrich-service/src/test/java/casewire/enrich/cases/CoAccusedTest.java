package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prosecutions of several who are not simply listed. */
class CoAccusedTest {
  private static final String FILLER =
      " Officers found 2,000 discs in a van. Nobody spoke for the family. The stall has closed."
          + " The town has two more. Rain fell all day.";

  @Test
  void who_is_charged_together_with_the_accused_is_accused() {
    assertThat(
            parties(
                SampleArticle.of(
                        "Trader jailed",
                        "Piers Haddow was jailed on Monday in Ohio for fraud."
                            + FILLER
                            + " Haddow was charged in May together with two others, Milo Kessick of"
                            + " Perrin, Ohio, and Lex Orbin of Varley, Ohio.")
                    .persons("Piers Haddow", "Milo Kessick", "Lex Orbin")
                    .with(EntityType.DATE, "Monday")
                    .with(EntityType.DATE, "May")
                    .with(EntityType.GPE, "Perrin")
                    .with(EntityType.GPE, "Varley")
                    .with(EntityType.GPE, "Ohio")))
        .contains("Piers Haddow", "Milo Kessick", "Lex Orbin");
  }

  @Test
  void those_whom_the_accused_worked_with_are_not_accused() {
    assertThat(
            parties(
                SampleArticle.of(
                        "Trader jailed",
                        "Piers Haddow was jailed on Monday in Ohio for selling discs at a stall"
                            + " with his neighbour Milo Kessick."
                            + FILLER)
                    .persons("Piers Haddow", "Milo Kessick")
                    .with(EntityType.DATE, "Monday")
                    .with(EntityType.GPE, "Ohio")))
        .contains("Piers Haddow")
        .doesNotContain("Milo Kessick");
  }

  @Test
  void names_that_something_is_sold_under_are_not_accused() {
    assertThat(
            parties(
                SampleArticle.of(
                        "Trader jailed",
                        "Piers Haddow was jailed on Monday in Ohio for fraud."
                            + FILLER
                            + " He sold boxes under names such as Plinth and Corvane.")
                    .persons("Piers Haddow")
                    .orgs("Plinth", "Corvane")
                    .with(EntityType.DATE, "Monday")
                    .with(EntityType.GPE, "Ohio")))
        .contains("Piers Haddow")
        .doesNotContain("Plinth", "Corvane");
  }

  @Test
  void persons_who_are_each_described_at_length_are_accused_together() {
    assertThat(
            parties(
                SampleArticle.of(
                        "Former agents charged",
                        "Two former agents are accused of theft."
                            + FILLER
                            + " Piers Haddow, a former agent who took part in a task force on"
                            + " Plinth, and Milo Kessick, a former clerk at Corvane, were charged"
                            + " in Ohio in May with fraud.")
                    .persons("Piers Haddow", "Milo Kessick")
                    .orgs("Plinth", "Corvane")
                    .with(EntityType.DATE, "May")
                    .with(EntityType.GPE, "Ohio")))
        .contains("Piers Haddow", "Milo Kessick")
        .doesNotContain("Plinth", "Corvane");
  }

  @Test
  void one_who_is_described_with_others_is_accused_alone() {
    assertThat(
            parties(
                SampleArticle.of(
                        "Former agent charged",
                        "Piers Haddow, a former agent who worked with Lex Orbin, and who was once"
                            + " praised for it, was charged in Ohio with fraud."
                            + FILLER)
                    .persons("Piers Haddow", "Lex Orbin")
                    .with(EntityType.GPE, "Ohio")))
        .contains("Piers Haddow")
        .doesNotContain("Lex Orbin");
  }

  @Test
  void a_trial_of_the_defendant_whoever_that_is_accuses_nobody_else() {
    assertThat(
            parties(
                SampleArticle.of(
                        "Trader jailed",
                        "Piers Haddow was jailed on Monday in Ohio for fraud."
                            + FILLER
                            + " Trial for the remaining defendant is set for May.")
                    .persons("Piers Haddow")
                    .with(EntityType.DATE, "Monday")
                    .with(EntityType.DATE, "May")
                    .with(EntityType.GPE, "Ohio")))
        .containsExactly("United States", "Piers Haddow");
  }

  private static List<String> parties(SampleArticle article) {
    List<LegalCase> cases = article.cases();
    assertThat(cases).isNotEmpty();
    return cases.get(0).parties().stream().map(Party::name).toList();
  }

  @Test
  void a_former_lawyer_can_be_accused() {
    assertThat(
            SampleArticle.of(
                    "Trader charged",
                    "Piers Haddow was charged with fraud in Ohio."
                        + FILLER
                        + " Two other defendants - former Plinth lawyer Milo Kessick and"
                        + " investigator Lex Orbin - have pleaded guilty.")
                .persons("Piers Haddow", "Milo Kessick", "Lex Orbin")
                .orgs("Plinth")
                .with(EntityType.GPE, "Ohio")
                .cases()
                .get(0)
                .parties())
        .extracting(Party::name)
        .contains("Milo Kessick", "Lex Orbin");
  }

  @Test
  void companies_that_are_named_after_a_colon_are_accused_as_well() {
    assertThat(
            SampleArticle.of(
                    "Corvane indicted",
                    "A new indictment accuses Corvane of a scheme to steal software in Ohio. Two"
                        + " subsidiaries are also named: Plinth and Orrery."
                        + FILLER)
                .orgs("Corvane", "Plinth", "Orrery")
                .with(EntityType.GPE, "Ohio")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .contains("Corvane", "Plinth", "Orrery");
  }

  @Test
  void who_is_indicted_with_somebody_is_accused() {
    assertThat(
            parties(
                SampleArticle.of(
                        "Trader jailed",
                        "Piers Haddow was jailed on Monday in Ohio for fraud."
                            + FILLER
                            + " Haddow was indicted with Milo Kessick, a Frenchman, and Lex Orbin, who"
                            + " is at large.")
                    .persons("Piers Haddow", "Milo Kessick", "Lex Orbin")
                    .with(EntityType.DATE, "Monday")
                    .with(EntityType.GPE, "Ohio")))
        .contains("Piers Haddow", "Milo Kessick", "Lex Orbin");
  }

  @Test
  void one_of_a_people_is_not_somebody_of_another() {
    List<LegalCase> found =
        SampleArticle.of(
                "Hacker jailed",
                "Rosa Tindall was jailed for two years. The 52-year-old Canadian led the group. She"
                    + " was indicted with Hugo Mertens, a Frenchman. Mertens is free. He has not"
                    + " spoken. The Canadian has another bill to pay. She agreed to hand Orrery $10"
                    + " million to end the lawsuit that it had brought against her.")
            .persons("Rosa Tindall", "Hugo Mertens")
            .orgs("Orrery")
            .with(EntityType.MONEY, "$10 million")
            .cases();
    assertThat(found).extracting(LegalCase::caption).contains("Orrery v. Tindall");
  }

  @Test
  void who_was_also_indicted_with_a_company_is_accused_with_it() {
    assertThat(
            parties(
                SampleArticle.of(
                        "Turbine maker convicted",
                        "A jury found Windfare guilty of theft on Monday. It will be sentenced in"
                            + " June."
                            + FILLER
                            + " Also indicted with the company in 2013 were Piers Haddow and Milo"
                            + " Kessick.")
                    .orgs("Windfare")
                    .persons("Piers Haddow", "Milo Kessick")
                    .with(EntityType.DATE, "Monday")))
        .contains("Windfare", "Piers Haddow", "Milo Kessick");
  }

  @Test
  void a_sentence_of_somebody_without_a_name_is_of_whom_the_article_goes_on_to_accuse() {
    LegalCase found =
        SampleArticle.of(
                "Rapper sentenced to five years in prison",
                "Piers Haddow never hid his cars. Haddow sold films that were not his. It was not"
                    + " until 2021 that a grand jury indicted Haddow. The rapper was sentenced"
                    + " to five years in prison this week. Haddow showed no emotion."
                    + FILLER)
            .persons("Piers Haddow")
            .with(EntityType.DURATION, "five years")
            .onlyCase();

    assertThat(found.caption()).contains("Haddow");
    assertThat(found.stage()).isEqualTo(CaseStage.SENTENCING);
  }
}
