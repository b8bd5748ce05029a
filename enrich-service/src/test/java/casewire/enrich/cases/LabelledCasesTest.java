package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Enricher;
import casewire.events.EnrichedArticle;
import casewire.events.RawArticle;
import casewire.events.Source;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The labelled articles, scored with the entities that the pipeline finds. The floors are just
 * under what is reached: a change that loses a case or a field fails here, with the list of what is
 * wrong.
 */
class LabelledCasesTest {
  private static final Path LABELLED = Path.of("src/test/resources/labelled");
  private static final Enricher ENRICHER = Enricher.standard();

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(LABELLED.resolve("articles"))) {
      return files.sorted().toList();
    }
  }

  private static String name(Path article) {
    return article.getFileName().toString().replace(".txt", "");
  }

  private static EnrichedArticle enriched(Path article) throws IOException {
    String[] lines = Files.readString(article).split("\n", 3);
    Source source = new Source(article.getFileName().toString(), "0", "text/plain", 0);
    return ENRICHER.enrich(
        new RawArticle(
            name(article),
            lines[0],
            null,
            null,
            lines[2].strip(),
            "en",
            null,
            source,
            "2026-01-01T00:00:00Z"));
  }

  @Test
  void cases_of_the_labelled_articles_are_found_and_described() throws IOException {
    CaseScore score = new CaseScore();
    for (Path article : articles()) {
      Path gold = LABELLED.resolve("gold").resolve(name(article) + ".json");
      score.add(
          name(article), new ObjectMapper().readTree(gold.toFile()), enriched(article).cases());
    }
    assertThat(score.share("primary")).as("%s", score).isGreaterThanOrEqualTo(0.86);
    assertThat(score.share("mentioned")).as("%s", score).isGreaterThanOrEqualTo(0.80);
    assertThat(score.share("precision")).as("%s", score).isGreaterThanOrEqualTo(0.90);
    assertThat(score.share("kind")).as("%s", score).isGreaterThanOrEqualTo(0.96);
    assertThat(score.share("stage")).as("%s", score).isGreaterThanOrEqualTo(0.96);
    assertThat(score.share("court")).as("%s", score).isGreaterThanOrEqualTo(0.94);
    assertThat(score.share("docket")).as("%s", score).isEqualTo(1.0);
    assertThat(score.f1("claims")).as("%s", score).isGreaterThanOrEqualTo(0.90);
    assertThat(score.f1("relief")).as("%s", score).isGreaterThanOrEqualTo(0.89);
  }

  @Test
  void the_same_article_always_has_the_same_cases() throws IOException {
    for (Path article : articles()) {
      assertThat(enriched(article)).isEqualTo(enriched(article));
    }
  }
}
