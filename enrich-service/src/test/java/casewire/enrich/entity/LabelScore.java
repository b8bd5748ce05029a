package casewire.enrich.entity;

import casewire.events.EntityType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what is recognised with labels made by hand: distinct pairs of type and text in an
 * article. A leading article, a possessive ending and case are ignored; optional labels count
 * neither way.
 */
public final class LabelScore {
  private record Label(EntityType type, String text) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);
  private final Set<String> errors = new TreeSet<>();

  public void add(String article, Path gold, List<RecognizedEntity> entities, List<String> texts)
      throws IOException {
    Set<Label> needed = new HashSet<>();
    Set<Label> allowed = new HashSet<>();
    for (JsonNode label : JSON.readTree(Files.readString(gold)).get("entities")) {
      boolean optional = label.path("optional").asBoolean();
      (optional ? allowed : needed)
          .add(new Label(typeOf(label.get("type").asText()), normal(label.get("text").asText())));
    }
    Set<Label> found = new HashSet<>();
    int next = 0;
    for (RecognizedEntity entity : entities) {
      for (int i = 0; i < entity.mentions().size(); i++) {
        found.add(new Label(entity.type(), normal(texts.get(next++))));
      }
    }
    for (Label label : found) {
      if (needed.contains(label)) {
        count(label.type())[0]++;
      } else if (!allowed.contains(label)) {
        count(label.type())[1]++;
        errors.add(article + " + " + label.type() + " " + label.text());
      }
    }
    for (Label label : needed) {
      if (!found.contains(label)) {
        count(label.type())[2]++;
        errors.add(article + " - " + label.type() + " " + label.text());
      }
    }
  }

  private int[] count(EntityType type) {
    return counts.computeIfAbsent(type, key -> new int[3]);
  }

  /** F1 over the types together, between 0 and 1. */
  public double f1(EntityType... types) {
    double right = 0;
    double wrong = 0;
    double missed = 0;
    for (EntityType type : types) {
      right += count(type)[0];
      wrong += count(type)[1];
      missed += count(type)[2];
    }
    return 2 * right / Math.max(1, 2 * right + wrong + missed);
  }

  /** Every error, one a line, sorted. */
  String errors() {
    return String.join("\n", new ArrayList<>(errors));
  }

  private static EntityType typeOf(String label) {
    return label.equals("ROLE_TITLE") ? EntityType.ROLE : EntityType.valueOf(label);
  }

  static String normal(String text) {
    return text.replaceAll("\\s+", " ")
        .strip()
        .replaceAll("^[.,;:\"“”()\\[\\]'’]+|[.,;:\"“”()\\[\\]'’]+$", "")
        .replaceFirst("(?i)^(the|a|an)\\s+", "")
        .replaceFirst("['’]s?$", "")
        .toLowerCase(Locale.ROOT);
  }
}
