package casewire.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;

/**
 * One event type as UTF-8 JSON. Fields keep the order of the record, so the same event always gives
 * the same bytes; fields of a newer version are ignored when reading.
 *
 * @param <T> the event record
 */
public final class EventJson<T> {
  private final ObjectReader reader;
  private final ObjectWriter writer;

  public EventJson(Class<T> type) {
    JsonMapper mapper =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule().addSerializer(String.class, new JsonText()))
            .build();
    this.reader = mapper.readerFor(type);
    this.writer = mapper.writerFor(type);
  }

  public byte[] write(T event) {
    try {
      return writer.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an event that JSON can hold: " + event, e);
    }
  }

  /**
   * @throws IOException if the bytes are no JSON of this event
   */
  public T read(byte[] json) throws IOException {
    return reader.readValue(json);
  }

  /**
   * Several events, one after the other.
   *
   * @throws IOException if any of the bytes are no JSON of this event
   */
  public List<T> readAll(byte[] json) throws IOException {
    try (MappingIterator<T> events = reader.readValues(json)) {
      return events.readAll();
    }
  }
}
