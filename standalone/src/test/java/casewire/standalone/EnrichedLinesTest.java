package casewire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Enricher;
import casewire.enrich.Watchlist;
import casewire.enrich.cases.TaggedCases;
import casewire.events.EnrichedBy;
import casewire.events.RawArticle;
import casewire.events.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrichedLinesTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void an_article_on_which_enrichment_fails_is_told_and_the_others_are_written()
      throws IOException {
    try (EnrichedLines lines =
        new EnrichedLines(out, Watchlist.EMPTY, EnrichedLinesTest::failingOnTrouble)) {
      assertThat(lines.write(article("A quiet day"))).isEmpty();
      assertThat(lines.write(article("Trouble in court")))
          .hasValueSatisfying(failure -> assertThat(failure).hasMessage("no such word"));
      assertThat(lines.write(article("Another quiet day"))).isEmpty();
    }

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .noneMatch(line -> line.contains("Trouble"));
  }

  private static Enricher failingOnTrouble() {
    return new Enricher(
        (document, watchlist) -> {
          if (document.text().startsWith("Trouble")) {
            throw new IllegalStateException("no such word");
          }
          return List.of();
        },
        (document, entities, watchlist) -> new TaggedCases(List.of(), List.of()),
        new EnrichedBy("test", "1"));
  }

  private static RawArticle article(String headline) {
    return new RawArticle(
        headline,
        headline,
        null,
        null,
        "Nothing happened.",
        "en",
        null,
        new Source("news.txt", "", "text", 0),
        "2026-11-30T00:00:00Z");
  }
}
