package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import casewire.events.PartyRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sues whom, however the sentence puts it. */
class SuitSidesTest {
  @Test
  void a_jury_that_awarded_damages_is_no_company_called_it() {
    LegalCase found =
        SampleArticle.of(
                "Glasshill shares fall",
                "A jury decided in May that Glasshill had infringed three Orrery patents. It"
                    + " awarded damages of $58m. Orrery brought its case last year.")
            .orgs("Glasshill", "Orrery")
            .with(EntityType.MONEY, "$58m")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Orrery v. Glasshill");
  }

  @Test
  void who_is_described_twice_is_sued_once() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Singer starts legal action",
                        "Rosa Tindall has launched a legal action against her cousin and former"
                            + " bandmate Hugo Mertens over a record.")
                    .persons("Rosa Tindall", "Hugo Mertens")))
        .containsExactly("Tindall v. Mertens");
  }

  @Test
  void who_paid_its_accuser_has_settled_with_it() {
    List<LegalCase> found =
        SampleArticle.of(
                "Quillon and Corvane bury the hatchet",
                "Quillon has settled a lawsuit brought by Corvane. The two firms will work"
                    + " together. Settlements are in fashion. Earlier this month Orrery paid $60m"
                    + " to Plinth, a tiny firm with two employees, which had accused it of using"
                    + " its patented technology.")
            .orgs("Quillon", "Corvane", "Orrery", "Plinth")
            .with(EntityType.MONEY, "$60m")
            .with(EntityType.DATE, "Earlier this month")
            .cases();
    assertThat(found)
        .extracting(LegalCase::caption)
        .containsExactlyInAnyOrder("Corvane v. Quillon", "Plinth v. Orrery");
    assertThat(found).extracting(LegalCase::stage).containsOnly(CaseStage.SETTLEMENT);
  }

  @Test
  void taking_somebody_to_trial_is_suing_them() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Appeals court vacates award against Glasshill",
                        "An appeals court has vacated the award that Orrery won against Glasshill"
                            + " in a copyright lawsuit. The provider is pleased. It has many users. It is no stranger to this."
                            + " In 2015 Quillon took Glasshill to trial over its policy and walked away"
                            + " with a large verdict.")
                    .orgs("Glasshill", "Orrery", "Quillon")
                    .withValue(EntityType.DATE, "2015", "2015")))
        .containsExactlyInAnyOrder("Orrery v. Glasshill", "Quillon v. Glasshill");
  }

  @Test
  void who_does_not_want_a_case_pursued_pursues_nobody() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Site owner jailed",
                        "Rosa Tindall was jailed for four years after the Corvane League brought"
                            + " a private prosecution. Hugo Mertens, who leads the Plinth Party,"
                            + " said the case was driven by private interests and that it was not"
                            + " in the public interest to pursue it.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .orgs("Corvane League", "Plinth Party")))
        .hasSize(1);
  }

  @Test
  void a_clause_about_what_somebody_owns_is_not_who_must_pay() {
    LegalCase found =
        SampleArticle.of(
                "Student must pay for links",
                "A student whose website pointed visitors to free files has been told to"
                    + " compensate Orrery by a court. Hugo Mertens must hand over $8,400.")
            .persons("Hugo Mertens")
            .orgs("Orrery")
            .with(EntityType.MONEY, "$8,400")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Orrery v. Mertens");
  }

  @Test
  void who_has_done_what_a_lawsuit_follows_is_sued() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Data company goes to court",
                        "Orrery filed a lawsuit in Ohio after Quillon had copied its records.")
                    .orgs("Orrery", "Quillon")))
        .containsExactly("Orrery v. Quillon");
    assertThat(
            captions(
                SampleArticle.of(
                        "Data company goes to court",
                        "Quillon is not off the hook. Orrery filed a lawsuit in Ohio after the"
                            + " site had published its records.")
                    .orgs("Orrery", "Quillon")))
        .containsExactly("Orrery v. Quillon");
  }

  @Test
  void a_paper_that_reported_it_is_not_sued() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Data company goes to court",
                        "Orrery filed a lawsuit in Ohio after Quillon had reported the leak.")
                    .orgs("Orrery", "Quillon")))
        .doesNotContain("Orrery v. Quillon");
  }

  @Test
  void an_earlier_lawsuit_of_the_same_two_is_a_case_of_its_own() {
    List<LegalCase> found =
        SampleArticle.of(
                "Singer sues cousin",
                "Rosa Tindall has sued Hugo Mertens over a record. She wants damages. He said"
                    + " little. The two have sung together. They fell out long ago. Tindall went"
                    + " to court against Mertens in 1992, claiming royalties. A jury sided with"
                    + " her.")
            .persons("Rosa Tindall", "Hugo Mertens")
            .withValue(EntityType.DATE, "1992", "1992")
            .cases();
    assertThat(found).extracting(LegalCase::caption).containsOnly("Tindall v. Mertens").hasSize(2);
    assertThat(found).extracting(LegalCase::id).doesNotHaveDuplicates();
    assertThat(found.get(0).stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void the_members_of_a_coalition_sue_under_its_name() {
    LegalCase found =
        SampleArticle.of(
                "Coalition sues box seller",
                "The Corvane Alliance, a coalition of companies that includes Quillon, Orrery and"
                    + " Plinth, sued Glasshill in October.")
            .orgs("Corvane Alliance", "Quillon", "Orrery", "Plinth", "Glasshill")
            .onlyCase();
    assertThat(found.parties())
        .extracting(Party::name)
        .containsExactlyInAnyOrder("Corvane Alliance", "Quillon", "Orrery", "Plinth", "Glasshill");
  }

  @Test
  void record_companies_are_the_labels_that_the_text_goes_on_to_name() {
    LegalCase found =
        SampleArticle.of(
                "Single mother must pay for songs",
                "A woman from Ohio has been ordered by a jury to hand over $222,000 (£109,000) to"
                    + " six record companies. The verdict against Rosa Tindall came quickly."
                    + " Quillon, Orrery and the other labels told the court what they had found.")
            .persons("Rosa Tindall")
            .orgs("Quillon", "Orrery")
            .with(EntityType.MONEY, "$222,000", "£109,000")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Quillon v. Tindall");
  }

  @Test
  void who_investigated_a_case_did_not_bring_it() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Two plead guilty",
                        "Rosa Tindall pleaded guilty to fraud on Monday. The case, number 19-253,"
                            + " was investigated by the Plinth Bureau.")
                    .persons("Rosa Tindall")
                    .orgs("Plinth Bureau")))
        .hasSize(1)
        .noneMatch(caption -> caption.contains("Plinth"));
  }

  @Test
  void the_firm_is_who_was_named_last() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Glasshill and Corvane make peace",
                        "Glasshill has settled a lawsuit brought by Corvane. Orrery, Plinth and"
                            + " Quillon were pleased. A commission looked at Glasshill in March."
                            + " The firm has also sued Norcastle.")
                    .orgs("Glasshill", "Corvane", "Orrery", "Plinth", "Quillon", "Norcastle")))
        .contains("Glasshill v. Norcastle");
  }

  @Test
  void what_a_judgment_tells_somebody_to_stop_is_nobody_to_be_paid() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Glasshill told to pay",
                        "Glasshill has been ordered to pay $90m and to stop selling its Orrery"
                            + " consoles. Corvane filed suit in May. It owns patents.")
                    .orgs("Glasshill", "Orrery", "Corvane")
                    .with(EntityType.MONEY, "$90m")))
        .containsExactly("Corvane v. Glasshill");
  }

  @Test
  void a_company_that_makes_something_is_named_by_the_next_sentence() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Cheap ink wins day in court",
                        "A company that makes chips has won a victory over Glasshill. The judges"
                            + " threw out an order that had kept Orrery from selling them.")
                    .orgs("Glasshill", "Orrery")))
        .singleElement()
        .asString()
        .contains("Glasshill")
        .contains("Orrery");
  }

  @Test
  void a_clause_between_does_not_hide_who_sues_with_others() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Writers sue Glasshill",
                        "The Corvane Guild, which represents 8,000 writers, and three of its members"
                            + " sued Glasshill.")
                    .orgs("Corvane Guild", "Glasshill")))
        .containsExactly("Corvane Guild v. Glasshill");
  }

  @Test
  void who_went_to_court_somewhere_sued_there() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Corvane told to stop",
                        "Orrery went to court in Lisbon over the sale of copies. The judges told"
                            + " Corvane to stop.")
                    .orgs("Orrery", "Corvane")
                    .with(EntityType.GPE, "Lisbon")))
        .containsExactly("Orrery v. Corvane");
  }

  @Test
  void what_somebody_admits_in_a_lawsuit_is_no_plea() {
    LegalCase found =
        SampleArticle.of(
                "Corvane wins damages",
                "Corvane sued Hugo Mertens over the copying of films. A judge ordered him to pay"
                    + " $2m. In his testimony he admitted to uploading some of them.")
            .orgs("Corvane")
            .persons("Hugo Mertens")
            .with(EntityType.MONEY, "$2m")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Corvane v. Mertens");
    assertThat(found.stage()).isEqualTo(CaseStage.JUDGMENT);
  }

  @Test
  void talks_that_failed_settle_nothing() {
    assertThat(
            SampleArticle.of(
                    "Corvane sues Glasshill",
                    "Corvane has begun legal action against Glasshill. Talks to settle the matter"
                        + " had led nowhere.")
                .orgs("Corvane", "Glasshill")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void who_settled_with_it_earlier_is_told_beside_the_news() {
    List<LegalCase> found =
        SampleArticle.of(
                "Glasshill told to pay",
                "Glasshill has been ordered to pay $90m. The judge was firm. It will appeal."
                    + " Shares fell. Corvane filed suit in 2002. It owns patents. Orrery was sued at"
                    + " the same time. In 2003 it settled with Corvane.")
            .orgs("Glasshill", "Orrery", "Corvane")
            .with(EntityType.MONEY, "$90m")
            .withValue(EntityType.DATE, "2002", "2002")
            .withValue(EntityType.DATE, "2003", "2003")
            .cases();
    assertThat(found)
        .extracting(LegalCase::caption)
        .contains("Corvane v. Glasshill", "Corvane v. Orrery");
  }

  @Test
  void a_website_or_a_venture_is_named_by_the_next_sentence() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Corvane sues website",
                        "Corvane has begun legal action against a fan website. In a complaint"
                            + " Corvane says Glasshill made public what it knew.")
                    .orgs("Corvane", "Glasshill")))
        .containsExactly("Corvane v. Glasshill");
    assertThat(
            captions(
                SampleArticle.of(
                        "Corvane sees red",
                        "Corvane is taking Hugo Mertens's new venture to court. Glasshill opens for"
                            + " business next month.")
                    .persons("Hugo Mertens")
                    .orgs("Corvane", "Glasshill")))
        .containsExactly("Corvane v. Glasshill");
  }

  @Test
  void a_person_is_sued_with_their_company() {
    assertThat(
            SampleArticle.of(
                    "Orrery sues",
                    "Hugo Mertens and his company, Glasshill, were sued by Orrery in May.")
                .persons("Hugo Mertens")
                .orgs("Orrery", "Glasshill")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .containsExactlyInAnyOrder("Orrery", "Hugo Mertens", "Glasshill");
  }

  @Test
  void money_that_is_set_aside_and_what_appeals_to_players_is_no_appeal() {
    assertThat(
            SampleArticle.of(
                    "Corvane sues Glasshill",
                    "Corvane has sued Glasshill. It has set aside money for the case. Its games"
                        + " appeal to younger players.")
                .orgs("Corvane", "Glasshill")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void what_the_lawyers_of_several_do_they_all_do() {
    LegalCase found =
        SampleArticle.of(
                "Court hears of piracy",
                "Lawyers for Orrery, Quillon and Corvane opened their case against Glasshill on"
                    + " Monday.")
            .orgs("Orrery", "Quillon", "Corvane", "Glasshill")
            .onlyCase();
    assertThat(found.parties())
        .filteredOn(party -> party.role() == PartyRole.PLAINTIFF)
        .extracting(Party::name)
        .containsExactly("Orrery", "Quillon", "Corvane");
  }

  @Test
  void what_a_fight_is_over_fights_nobody() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Glasshill loses round in fight over Pibbley",
                        "Orrery has sued Glasshill over the toy bear.")
                    .orgs("Orrery", "Glasshill", "Pibbley")))
        .containsExactly("Orrery v. Glasshill");
  }

  @Test
  void who_has_sought_an_injunction_has_brought_the_case() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Court rules on blocking",
                        "Two film producers, Orrery and Quillon, had sought an injunction against"
                            + " Glasshill, whose customers could reach the site.")
                    .orgs("Orrery", "Quillon", "Glasshill")))
        .containsExactly("Orrery v. Glasshill");
  }

  @Test
  void who_is_taken_to_court_may_be_described_at_length() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Director in pay fight",
                        "Rosa Tindall is taking the studio behind the films to court over her share."
                            + " Glasshill has not paid her, she says. The fight arose from Hugo"
                            + " Mertens's novel.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .orgs("Glasshill")))
        .containsExactly("Tindall v. Glasshill");
  }

  @Test
  void a_sentence_that_opens_with_being_sued_goes_on_about_who_was() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Site closes",
                        "Orrery sued several people last year. Since being sued in May, Hugo"
                            + " Mertens has raised money.")
                    .orgs("Orrery")
                    .persons("Hugo Mertens")))
        .containsExactly("Orrery v. Mertens");
  }

  @Test
  void two_sides_that_settle_are_those_of_the_case_at_hand() {
    LegalCase found =
        SampleArticle.of(
                "Provider fights on",
                "Orrery won $25m from Glasshill in 2015, and the two sides settled after an"
                    + " appeal.")
            .orgs("Orrery", "Glasshill")
            .with(EntityType.MONEY, "$25m")
            .withValue(EntityType.DATE, "2015", "2015")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Orrery v. Glasshill");
    assertThat(found.stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void who_a_request_came_from_proceeds() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Court blocks pirate sites",
                        "With a dynamic injunction a court in Ohio protects films. The request came"
                            + " from Orrery along with Glasshill.")
                    .orgs("Orrery", "Glasshill")))
        .containsExactly("Orrery v. Doe");
  }

  @Test
  void companies_in_general_are_not_those_of_the_case() {
    LegalCase found =
        SampleArticle.of(
                "Provider must pay labels",
                "In May a jury ordered Glasshill to pay $1m to Orrery and Quillon, which had sued"
                    + " it. In another case a court held that social media companies did not help"
                    + " anybody.")
            .orgs("Orrery", "Quillon", "Glasshill")
            .with(EntityType.MONEY, "$1m")
            .onlyCase();
    assertThat(found.caption()).isEqualTo("Orrery v. Glasshill");
  }

  private static List<String> captions(SampleArticle article) {
    return article.cases().stream().map(LegalCase::caption).toList();
  }

  @Test
  void those_along_with_whom_an_action_is_brought_bring_it_too() {
    assertThat(
            SampleArticle.of(
                    "Student has to pay",
                    "The Supreme Court said that Piers Haddow had infringed copyright. It overturned"
                        + " a decision of the appeal court. Corvane brought the action along with"
                        + " the local arms of Plinth, Orrery and Quillon.")
                .persons("Piers Haddow")
                .orgs("Corvane", "Plinth", "Orrery", "Quillon")
                .with(EntityType.COURT, "Supreme Court")
                .onlyCase()
                .caption())
        .isEqualTo("Corvane v. Haddow");
  }
}
