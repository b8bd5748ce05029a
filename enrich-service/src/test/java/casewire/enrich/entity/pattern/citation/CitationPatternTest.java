package casewire.enrich.entity.pattern.citation;

import static casewire.events.EntityType.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationPatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "545 U.S. 913 (2005)",
        "464 U.S. 417, 442 (1984)",
        "239 F.3d 1004 (9th Cir. 2001)",
        "93 F.4th 222",
        "141 S. Ct. 1183 (2021)",
        "114 F. Supp. 2d 896",
        "2021 WL 123456",
        "[2014] EWHC 3354 (Ch)",
        "[2004] EWCA Civ 1008",
        "[2012] HCA 16",
        "2021 SCC 3",
        "ECLI:EU:C:2021:503"
      })
  void a_citation_is_found_whole(String citation) {
    assertThat(Examples.texts(CITATION, "They cited " + citation + " in it."))
        .containsExactly(citation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2005 A 12 was built.",
        "The 3 F 4 trains.",
        "[2014] it rained",
        "5 U.S. cities"
      })
  void other_numbers_and_capitals_are_none(String text) {
    assertThat(Examples.texts(CITATION, text)).doesNotContain(text);
    assertThat(
            Examples.texts(CITATION, text).stream().filter(t -> !t.matches("\\d+ [AF]\\.? \\d+")))
        .isEmpty();
  }
}
