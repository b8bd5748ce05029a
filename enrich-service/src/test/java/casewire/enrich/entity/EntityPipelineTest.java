package casewire.enrich.entity;

import static casewire.enrich.entity.Recognised.document;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Enricher;
import casewire.enrich.Watchlist;
import casewire.enrich.entity.lexicon.Knowledge;
import casewire.enrich.text.CodePoints;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import casewire.events.WatchlistEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityPipelineTest {
  @Test
  void ids_follow_the_order_of_first_mention() {
    List<RecognizedEntity> entities =
        Recognised.entities(document("a story", "Sony paid $5m to Intel on Tuesday.", "en"));
    assertThat(entities)
        .extracting(RecognizedEntity::id, RecognizedEntity::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("e1", "Sony"),
            org.assertj.core.groups.Tuple.tuple("e2", "$5m"),
            org.assertj.core.groups.Tuple.tuple("e3", "Intel"),
            org.assertj.core.groups.Tuple.tuple("e4", "Tuesday"));
  }

  @Test
  void a_place_inside_a_court_is_named_only_where_it_stands_alone() {
    assertThat(Recognised.names(EntityType.GPE, "The Tokyo District Court ruled."))
        .doesNotContain("Tokyo");
    assertThat(Recognised.names(EntityType.GPE, "A federal court in Manhattan ruled."))
        .containsExactly("Manhattan");
  }

  @Test
  void offsets_after_an_emoji_count_in_code_points() {
    Document document = document("a story", "🏴‍☠️ Pirates sued Sony.", "en");
    Span mention =
        Recognised.entities(document).stream()
            .filter(entity -> entity.name().equals("Sony"))
            .findFirst()
            .orElseThrow()
            .mentions()
            .get(0);
    var published = new CodePoints(document.text()).mention(mention);
    int[] points = document.text().codePoints().toArray();
    assertThat(new String(points, published.start(), published.end() - published.start()))
        .isEqualTo("Sony");
  }

  @Test
  void a_name_of_the_watch_list_goes_before_everything_else() {
    Watchlist watchlist =
        Watchlist.of(
            List.of(
                new WatchlistEntry(
                    "Operation Blue Heron",
                    null,
                    List.of("Blue Heron"),
                    List.of(),
                    null,
                    null,
                    EntityType.ORG,
                    List.of())));
    Document document = document("a story", "Agents of Blue Heron met. blue heron flew.", "en");
    List<RecognizedEntity> entities = EntityPipeline.standard().recognize(document, watchlist);
    assertThat(entities).extracting(RecognizedEntity::name).containsExactly("Operation Blue Heron");
    assertThat(entities.get(0).mentions()).hasSize(1);
  }

  @Test
  void a_recogniser_of_the_user_s_own_is_heard_first() {
    EntityRecognizer own =
        document -> {
          int at = document.text().indexOf("Sony");
          return List.of(
              new NamedSpan(EntityType.WORK, new Span(at, at + 4), "Sony the musical", null));
        };
    EntityPipeline pipeline = new EntityPipeline(Knowledge.load(), List.of(own));
    List<RecognizedEntity> entities =
        pipeline.recognize(document("a story", "They watched Sony.", "en"), Watchlist.EMPTY);
    assertThat(entities)
        .extracting(RecognizedEntity::type, RecognizedEntity::name)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(EntityType.WORK, "Sony the musical"));
  }

  @Test
  void a_text_in_another_language_gives_names_of_the_gazetteers_alone() {
    String german =
        "Das Landgericht hat entschieden, dass Microsoft keine Lizenz braucht. Der Kläger Herr"
            + " Baumgartner aus Hamburg will nach Angaben seiner Anwälte nun Berufung einlegen.";
    for (String language : List.of("de", "und")) {
      Document document = document("Streit um Lizenzen", german, language);
      assertThat(Recognised.names(EntityType.ORG, document)).containsExactly("Microsoft");
      assertThat(Recognised.names(EntityType.GPE, document)).containsExactly("Hamburg");
      assertThat(Recognised.names(EntityType.PERSON, document)).isEmpty();
    }
  }

  @Test
  void boilerplate_names_no_one() {
    Document document =
        document("a story", "The site closed.\n\nFrom: TF, for news on Sony and Intel.", "en");
    assertThat(Recognised.entities(document)).isEmpty();
  }

  @Test
  void the_same_article_always_gives_the_same_entities() {
    Document document = document("a story", "Sony sued Anna Lindqvist of Malmo in May.", "en");
    assertThat(EntityPipeline.standard().recognize(document))
        .isEqualTo(EntityPipeline.standard().recognize(document));
    assertThat(Enricher.standard()).isNotNull();
  }
}
