package casewire.enrich.entity.pattern;

import casewire.enrich.text.Document;
import casewire.events.EntityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Runs the recogniser on a sentence, as if it were published on Wednesday, 2 February 2022. */
public final class Examples {
  static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 2);

  private static final PatternRecognition RECOGNITION = PatternRecognition.standard();

  private Examples() {}

  public static Document document(String body) {
    return new Document("\n\n" + body, 0, "en", Optional.of(PUBLISHED));
  }

  public static Document undated(String body) {
    return new Document("\n\n" + body, 0, "en", Optional.empty());
  }

  public static List<Found> find(Document document) {
    return RECOGNITION.find(document);
  }

  public static List<Found> find(EntityType type, String body) {
    return find(document(body)).stream().filter(found -> found.type() == type).toList();
  }

  /** The texts of everything of a type. */
  public static List<String> texts(EntityType type, String body) {
    Document document = document(body);
    return find(document).stream()
        .filter(found -> found.type() == type)
        .map(found -> document.textOf(found.span()))
        .toList();
  }

  /** The values of everything of a type. */
  public static List<String> values(EntityType type, String body) {
    return find(type, body).stream().map(Found::value).toList();
  }
}
