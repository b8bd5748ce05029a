package casewire.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<Topic, Class<? extends Record>> EVENTS =
      Map.of(
          Topic.RAW, RawArticle.class,
          Topic.ENRICHED, EnrichedArticle.class,
          Topic.RECEIPTS, FileReceipt.class,
          Topic.CASES, CaseFile.class,
          Topic.DEAD_LETTERS, DeadLetter.class,
          Topic.WATCHLIST, WatchlistEntry.class);

  static Stream<Topic> topics() {
    return Topic.all().stream();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void the_schema_names_the_fields_of_the_record_in_its_order(Topic topic) throws Exception {
    JsonNode schema = JSON.readTree(topic.schema().json());

    List<String> differences = new ArrayList<>();
    compare(schema, schema, EVENTS.get(topic), topic.name(), differences);
    assertThat(differences).isEmpty();
  }

  /** An event as the next build may have it: one field more, which older events lack. */
  record Older(String id, String name) {}

  record Newer(String id, String name, String section) {}

  @Test
  void a_field_can_be_added_that_older_events_lack() throws Exception {
    String older =
        "{\"properties\": {\"id\": {\"type\": \"string\"}, \"name\": {\"type\": \"string\"}},"
            + " \"required\": [\"id\", \"name\"]}";
    ObjectNode newer = (ObjectNode) JSON.readTree(older);
    ((ObjectNode) newer.path("properties")).putObject("section").put("type", "string");
    List<String> differences = new ArrayList<>();
    compare(newer, newer, Newer.class, "event", differences);

    assertThat(differences).isEmpty();
    assertThat(SchemaChanges.breaking(JSON.readTree(older), newer)).isEmpty();
    byte[] written = new EventJson<>(Older.class).write(new Older("a", "b"));
    assertThat(new EventJson<>(Newer.class).read(written)).isEqualTo(new Newer("a", "b", null));
  }

  @Test
  void a_required_field_that_the_code_lacks_is_found() throws Exception {
    JsonNode schema =
        JSON.readTree(
            "{\"properties\": {\"id\": {}, \"name\": {}}, \"required\": [\"id\", \"section\"]}");
    List<String> differences = new ArrayList<>();
    compare(schema, schema, Older.class, "event", differences);

    assertThat(differences).hasSize(1).first().asString().contains("section");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void an_example_of_every_event_is_valid(Topic topic) {
    assertThat(errors(topic, json(Examples.of(topic)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void an_event_without_its_first_field_is_refused(Topic topic) throws Exception {
    ObjectNode event = (ObjectNode) JSON.readTree(json(Examples.of(topic)));
    event.remove(event.fieldNames().next());

    assertThat(errors(topic, event.toString())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_field_of_a_newer_version_is_accepted(Topic topic) throws Exception {
    ObjectNode event = (ObjectNode) JSON.readTree(json(Examples.of(topic)));
    event.put("addedLater", 1);

    assertThat(errors(topic, event.toString())).isEmpty();
  }

  @Test
  void an_unknown_stage_is_refused() {
    String event = json(Examples.of(Topic.ENRICHED)).replace("complaint-filed", "somewhere");

    assertThat(errors(Topic.ENRICHED, event)).isNotEmpty();
  }

  private static List<com.networknt.schema.Error> errors(Topic topic, String event) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(topic.schema().json());
    return schema.validate(
        event,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> String json(T event) {
    return new String(
        new EventJson<>((Class<T>) event.getClass()).write(event), StandardCharsets.UTF_8);
  }

  private static void compare(
      JsonNode root, JsonNode schema, Class<?> type, String path, List<String> differences) {
    JsonNode resolved = resolved(root, schema);
    if (type.isEnum()) {
      List<String> values = new ArrayList<>();
      resolved.path("enum").forEach(v -> values.add(v.isNull() ? null : v.asText()));
      values.remove(null);
      List<String> constants =
          Stream.of(type.getEnumConstants()).map(c -> JSON.convertValue(c, String.class)).toList();
      if (!values.equals(constants)) {
        differences.add(path + ": " + values + " in the schema, " + constants + " in the code");
      }
    } else if (type.isRecord()) {
      List<String> properties = new ArrayList<>();
      resolved.path("properties").fieldNames().forEachRemaining(properties::add);
      List<String> required = new ArrayList<>();
      resolved.path("required").forEach(r -> required.add(r.asText()));
      List<String> components =
          Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
      if (!properties.equals(components)) {
        differences.add(path + ": " + properties + " in the schema, " + components + " in code");
      }
      if (!components.containsAll(required)) {
        differences.add(path + ": requires " + required + ", but the code has " + components);
      }
      for (RecordComponent component : type.getRecordComponents()) {
        JsonNode property = resolved.path("properties").path(component.getName());
        String place = path + "." + component.getName();
        Type generic = component.getGenericType();
        if (generic instanceof ParameterizedType list) {
          Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
          compare(root, property.path("items"), element, place + "[]", differences);
        } else {
          compare(root, property, component.getType(), place, differences);
        }
      }
    }
  }

  private static JsonNode resolved(JsonNode root, JsonNode schema) {
    JsonNode named = schema.has("oneOf") ? schema.path("oneOf").path(0) : schema;
    String reference = named.path("$ref").asText();
    return reference.isEmpty() ? named : root.at(reference.substring(1));
  }
}
