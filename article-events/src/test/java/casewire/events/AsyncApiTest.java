package casewire.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
  @Test
  void every_topic_is_a_channel_whose_messages_have_the_topics_schema() throws IOException {
    JsonNode api = api();

    Map<String, String> schemas = new HashMap<>();
    for (JsonNode channel : api.path("channels")) {
      JsonNode message = resolved(api, channel.path("messages").iterator().next());
      schemas.put(
          channel.path("address").asText(),
          message.path("payload").path("schema").path("$ref").asText());
    }
    assertThat(schemas)
        .isEqualTo(
            Topic.all().stream()
                .collect(
                    Collectors.toMap(
                        Topic::name, t -> "schema/" + t.schema().name() + ".schema.json")));
  }

  @Test
  void every_reference_inside_the_file_leads_somewhere() throws IOException {
    JsonNode api = api();

    assertThat(api.findValuesAsText("$ref"))
        .isNotEmpty()
        .filteredOn(reference -> reference.startsWith("#"))
        .allSatisfy(
            reference -> assertThat(api.at(reference.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void the_headers_are_those_that_the_services_write() throws IOException {
    JsonNode headers = api().at("/components/messageTraits/keyed/headers/properties");

    assertThat(headers.fieldNames())
        .toIterable()
        .contains(EventHeader.CONTENT_TYPE, EventHeader.SCHEMA_VERSION, EventHeader.SOURCE_FILE);
    assertThat(headers.at("/schema-version/const").asText()).isEqualTo(EventHeader.VERSION);
  }

  private static JsonNode api() throws IOException {
    try (InputStream file = AsyncApiTest.class.getResourceAsStream("/casewire/asyncapi.yaml")) {
      return new YAMLMapper().readTree(file);
    }
  }

  private static JsonNode resolved(JsonNode api, JsonNode node) {
    return api.at(node.path("$ref").asText().substring(1));
  }
}
