package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseRole;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who a case is between where only the article as a whole tells. */
class LikelyNewsTest {
  private static final String FILLER =
      " The maps are sold in forty countries. Schools like them. Sailors like them too. The paper is"
          + " heavy. The ink is made of soot. The shop is closed on Mondays.";

  @Test
  void a_lawsuit_of_somebody_who_comes_up_in_passing_is_not_the_news() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Plinth and Orrery meet before judge",
                "Plinth draws maps. It says that its rival Orrery has taken them. Orrery, a printer"
                    + " from Leeds, says that it drew its own. A judge ruled on Monday that maps"
                    + " can be owned. Plinth wants Orrery to pulp its atlas."
                    + FILLER
                    + " Both are used to disputes. Plinth sued Glasshill over a globe.")
            .orgs("Plinth", "Orrery", "Glasshill")
            .cases();

    assertThat(cases)
        .filteredOn(found -> found.role() == CaseRole.PRIMARY)
        .extracting(LegalCase::caption)
        .containsExactly("Plinth v. Orrery");
    assertThat(cases)
        .filteredOn(found -> found.role() == CaseRole.MENTIONED)
        .extracting(LegalCase::caption)
        .containsExactly("Plinth v. Glasshill");
  }

  @Test
  void a_lawsuit_in_passing_makes_no_news_where_nothing_else_is_told_of_a_court() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Plinth and Orrery sell more maps",
                "Plinth draws maps. Its rival Orrery, a printer from Leeds, draws them too. Plinth"
                    + " says that Orrery has grown faster. Orrery is glad."
                    + FILLER
                    + " Both are used to disputes. Plinth sued Glasshill over a globe.")
            .orgs("Plinth", "Orrery", "Glasshill")
            .cases();

    assertThat(cases).extracting(LegalCase::caption).containsExactly("Plinth v. Glasshill");
  }

  @Test
  void who_sues_a_maker_sues_whom_the_article_is_about() {
    LegalCase found =
        SampleArticle.of(
                "Plinth in court over maps",
                "Plinth has sued a maker over maps. Orrery, which prints atlases, denies that it"
                    + " copied them. Orrery says it drew its own, and that it will fight."
                    + FILLER
                    + " Dora Fell, an analyst, said the market was small.")
            .orgs("Plinth", "Orrery")
            .persons("Dora Fell")
            .onlyCase();

    assertThat(names(found)).containsExactly("Plinth", "Orrery");
  }

  @Test
  void a_host_that_is_taken_to_court_is_whom_the_article_is_about() {
    LegalCase found =
        SampleArticle.of(
                "Host must drop ripper",
                "Orrery keeps servers in a cellar. It has nine workers, and Orrery is proud of them."
                    + " Plinth wrote to it. After a warning, Plinth took the host to court. Orrery"
                    + " said that it stores no maps. In an injunction it was told to stop."
                    + FILLER)
            .orgs("Plinth", "Orrery")
            .onlyCase();

    assertThat(names(found)).containsExactly("Plinth", "Orrery");
  }

  @Test
  void people_whom_nobody_could_name_are_not_the_network_they_used() {
    LegalCase found =
        SampleArticle.of(
                "Plinth in court over maps",
                "Plinth has sued 28 people who swapped maps on Orrery. Orrery, which is free, has"
                    + " many users. Orrery says that it breaks no law."
                    + FILLER)
            .orgs("Plinth", "Orrery")
            .onlyCase();

    assertThat(names(found)).containsExactly("Plinth", "28 people");
  }

  @Test
  void a_docket_is_of_a_case_between_those_whom_the_article_is_about() {
    LegalCase found =
        SampleArticle.of(
                "Map makers are sent home",
                "The judges in Karlsruhe had little patience with Plinth and Glasshill. They asked"
                    + " for more than the law gives them, the ruling says. Orrery, a provider, can"
                    + " go on as it did. Orrery said it was glad. Plinth and Glasshill wanted"
                    + " Orrery to close a door (I ZR 111/21)."
                    + FILLER)
            .orgs("Plinth", "Glasshill", "Orrery")
            .with(EntityType.DOCKET, "I ZR 111/21")
            .onlyCase();

    assertThat(found.docket()).isEqualTo("I ZR 111/21");
    assertThat(names(found)).containsExactly("Plinth", "Glasshill", "Orrery");
  }

  @Test
  void who_is_prosecuted_with_a_site_is_who_the_article_is_about() {
    LegalCase found =
        SampleArticle.of(
                "Streamdeck charged with piracy",
                "Prosecutors in Leeds have charged Streamdeck with fraud. Arno Veld and Mira Holt,"
                    + " who are 30 and 28, ran it from a flat. Mr Veld bought the servers. Ms Holt"
                    + " kept the books. Mr Veld told friends that he feared prison."
                    + FILLER)
            .orgs("Streamdeck")
            .persons("Arno Veld", "Mira Holt")
            .onlyCase();

    assertThat(names(found)).contains("Arno Veld", "Streamdeck");
  }

  @Test
  void sides_that_no_sentence_tells_are_less_sure() {
    LegalCase told = docketed("Plinth has sued Orrery over a door.");
    LegalCase inferred = docketed("Plinth wanted Orrery to close a door.");

    assertThat(names(inferred)).isEqualTo(names(told));
    assertThat(inferred.confidence()).isLessThan(told.confidence());
  }

  private static LegalCase docketed(String dispute) {
    return SampleArticle.of(
            "Map makers are sent home",
            "The judges in Karlsruhe had little patience with Plinth. It asked for more than the law"
                + " gives it, the ruling says. Orrery, a provider, can go on as it did. Orrery said"
                + " it was glad. "
                + dispute
                + " The case is I ZR 111/21."
                + FILLER)
        .orgs("Plinth", "Orrery")
        .with(EntityType.DOCKET, "I ZR 111/21")
        .onlyCase();
  }

  private static List<String> names(LegalCase found) {
    return found.parties().stream().map(Party::name).toList();
  }
}
