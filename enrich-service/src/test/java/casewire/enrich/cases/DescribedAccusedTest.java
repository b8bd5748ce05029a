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
}
