package casewire.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas against those of the last release, kept in {@code src/test/resources/released}. A
 * release adds a folder of its own; a change that must break somebody takes a new {@link
 * EventHeader#VERSION} instead.
 */
class SchemaCompatibilityTest {
  private static final String LAST_RELEASE = "0.1.0";
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Topic> topics() {
    return Topic.all().stream();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void nobody_is_broken_by_what_changed_since_the_last_release(Topic topic) throws Exception {
    JsonNode current = JSON.readTree(topic.schema().json());

    assertThat(SchemaChanges.breaking(released(topic), current)).isEmpty();
  }

  @Test
  void a_removed_property_is_found() throws Exception {
    ObjectNode schema = released(Topic.RAW);
    properties(schema).remove("url");
    remove(schema.withArray("required"), "url");

    assertThat(breaking(schema)).containsExactly("event.url: removed");
  }

  @Test
  void a_narrowed_type_is_found() throws Exception {
    ObjectNode schema = released(Topic.RAW);
    ((ObjectNode) properties(schema).path("author")).put("type", "string");

    assertThat(breaking(schema))
        .containsExactly("event.author: narrowed from [string, null] to [string]");
  }

  @Test
  void a_property_behind_a_reference_that_is_newly_required_is_found() throws Exception {
    ObjectNode schema = released(Topic.RAW);
    ObjectNode source = (ObjectNode) schema.path("$defs").path("source");
    properties(source).putObject("page").put("type", "integer");
    source.withArray("required").add("page");

    assertThat(breaking(schema))
        .containsExactly("event.source.page: required, but events of then lack it");
  }

  @Test
  void a_property_that_may_be_missing_from_now_on_is_found() throws Exception {
    ObjectNode schema = released(Topic.RAW);
    remove(schema.withArray("required"), "url");

    assertThat(breaking(schema)).containsExactly("event.url: no longer always there");
  }

  @Test
  void a_stricter_pattern_is_found() throws Exception {
    ObjectNode schema = released(Topic.RAW);
    ((ObjectNode) properties(schema).path("id")).put("pattern", "^[0-9a-f]{64}$");

    assertThat(breaking(schema)).containsExactly("event.id: other pattern");
  }

  @Test
  void an_added_optional_property_breaks_nobody() throws Exception {
    ObjectNode schema = released(Topic.RAW);
    properties(schema).putObject("section").put("type", "string");

    assertThat(breaking(schema)).isEmpty();
  }

  private static List<String> breaking(JsonNode current) throws IOException {
    return SchemaChanges.breaking(released(Topic.RAW), current);
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.path("properties");
  }

  private static void remove(ArrayNode array, String value) {
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i).asText().equals(value)) {
        array.remove(i);
        return;
      }
    }
    throw new AssertionError("no " + value);
  }

  private static ObjectNode released(Topic topic) throws IOException {
    String resource = "/released/%s/%s.schema.json".formatted(LAST_RELEASE, topic.schema().name());
    try (InputStream stream = SchemaCompatibilityTest.class.getResourceAsStream(resource)) {
      assertThat(stream).as(resource).isNotNull();
      return (ObjectNode) JSON.readTree(stream);
    }
  }
}
