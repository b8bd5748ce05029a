package casewire.enrich.cases.salience;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SalienceTest {
  private static final Salience.Knowledge KNOWLEDGE = Salience.Knowledge.load();

  private static final SampleArticle ARTICLE =
      SampleArticle.of(
              "Map makers meet before judge",
              "Plinth draws maps. It says that its rival Orrery has taken them. Orrery, a printer"
                  + " from Leeds, says that it drew its own. Judge Ida Marsh is to decide after"
                  + " Easter. Plinth and Farlink want Orrery to pulp its atlas. Analysts are not"
                  + " surprised. Dora Fell said that the market was small. Ben Carver used to draw"
                  + " for both. The market has grown since. Glasshill sold its maps in 2001, and it"
                  + " has not drawn any since then.")
          .orgs("Plinth", "Orrery", "Farlink", "Glasshill")
          .persons("Ida Marsh", "Dora Fell", "Ben Carver");

  @Test
  void whom_an_article_returns_to_is_likelier_a_party_than_who_speaks_once_or_comes_up_late() {
    List<String> ranked = likely(false).ranked(0).stream().map(PartyName::text).toList();

    assertThat(ranked.subList(0, 2)).containsExactlyInAnyOrder("Plinth", "Orrery");
    assertThat(ranked).doesNotContain("Ida Marsh");
    assertThat(ranked.subList(3, ranked.size())).contains("Dora Fell", "Glasshill");
  }

  @Test
  void the_accused_are_persons_sooner_than_companies() {
    List<PartyName> ranked = likely(true).ranked(0);

    assertThat(ranked.get(0).isPerson()).isTrue();
  }

  @Test
  void likelihoods_are_shares_and_nothing_for_strangers() {
    LikelyParties likely = likely(false);

    assertThat(likely.ranked(0))
        .allSatisfy(name -> assertThat(likely.of(name)).isBetween(0.0, 1.0));
    assertThat(likely.of(PartyName.unrecognized("Somebody"))).isZero();
  }

  @Test
  void those_who_are_listed_together_come_together() {
    LikelyParties likely = likely(false);
    PartyName plinth =
        likely.ranked(0).stream().filter(n -> n.text().equals("Plinth")).findFirst().orElseThrow();

    assertThat(likely.listedWith(plinth, 0.1))
        .extracting(PartyName::text)
        .containsExactly("Plinth", "Farlink");
    assertThat(likely.listedWith(plinth, 0.99)).containsExactly(plinth);
  }

  @Test
  void traits_are_read_of_everybody_who_can_be_a_party() {
    Reading reading = ARTICLE.reading();
    NounGroups groups = NounGroups.of(reading);
    Map<String, Traits> traits =
        Salience.traits(reading, groups, Officials.of(reading, groups), KNOWLEDGE).stream()
            .collect(Collectors.toMap(t -> t.name().text(), Function.identity()));

    assertThat(traits.keySet())
        .containsExactlyInAnyOrder(
            "Plinth", "Orrery", "Farlink", "Glasshill", "Dora Fell", "Ben Carver");
    assertThat(traits.get("Plinth").of(Trait.SHARE)).isBetween(0.5, 1.0);
    assertThat(traits.get("Plinth").of(Trait.REFERRED)).isPositive();
    assertThat(traits.get("Plinth").of(Trait.LISTED)).isPositive();
    assertThat(traits.get("Orrery").of(Trait.INTRODUCED)).isEqualTo(1);
    assertThat(traits.get("Dora Fell").of(Trait.ONLY_SPEAKS)).isEqualTo(1);
    assertThat(traits.get("Ben Carver").of(Trait.ONLY_SPEAKS)).isZero();
    assertThat(traits.get("Glasshill").of(Trait.LATE)).isEqualTo(1);
    assertThat(traits.get("Glasshill").of(Trait.FIRST)).isLessThan(0.35);
  }

  @Test
  void every_trait_has_a_weight_in_either_kind_of_case() {
    for (Trait trait : Trait.values()) {
      boolean weighs =
          KNOWLEDGE.inLawsuit().of(trait) != 0 || KNOWLEDGE.inProsecution().of(trait) != 0;
      assertThat(weighs).as(trait.name()).isTrue();
    }
  }

  private static LikelyParties likely(boolean criminal) {
    Reading reading = ARTICLE.reading();
    NounGroups groups = NounGroups.of(reading);
    return new Salience(reading, groups, Officials.of(reading, groups), KNOWLEDGE)
        .parties(criminal);
  }
}
