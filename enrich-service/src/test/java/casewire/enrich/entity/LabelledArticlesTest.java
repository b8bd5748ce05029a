package casewire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.text.Document;
import casewire.events.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole recognition against the labelled articles. Floors may rise and must not fall. */
class LabelledArticlesTest {
  private static final Path FOLDER = Path.of("src/test/resources/labelled");
  private static final LabelScore SCORE = new LabelScore();

  @BeforeAll
  static void recognise() throws IOException {
    try (Stream<Path> articles = Files.list(FOLDER.resolve("articles"))) {
      for (Path article : articles.sorted().toList()) {
        String name = article.getFileName().toString().replace(".txt", "");
        String text = Files.readString(article);
        String headline = text.substring(0, text.indexOf('\n'));
        String body = text.substring(text.indexOf("\n\n") + 2).strip();
        Document document = Recognised.document(headline, body, "en");
        List<RecognizedEntity> entities = Recognised.entities(document);
        List<String> texts =
            entities.stream().flatMap(e -> e.mentions().stream()).map(document::textOf).toList();
        SCORE.add(name, FOLDER.resolve("gold").resolve(name + ".json"), entities, texts);
      }
    }
  }

  @Test
  void people_organisations_places_and_courts_are_found() {
    assertThat(SCORE.f1(EntityType.PERSON, EntityType.ORG, EntityType.GPE, EntityType.COURT))
        .as(SCORE.errors())
        .isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void each_kind_of_name_is_found() {
    assertThat(SCORE.f1(EntityType.PERSON)).as(SCORE.errors()).isGreaterThanOrEqualTo(0.96);
    assertThat(SCORE.f1(EntityType.ORG)).as(SCORE.errors()).isGreaterThanOrEqualTo(0.96);
    assertThat(SCORE.f1(EntityType.GPE)).as(SCORE.errors()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void offices_are_found() {
    assertThat(SCORE.f1(EntityType.ROLE)).as(SCORE.errors()).isGreaterThanOrEqualTo(0.90);
  }
}
