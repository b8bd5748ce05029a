package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lawsuits that a piece about another one tells in a clause, with the side that it leaves open. */
class PassingLawsuitsTest {
  private static final String NEWS =
      "Kestrel and Orrery sued internet provider Brixnet on Monday over songs that its customers"
          + " share. They want damages. The provider did not comment. Its shares fell. Lawyers"
          + " expect a long case. ";

  @Test
  void who_settled_on_the_eve_of_a_trial_was_sued_by_the_same() {
    LegalCase aside = against("Farlink", "Farlink settled on the eve of its trial.");

    assertThat(names(aside)).containsExactly("Kestrel", "Farlink");
    assertThat(aside.stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void a_case_against_somebody_that_was_settled_is_one_of_its_own() {
    LegalCase aside = against("Farlink", "A case against Farlink was settled.");

    assertThat(names(aside)).containsExactly("Kestrel", "Farlink");
    assertThat(aside.stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void whom_a_pending_suit_names_is_a_defendant() {
    assertThat(names(against("Farlink", "A pending suit names the hosting company Farlink.")))
        .containsExactly("Kestrel", "Farlink");
  }

  @Test
  void who_sues_in_the_news_has_sued_where_it_lost() {
    assertThat(names(against("Farlink", "Kestrel lost to Farlink in an earlier case.")))
        .containsExactly("Kestrel", "Farlink");
  }

  @Test
  void claims_of_their_own_in_the_same_court_are_against_the_same() {
    LegalCase aside =
        against("Farlink", "Farlink and Tolvo filed claims of their own in the same court.");

    assertThat(names(aside)).containsExactly("Farlink", "Tolvo", "Brixnet");
  }

  @Test
  void that_case_is_the_one_of_the_sentence_before() {
    LegalCase aside =
        against(
            "Farlink",
            "A judge found that what Farlink does is lawful. That case, filed by Ada Moss, goes to"
                + " trial in May.");

    assertThat(names(aside)).containsExactly("Ada Moss", "Farlink");
  }

  @Test
  void its_own_lawsuit_is_of_whom_the_sentence_before_was_about() {
    LegalCase aside =
        against(
            "Farlink",
            "One rival is Tolvo, which makes a player. Its own lawsuit against Farlink, filed a year"
                + " ago, seeks damages.");

    assertThat(names(aside)).containsExactly("Tolvo", "Farlink");
  }

  @Test
  void another_against_somebody_is_one_more_case() {
    LegalCase aside = against("Farlink", "Another, against Farlink, has been put on ice.");

    assertThat(names(aside)).containsExactly("Kestrel", "Farlink");
  }

  @Test
  void an_aside_takes_the_side_that_the_news_has_from_its_lead_alone() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Judge scolds Kestrel",
                "A judge has voiced doubts about what Kestrel has put in front of him. Kestrel"
                    + " wants more time. He agreed that Brixnet may have infringed copyrights. The judge will look at it again. Kestrel"
                    + " was pleased. Its shares fell. It has other disputes. A case against Farlink"
                    + " was thrown out by a court last July.")
            .orgs("Kestrel", "Brixnet", "Farlink")
            .with(EntityType.DATE, "last July")
            .cases();
    assertThat(cases)
        .filteredOn(c -> names(c).contains("Farlink"))
        .singleElement()
        .satisfies(c -> assertThat(names(c)).containsExactly("Kestrel", "Farlink"));
  }

  @Test
  void of_those_who_sue_together_one_may_have_the_only_name() {
    assertThat(
            SampleArticle.of(
                    "Filter firm hopes for law",
                    "A new law helps Brixnet. The company was sued by eight studios and the Kestrel"
                        + " Guild in May.")
                .orgs("Brixnet", "Kestrel Guild")
                .onlyCase()
                .caption())
        .isEqualTo("Kestrel Guild v. Brixnet");
  }

  @Test
  void who_is_not_liable_is_no_party_of_its_own() {
    LegalCase found =
        SampleArticle.of(
                "Provider sued over songs",
                NEWS + "A court once said that a provider isn't liable for such songs.")
            .orgs("Kestrel", "Orrery", "Brixnet")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Orrery", "Brixnet");
  }

  @Test
  void a_subpoena_on_the_way_to_the_lawsuit_is_no_case_of_its_own() {
    LegalCase found =
        SampleArticle.of(
                "Film company pays customer",
                "Kestrel sued Hugo Mertens on Monday over a film. He denied it. He said that he was"
                    + " asleep. The judge believed him. It rained. Kestrel had identified him after"
                    + " it subpoenaed Brixnet.")
            .orgs("Kestrel", "Brixnet")
            .persons("Hugo Mertens")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Hugo Mertens");
  }

  @Test
  void a_bid_to_dismiss_that_fails_is_a_ruling() {
    LegalCase found =
        SampleArticle.of(
                "Brixnet loses bid to dismiss songs lawsuit",
                "A judge denied a motion to dismiss the suit of Kestrel against Brixnet. Kestrel"
                    + " sued Brixnet last summer. The provider did not comment.")
            .orgs("Kestrel", "Brixnet")
            .onlyCase();

    assertThat(found.stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void authors_of_the_headline_are_those_whom_the_text_lists() {
    LegalCase found =
        SampleArticle.of(
                "Authors' lawsuit against Brixnet falls short",
                "A judge has sided with Brixnet in a lawsuit over books. Two authors, including Ada"
                    + " Moss and Hugo Mertens, failed to show harm.")
            .orgs("Brixnet")
            .persons("Ada Moss", "Hugo Mertens")
            .onlyCase();

    assertThat(names(found)).containsExactly("Ada Moss", "Hugo Mertens", "Brixnet");
  }

  @Test
  void who_was_named_in_the_suit_as_well_is_no_case_of_its_own() {
    LegalCase found =
        SampleArticle.of(
                "Labels sue Brixnet",
                NEWS + "Ada Moss was named in the suit as well but settled last month.")
            .orgs("Kestrel", "Orrery", "Brixnet")
            .persons("Ada Moss")
            .with(EntityType.DATE, "on Monday")
            .with(EntityType.DATE, "last month")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Orrery", "Brixnet", "Ada Moss");
  }

  @Test
  void whose_suits_a_headline_says_are_ended_is_not_who_settles_them() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Bank pays to end Tolvo suits",
                "Brixnet has agreed to pay $2bn to investors who lost money when Tolvo failed. The"
                    + " suits were due for trial. Kestrel and Orrery had led them. Nobody was"
                    + " surprised. Last year Farlink paid $3bn to settle the same claims.")
            .orgs("Kestrel", "Orrery", "Brixnet", "Farlink", "Tolvo")
            .with(EntityType.MONEY, "$2bn", "$3bn")
            .with(EntityType.DATE, "Last year")
            .cases();

    assertThat(cases).noneMatch(found -> names(found).contains("Tolvo"));
  }

  @Test
  void who_came_to_terms_settled_with_whom_the_paragraph_is_about() {
    LegalCase aside =
        SampleArticle.of(
                "Ada Moss sued over song",
                "Ada Moss has been sued by Hugo Mertens over a song. He wants money. She says it is"
                    + " art. A court will decide. Her fans are loyal.\n\nMoss knows the courts."
                    + " Rosa Tindall claimed millions over a track; the two came to terms last"
                    + " year.")
            .persons("Ada Moss", "Hugo Mertens", "Rosa Tindall")
            .with(EntityType.DATE, "last year")
            .cases()
            .get(1);

    assertThat(names(aside)).containsExactly("Rosa Tindall", "Ada Moss");
    assertThat(aside.stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void managers_of_a_company_are_not_listed_with_others() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Labels sue Brixnet",
                NEWS
                    + "Last year Farlink paid $3m to settle with Tolvo, and two Brixnet managers"
                    + " resigned.")
            .orgs("Kestrel", "Orrery", "Brixnet", "Farlink", "Tolvo")
            .with(EntityType.MONEY, "$3m")
            .with(EntityType.DATE, "on Monday")
            .with(EntityType.DATE, "Last year")
            .cases();

    assertThat(names(cases.get(1))).containsExactly("Tolvo", "Farlink");
  }

  @Test
  void a_libel_action_of_his_own_is_told_with_its_defendant() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Labels sue Brixnet",
                NEWS + "Hugo Mertens is waiting for a judgment in his action against Farlink.")
            .orgs("Kestrel", "Orrery", "Brixnet", "Farlink")
            .persons("Hugo Mertens")
            .with(EntityType.DATE, "on Monday")
            .cases();

    assertThat(names(cases.get(1))).containsExactly("Hugo Mertens", "Farlink");
  }

  private static LegalCase against(String other, String clause) {
    List<LegalCase> cases =
        SampleArticle.of("Labels sue Brixnet", NEWS + clause)
            .orgs("Kestrel", "Orrery", "Brixnet", "Farlink", "Tolvo")
            .persons("Ada Moss")
            .with(EntityType.DATE, "on Monday")
            .cases();
    Optional<LegalCase> aside = cases.stream().filter(c -> names(c).contains(other)).findFirst();
    assertThat(cases).hasSize(2);
    return aside.orElseThrow();
  }

  private static List<String> names(LegalCase found) {
    return found.parties().stream().map(Party::name).toList();
  }
}
