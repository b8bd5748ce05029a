package casewire.enrich.cases.description;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseClaimsTest {
  private static final String FILLER =
      " The firm was founded in a shed. It had many customers. Most came from abroad. Nobody knew"
          + " its owners. The offices were far away.";

  @Test
  void a_conspiracy_in_a_plot_is_no_claim() {
    LegalCase found =
        SampleArticle.of(
                "Hale loses case",
                "Ann Hale sued Arden over a novel. In it a church conspiracy hides the truth. The"
                    + " judge said there had been no breach of copyright.")
            .persons("Ann Hale")
            .orgs("Arden")
            .onlyCase();

    assertThat(found.claims()).containsExactly("copyright-infringement");
  }

  @Test
  void a_conspiracy_that_is_pleaded_is_a_claim() {
    LegalCase found =
        SampleArticle.of("Ann Hale sued Arden for fraud and civil conspiracy.")
            .persons("Ann Hale")
            .orgs("Arden")
            .onlyCase();

    assertThat(found.claims()).contains("conspiracy");
  }

  @Test
  void nobody_is_charged_with_what_he_is_said_not_to_be_charged_with() {
    LegalCase found =
        SampleArticle.of("Ann Hale was jailed for fraud charges. She was not charged with piracy.")
            .persons("Ann Hale")
            .onlyCase();

    assertThat(found.claims()).containsExactly("fraud");
  }

  @Test
  void what_a_competition_watchdog_decides_is_antitrust_whatever_is_sold() {
    LegalCase found =
        SampleArticle.of(
                "Watchdog fines Arden",
                "The Office of Fair Trading fined Arden $5m. It sells copyrighted films.")
            .orgs("Office of Fair Trading", "Arden")
            .onlyCase();

    assertThat(found.claims()).containsExactly("antitrust");
  }

  @Test
  void news_of_copyright_compares_with_other_cases_of_copyright() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch for copyright infringement."
                    + FILLER
                    + " Last year Kestrel won a default judgment against Farlink.")
            .orgs("Arden", "Birch", "Kestrel", "Farlink")
            .cases();

    assertThat(cases).hasSize(2);
    assertThat(cases.get(1).claims()).containsExactly("copyright-infringement");
  }

  @Test
  void an_order_to_stop_is_an_injunction_and_a_finding_that_is_asked_for_declaratory() {
    LegalCase found =
        SampleArticle.of(
                "Arden sues Birch",
                "Arden sued Birch on Monday. It is asking for $5m and wants the film to be stopped."
                    + " It also asked the judge to declare that it owns the song.")
            .orgs("Arden", "Birch")
            .withValue(EntityType.MONEY, "5000000 USD", "$5m")
            .onlyCase();

    assertThat(found.relief()).containsExactlyInAnyOrder("damages", "injunction", "declaratory");
  }

  @Test
  void a_prosecution_has_no_relief_between_parties() {
    LegalCase found =
        SampleArticle.of(
                "Hale jailed",
                "Ann Hale was jailed for fraud on Monday. She has to hand over her profits. The"
                    + " victims had claimed compensation.")
            .persons("Ann Hale")
            .onlyCase();

    assertThat(found.relief()).containsExactly("imprisonment");
  }

  @Test
  void members_of_a_cartel_are_prosecuted_for_the_same() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Arden pleads guilty to price fixing",
                "Arden has pleaded guilty to price-fixing in San Francisco."
                    + FILLER
                    + " Last year Birch pleaded guilty as well.")
            .orgs("Arden", "Birch")
            .withValue(EntityType.DATE, "2021", "Last year")
            .with(EntityType.GPE, "San Francisco")
            .cases();

    assertThat(cases).allSatisfy(c -> assertThat(c.claims()).contains("antitrust"));
  }

  @ParameterizedTest
  @CsvSource({
    "'It wants an order that would bar Birch from showing its photographs.', injunction",
    "'It also wants a court order to keep fakes from being listed.', injunction",
    "'The court is asked to forbid further sales.', injunction",
    "'A court told Birch to switch off its software.', injunction",
    "'The judge told it to remove the songs.', injunction",
    "'The judgment also prohibits the defendants from selling tools.', injunction",
    "'How much compensation is due will be worked out.', damages",
    "'It asked for a ban on sales.', injunction",
    "'They were told to hand over subscriber information.', identity-disclosure",
    "'It filed for preliminary discovery.', discovery",
    "'It wants him to hand over his profits from it.', disgorgement",
    "'It applied to the court to quash the decision.', annulment"
  })
  void relief_is_told_in_many_words(String told, String relief) {
    LegalCase found =
        SampleArticle.of("Arden sues Birch", "Arden sued Birch on Monday. " + told)
            .orgs("Arden", "Birch")
            .onlyCase();

    assertThat(found.relief()).contains(relief);
  }

  @Test
  void what_appeals_to_players_is_no_appeal() {
    assertThat(
            SampleArticle.of(
                    "Plinth goes on sale",
                    "The rival Orrery appeals to younger players, says Plinth.")
                .orgs("Plinth", "Orrery")
                .cases())
        .isEmpty();
  }
}
