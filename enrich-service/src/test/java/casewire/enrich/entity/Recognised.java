package casewire.enrich.entity;

import casewire.enrich.Watchlist;
import casewire.enrich.text.Document;
import casewire.events.EntityType;
import java.util.List;
import java.util.Optional;

/** What the pipeline finds in a few sentences, for tests. */
public final class Recognised {
  private static final EntityPipeline PIPELINE = EntityPipeline.standard();

  private Recognised() {}

  public static Document document(String headline, String body, String language) {
    return new Document(headline + "\n\n" + body, headline.length(), language, Optional.empty());
  }

  public static List<RecognizedEntity> entities(Document document) {
    return PIPELINE.recognize(document, Watchlist.EMPTY);
  }

  /** Canonical names of a type in a body under a headline without names. */
  public static List<String> names(EntityType type, String body) {
    return names(type, document("a story", body, "en"));
  }

  public static List<String> names(EntityType type, Document document) {
    return entities(document).stream()
        .filter(entity -> entity.type() == type)
        .map(RecognizedEntity::name)
        .toList();
  }

  /** Texts of all mentions of the entity with this canonical name. */
  public static List<String> mentions(String name, String body) {
    Document document = document("a story", body, "en");
    return entities(document).stream()
        .filter(entity -> entity.name().equals(name))
        .flatMap(entity -> entity.mentions().stream())
        .map(document::textOf)
        .toList();
  }
}
