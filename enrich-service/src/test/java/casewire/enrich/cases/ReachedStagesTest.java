package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a case is, by what its news says was decided, agreed or paid. */
class ReachedStagesTest {
  private static final String FILLER =
      " The firm was founded in a shed. It had many customers. Most came from abroad. Nobody knew"
          + " its owners. The offices were far away.";

  @Test
  void an_order_to_stop_and_to_pay_is_a_judgment() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden told to halt sales",
                "A judge has ordered Arden to stop selling its pumps and to pay $90m to Birch, which"
                    + " holds the patents. Birch sued Arden in 2002."
                    + FILLER)
            .orgs("Arden", "Birch")
            .withValue(EntityType.MONEY, "90000000", "$90m")
            .withValue(EntityType.DATE, "2002", "2002")
            .cases();

    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.JUDGMENT);
  }

  @Test
  void what_a_jury_of_the_lead_decides_is_a_verdict_however_the_headline_says_it() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden told to pay $88m",
                "Pump maker Arden has been told to pay $88m. A jury took five hours to decide that"
                    + " Arden had infringed two patents held by Birch."
                    + FILLER)
            .orgs("Arden", "Birch")
            .withValue(EntityType.MONEY, "88000000", "$88m")
            .cases();

    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.VERDICT);
  }

  @Test
  void a_later_appeal_does_not_change_what_the_headline_says_of_a_jury() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Jury sides with Arden against Birch",
                "Arden sued Birch over a pump. The jury needed a day."
                    + FILLER
                    + " An arbitration award is before the Ninth Circuit, where Birch tries to have"
                    + " it overturned.")
            .orgs("Arden", "Birch")
            .with(EntityType.COURT, "Ninth Circuit")
            .cases();

    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.VERDICT);
  }

  @Test
  void damages_that_are_accepted_settle_a_case_that_the_headline_calls_won() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Actress wins damages",
                "Imogen Arden has accepted libel damages from the Daily Kestrel." + FILLER)
            .persons("Imogen Arden")
            .orgs("Daily Kestrel")
            .cases();

    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void a_judgment_is_one_where_a_default_judgment_was_entered() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Labels welcome judgment",
                "The judgment is a relief for Arden. The judgment ends the matter."
                    + FILLER
                    + " The court entered a default judgment for Arden against Birch.")
            .orgs("Arden", "Birch")
            .cases();

    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.JUDGMENT);
  }

  @Test
  void a_case_told_in_passing_that_brought_no_money_was_ruled_on() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday. The complaint runs to ninety pages."
                    + FILLER
                    + " In a lawsuit by Kestrel against Orrery a judge sided with Orrery. The court"
                    + " told Quillon to pay $2m to Larkfield in another lawsuit.")
            .orgs("Arden", "Birch", "Kestrel", "Orrery", "Quillon", "Larkfield")
            .withValue(EntityType.MONEY, "2000000", "$2m")
            .cases();

    assertThat(cases)
        .filteredOn(legalCase -> legalCase.caption().contains("Orrery"))
        .extracting(LegalCase::stage)
        .containsExactly(CaseStage.RULING);
    assertThat(cases)
        .filteredOn(legalCase -> legalCase.caption().contains("Quillon"))
        .extracting(LegalCase::stage)
        .containsExactly(CaseStage.JUDGMENT);
  }

  @Test
  void a_lawsuit_that_was_dropped_for_money_was_settled() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday. The complaint runs to ninety pages."
                    + FILLER
                    + " Kestrel dropped its lawsuit against Birch two years ago in exchange for"
                    + " $76m.")
            .orgs("Arden", "Birch", "Kestrel")
            .withValue(EntityType.MONEY, "76000000", "$76m")
            .cases();

    assertThat(cases)
        .filteredOn(legalCase -> legalCase.caption().contains("Kestrel"))
        .extracting(LegalCase::stage)
        .containsExactly(CaseStage.SETTLEMENT);
  }

  @Test
  void a_case_that_ended_with_a_settlement_was_settled() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday. The complaint runs to ninety pages."
                    + FILLER
                    + " Kestrel sued Orrery too and ended that case with a settlement.")
            .orgs("Arden", "Birch", "Kestrel", "Orrery")
            .cases();

    assertThat(cases)
        .filteredOn(legalCase -> legalCase.caption().contains("Kestrel"))
        .extracting(LegalCase::stage)
        .containsExactly(CaseStage.SETTLEMENT);
  }

  @Test
  void the_court_of_human_rights_rules() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Veteran wins case against Norway",
                "Thomas Arden has won his case against Norway at the European Court of Human"
                    + " Rights."
                    + FILLER)
            .persons("Thomas Arden")
            .withValue(EntityType.GPE, "NO", "Norway")
            .withValue(EntityType.COURT, "int-echr", "European Court of Human Rights")
            .cases();

    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.RULING);
    assertThat(cases.get(0).court().jurisdiction()).isEqualTo("INT");
  }

  @Test
  void what_the_lead_decides_is_of_the_case_that_is_told_first() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Novelist wins US case",
                "A bestseller was not copied, a judge has decided. The judge granted summary"
                    + " judgment to the publisher."
                    + FILLER
                    + " Lewis Arden had responded with a claim against Birch House."
                    + FILLER
                    + " Two other writers are not done. Michael Kestrel and Richard Orrery are suing"
                    + " Birch House in London.")
            .persons("Lewis Arden", "Michael Kestrel", "Richard Orrery")
            .orgs("Birch House")
            .cases();

    assertThat(cases)
        .filteredOn(legalCase -> legalCase.caption().startsWith("Arden"))
        .extracting(LegalCase::stage)
        .containsExactly(CaseStage.JUDGMENT);
    assertThat(cases)
        .filteredOn(legalCase -> legalCase.caption().startsWith("Kestrel"))
        .extracting(LegalCase::stage)
        .containsExactly(CaseStage.COMPLAINT_FILED);
  }
}
