package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Watchlist;
import casewire.events.WatchlistEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchedCasesTest {
  private static final SampleArticle ARTICLE =
      SampleArticle.of("Arden sued Birch. The radio case, as it is known, goes on.")
          .orgs("Arden", "Birch");

  private static TaggedCases tagged(WatchlistEntry... entries) {
    return new CaseTagger()
        .tag(ARTICLE.document(), ARTICLE.entities(), Watchlist.of(List.of(entries)));
  }

  private static WatchlistEntry entry(
      String key, List<String> aliases, List<String> parties, List<String> notSameAs) {
    return new WatchlistEntry(key, "Radio", aliases, parties, null, null, null, notSameAs);
  }

  @Test
  void an_alias_in_the_text_pins_the_main_case() {
    TaggedCases tagged = tagged(entry("radio", List.of("radio case"), List.of(), List.of()));
    assertThat(tagged.cases().get(0).id()).isEqualTo("radio");
    assertThat(tagged.cases().get(0).caption()).isEqualTo("Radio");
  }

  @Test
  void all_parties_pin_a_case() {
    TaggedCases tagged = tagged(entry("radio", List.of(), List.of("Birch", "Arden"), List.of()));
    assertThat(tagged.cases().get(0).id()).isEqualTo("radio");
  }

  @Test
  void one_party_of_two_does_not() {
    TaggedCases tagged = tagged(entry("radio", List.of(), List.of("Birch", "Elm"), List.of()));
    assertThat(tagged.cases().get(0).id()).isEqualTo("arden-v-birch");
  }

  @Test
  void an_entry_that_is_not_the_same_never_pins() {
    TaggedCases tagged =
        tagged(entry("radio", List.of("radio case"), List.of(), List.of("arden-v-birch")));
    assertThat(tagged.cases().get(0).id()).isEqualTo("arden-v-birch");
  }

  @Test
  void two_entries_that_fit_are_candidates_and_no_id() {
    TaggedCases tagged =
        tagged(
            entry("one", List.of("radio case"), List.of(), List.of()),
            entry("two", List.of("radio case"), List.of(), List.of()));
    assertThat(tagged.cases().get(0).id()).isEqualTo("arden-v-birch");
    assertThat(tagged.candidates()).extracting("id").containsExactly("one", "two");
  }
}
