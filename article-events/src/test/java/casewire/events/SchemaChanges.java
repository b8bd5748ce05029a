package casewire.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a schema's change would break somebody: a reader of today that meets an event of then, or
 * a reader of then that meets an event of today.
 */
final class SchemaChanges {
  /** A value that was good may not be under a new one of these, nor a new value under the old. */
  private static final List<String> CONSTRAINTS =
      List.of("pattern", "format", "minimum", "maximum", "minLength", "maxLength", "minItems");

  private final JsonNode releasedRoot;
  private final JsonNode currentRoot;
  private final List<String> breaking = new ArrayList<>();

  private SchemaChanges(JsonNode released, JsonNode current) {
    this.releasedRoot = released;
    this.currentRoot = current;
  }

  /**
   * @return one sentence for each; empty if nobody is broken
   */
  static List<String> breaking(JsonNode released, JsonNode current) {
    SchemaChanges changes = new SchemaChanges(released, current);
    changes.compare(released, current, "event");
    return changes.breaking;
  }

  private void compare(JsonNode released, JsonNode current, String path) {
    JsonNode before = resolved(releasedRoot, released);
    JsonNode after = resolved(currentRoot, current);
    types(released, current, path);
    values(before, after, path);
    for (String constraint : CONSTRAINTS) {
      if (!before.path(constraint).equals(after.path(constraint))) {
        breaking.add(path + ": other " + constraint);
      }
    }
    presence(before, after, path);
    before
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String place = path + "." + property.getKey();
              JsonNode successor = after.path("properties").path(property.getKey());
              if (successor.isMissingNode()) {
                breaking.add(place + ": removed");
              } else {
                compare(property.getValue(), successor, place);
              }
            });
    if (before.has("items") && after.has("items")) {
      compare(before.path("items"), after.path("items"), path + "[]");
    }
  }

  private void types(JsonNode released, JsonNode current, String path) {
    Set<String> before = types(releasedRoot, released);
    Set<String> after = types(currentRoot, current);
    if (!after.containsAll(before)) {
      breaking.add(path + ": narrowed from " + before + " to " + after);
    }
  }

  /** Values may be added, for readers take an unknown one as one they do not know. */
  private void values(JsonNode before, JsonNode after, String path) {
    Set<String> kept = strings(after.path("enum"));
    if (after.has("enum") && !before.has("enum")) {
      breaking.add(path + ": only some values are left");
    } else if (after.has("enum") && !kept.containsAll(strings(before.path("enum")))) {
      breaking.add(path + ": a value is removed");
    }
  }

  private void presence(JsonNode before, JsonNode after, String path) {
    Set<String> required = strings(before.path("required"));
    for (String name : strings(after.path("required"))) {
      if (!required.contains(name)) {
        breaking.add(path + "." + name + ": required, but events of then lack it");
      }
    }
    required.removeAll(strings(after.path("required")));
    required.stream()
        .filter(name -> after.path("properties").has(name))
        .forEach(name -> breaking.add(path + "." + name + ": no longer always there"));
  }

  private static Set<String> types(JsonNode root, JsonNode schema) {
    Set<String> types = new LinkedHashSet<>();
    for (JsonNode alternative : alternatives(schema)) {
      JsonNode type = resolved(root, alternative).path("type");
      if (type.isTextual()) {
        types.add(type.asText());
      }
      types.addAll(strings(type));
    }
    return types;
  }

  private static List<JsonNode> alternatives(JsonNode schema) {
    List<JsonNode> alternatives = new ArrayList<>();
    schema.path("oneOf").forEach(alternatives::add);
    return alternatives.isEmpty() ? List.of(schema) : alternatives;
  }

  /** Behind a reference; of alternatives the first, the others being null. */
  private static JsonNode resolved(JsonNode root, JsonNode schema) {
    JsonNode first = alternatives(schema).get(0);
    String reference = first.path("$ref").asText();
    return reference.isEmpty() ? first : root.at(reference.substring(1));
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> strings = new LinkedHashSet<>();
    array.forEach(value -> strings.add(value.asText()));
    return strings;
  }
}
