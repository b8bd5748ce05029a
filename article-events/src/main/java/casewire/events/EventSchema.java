package casewire.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of an event, as it is published beside the records.
 *
 * @param name such as {@code raw-article}
 */
public record EventSchema(String name) {
  /** The schema itself, as JSON. */
  public String json() {
    String resource = "/casewire/schema/" + name + ".schema.json";
    try (InputStream in = EventSchema.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the jar is broken: " + resource, e);
    }
  }
}
