package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is on which side in news of orders against providers, of awards and of deals. */
class BlockingNewsTest {
  private static final String FILLER =
      " The site was popular. It had many visitors. Most came from abroad. Nobody knew who ran it."
          + " The servers were far away. The bill was small.";

  @Test
  void who_obtained_the_order_proceeds_and_the_blocked_site_does_not() {
    LegalCase found =
        SampleArticle.of(
                "Court orders Brixnet to block Streamdeck",
                "A court has ordered Brixnet to block Streamdeck. The order was obtained by"
                    + " Kestrel Films, Orrery and Plinth. Streamdeck has no comment. Streamdeck is"
                    + " still there.")
            .orgs("Brixnet", "Streamdeck", "Kestrel Films", "Orrery", "Plinth")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel Films", "Orrery", "Plinth", "Brixnet");
    assertThat(found.stage()).isEqualTo(CaseStage.INJUNCTION);
  }

  @Test
  void the_country_of_providers_is_not_ordered_to_block() {
    LegalCase found =
        SampleArticle.of(
                "High Court Orders UK ISPs to Block Streamdeck",
                "The judge ruled in favour of Kestrel and other members of the Film Guild, who had"
                    + " asked that Brixnet, Farlink and Tolvo prevent access."
                    + FILLER)
            .with(EntityType.GPE, "UK")
            .orgs("Kestrel", "Film Guild", "Brixnet", "Farlink", "Tolvo", "Streamdeck")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Brixnet", "Farlink", "Tolvo");
  }

  @Test
  void comparable_suits_of_others_do_not_take_the_news() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Provider must face piracy suit",
                "Internet provider Brixnet has to defend itself against claims that it helps"
                    + " pirates. The plaintiffs, among them Kestrel and Orrery, seek damages."
                    + FILLER
                    + " Filmmakers have filed comparable suits against Farlink, Tolvo and Venn.")
            .orgs("Brixnet", "Kestrel", "Orrery", "Farlink", "Tolvo", "Venn")
            .cases();

    assertThat(primary(cases)).containsExactly("Kestrel", "Orrery", "Brixnet");
  }

  @Test
  void a_deal_ends_the_lawsuit_that_the_text_tells_as_background() {
    LegalCase found =
        SampleArticle.of(
                "Record labels and Brixnet call truce",
                "Brixnet has reached a settlement with the record labels. Terms were not"
                    + " disclosed. Kestrel, Orrery and Plinth had wanted millions. The labels sued"
                    + " the telco in 2019.")
            .orgs("Brixnet", "Kestrel", "Orrery", "Plinth")
            .withValue(EntityType.DATE, "2019", "2019")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Orrery", "Plinth", "Brixnet");
    assertThat(found.stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void the_last_word_of_a_name_stands_for_it() {
    LegalCase found =
        SampleArticle.of(
                "Library loses to publishers",
                "Kestrel and Orrery sued the Meridian Archive over its books."
                    + FILLER
                    + " On Monday a judge ruled against the Archive.")
            .orgs("Kestrel", "Orrery", "Meridian Archive")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Orrery", "Meridian Archive");
  }

  @Test
  void a_site_and_the_company_behind_it_are_one_defendant() {
    LegalCase found =
        SampleArticle.of(
                "Kestrel wins against Streamdeck",
                "Kestrel has won its legal battle with Streamdeck.to, a site that sells cheats. The"
                    + " judge found that Orrery Group, the company behind Streamdeck, broke the law."
                    + " Kestrel had filed a complaint accusing Orrery Group of fraud.")
            .orgs("Kestrel", "Orrery Group")
            .with(EntityType.DOMAIN, "Streamdeck.to")
            .orgs("Streamdeck")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Orrery Group");
  }

  @Test
  void who_had_won_the_award_proceeds() {
    LegalCase found =
        SampleArticle.of(
                "Court wipes out verdict against Brixnet",
                "Provider Brixnet owes nothing. The appeals court vacated the award that Kestrel,"
                    + " Orrery and dozens of others had won from a jury."
                    + FILLER)
            .orgs("Kestrel", "Orrery", "Brixnet")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Orrery", "Brixnet");
  }

  @Test
  void who_announces_an_order_to_pay_is_not_paid() {
    LegalCase found =
        SampleArticle.of(
                "Streamdeck owes millions",
                "The operators of Streamdeck have been ordered to pay $20 million to film studios,"
                    + " Plinth announced. The lawsuit was filed by Kestrel, Columbia, Orrery and"
                    + " Farlink."
                    + FILLER)
            .orgs("Streamdeck", "Plinth", "Kestrel", "Orrery", "Farlink")
            .with(EntityType.GPE, "Columbia")
            .with(EntityType.MONEY, "$20 million")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Orrery", "Farlink", "Streamdeck");
  }

  @Test
  void a_caption_that_is_cited_as_earlier_does_not_take_the_news() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Court upholds blockade",
                "Provider Brixnet has failed in its bid to overturn a blocking order. The injunction"
                    + " was requested by Kestrel and Orrery. In 2018 the court found for Orrery in"
                    + " Farlink v. Orrery.")
            .orgs("Brixnet", "Kestrel", "Orrery", "Farlink")
            .withValue(EntityType.DATE, "2018", "2018")
            .cases();

    assertThat(primary(cases)).containsExactlyInAnyOrder("Kestrel", "Orrery", "Brixnet");
  }

  @Test
  void whom_the_order_is_directed_at_are_a_side_and_the_site_is_not() {
    LegalCase found =
        SampleArticle.of(
                "Court tells providers to block streams",
                "The judge was satisfied that the Corvane League was entitled to the injunction. It"
                    + " is directed at Brixnet, Farlink and Tolvo. None of them objected."
                    + FILLER
                    + " A year ago the Corvane League got a first order over Streamdeck.")
            .orgs("Corvane League", "Brixnet", "Farlink", "Tolvo", "Streamdeck")
            .onlyCase();

    assertThat(names(found)).containsExactly("Corvane League", "Brixnet", "Farlink", "Tolvo");
    assertThat(found.stage()).isEqualTo(CaseStage.INJUNCTION);
  }

  @Test
  void the_company_in_apposition_is_the_one_before_it() {
    LegalCase found =
        SampleArticle.of(
                "Kestrel wins against host",
                "The court confirmed that Brixnet, the company that operates file-hosting platform"
                    + " ninefile, is liable for failing to remove Kestrel games. Brixnet must pay"
                    + " the publisher $440,000.")
            .orgs("Kestrel", "Brixnet")
            .with(EntityType.MONEY, "$440,000")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Brixnet");
  }

  @Test
  void the_plaintiffs_of_the_lead_are_not_those_of_a_suit_told_later() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Millions awarded against Brixnet",
                "A court has awarded $14 million to a group of filmmakers in their lawsuit against"
                    + " Brixnet. The plaintiffs, including Kestrel, Orrery and Plinth, were pleased."
                    + FILLER
                    + " The same filmmakers sued Farlink and Tolvo.")
            .orgs("Kestrel", "Orrery", "Plinth", "Brixnet", "Farlink", "Tolvo")
            .with(EntityType.MONEY, "$14 million")
            .cases();

    assertThat(primary(cases)).containsExactly("Kestrel", "Orrery", "Plinth", "Brixnet");
  }

  @Test
  void companies_that_are_listed_much_later_are_not_those_of_the_lead() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Kestrel and Brixnet settle",
                "Kestrel sued Brixnet last summer. The companies said that they resolved their"
                    + " differences."
                    + FILLER
                    + " A group of companies, including Farlink and Tolvo, filed claims of their"
                    + " own in the same court.")
            .orgs("Kestrel", "Brixnet", "Farlink", "Tolvo")
            .cases();

    assertThat(cases)
        .noneMatch(c -> names(c).contains("Farlink") && c.stage() == CaseStage.SETTLEMENT);
  }

  @Test
  void people_without_a_name_who_face_charges_are_not_the_companies_before() {
    LegalCase found =
        SampleArticle.of(
                "Court orders Brixnet to block app",
                "A court has ordered Brixnet to block an app. The measures were requested by Kestrel"
                    + " and Orrery. Police arrested four people. They face charges of fraud.")
            .orgs("Brixnet", "Kestrel", "Orrery")
            .cases()
            .get(0);

    assertThat(names(found)).containsExactly("Kestrel", "Orrery", "Brixnet");
  }

  @Test
  void claims_that_a_judge_declines_to_throw_out_are_of_who_brought_them() {
    LegalCase found =
        SampleArticle.of(
                "Suit against Brixnet can move forward",
                "Brixnet has to face the core of a lawsuit. A judge declined to throw out the claims"
                    + " of Kestrel and Orrery."
                    + FILLER)
            .orgs("Brixnet", "Kestrel", "Orrery")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Orrery", "Brixnet");
    assertThat(found.stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void providers_without_a_name_are_not_told_to_block_in_a_case_told_aside() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Court upholds blockade",
                "Provider Brixnet has failed in its bid to overturn a blocking order. The court may"
                    + " direct providers to block Streamdeck. The injunction was requested by"
                    + " Kestrel and Orrery."
                    + FILLER
                    + " Kestrel is also behind a case against Hugo Mertens.")
            .orgs("Brixnet", "Kestrel", "Orrery", "Streamdeck")
            .persons("Hugo Mertens")
            .cases();

    assertThat(primary(cases)).containsExactlyInAnyOrder("Kestrel", "Orrery", "Brixnet");
  }

  private static List<String> primary(List<LegalCase> cases) {
    List<LegalCase> news = cases.stream().filter(c -> c.role() == CaseRole.PRIMARY).toList();
    assertThat(news).hasSize(1);
    return names(news.get(0));
  }

  private static List<String> names(LegalCase found) {
    return found.parties().stream().map(Party::name).toList();
  }
}
