package casewire.enrich.topology;

import casewire.events.EventHeader;
import casewire.events.EventJson;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Events as JSON on topics. Refuses with a {@link PoisonRecord} what is no such event, what a newer
 * major schema version wrote, and what is too large for a topic: a record that the producer itself
 * refuses would spoil the whole transaction, again and again.
 *
 * @param <T> the event record
 */
final class EventSerde<T> implements Serializer<T>, Deserializer<T> {
  private final Format<T> format;
  private final String name;
  private final int maxBytes;

  private EventSerde(Format<T> format, Class<T> type, int maxBytes) {
    this.format = format;
    this.name = type.getSimpleName();
    this.maxBytes = maxBytes;
  }

  /** How an event is JSON. */
  interface Format<T> {
    byte[] write(T event);

    T read(byte[] bytes) throws IOException;
  }

  private record OneObject<T>(EventJson<T> json) implements Format<T> {
    @Override
    public byte[] write(T event) {
      return json.write(event);
    }

    @Override
    public T read(byte[] bytes) throws IOException {
      return json.read(bytes);
    }
  }

  /**
   * @param maxBytes largest value, in bytes of JSON
   */
  static <T> Serde<T> of(Class<T> type, int maxBytes) {
    return of(new OneObject<>(new EventJson<>(type)), type, maxBytes);
  }

  /**
   * @param maxBytes largest value, in bytes of JSON
   */
  static <T> Serde<T> of(Format<T> format, Class<T> type, int maxBytes) {
    EventSerde<T> serde = new EventSerde<>(format, type, maxBytes);
    return Serdes.serdeFrom(serde, serde);
  }

  @Override
  public byte[] serialize(String topic, T event) {
    if (event == null) {
      return null;
    }
    byte[] bytes = format.write(event);
    refuseTooLarge(bytes);
    return bytes;
  }

  @Override
  public T deserialize(String topic, byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    refuseTooLarge(bytes);
    try {
      T event = format.read(bytes);
      if (event == null) {
        throw new PoisonRecord(PoisonRecord.WRONG_SCHEMA, "JSON null instead of a " + name);
      }
      return event;
    } catch (JsonParseException | StreamConstraintsException e) {
      throw new PoisonRecord(PoisonRecord.MALFORMED_JSON, "not JSON: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new PoisonRecord(
          PoisonRecord.WRONG_SCHEMA, "JSON, but no " + name + ": " + e.getMessage(), e);
    }
  }

  @Override
  public T deserialize(String topic, Headers headers, byte[] bytes) {
    refuseUnknownVersion(headers.lastHeader(EventHeader.SCHEMA_VERSION));
    return deserialize(topic, bytes);
  }

  @Override
  public void configure(java.util.Map<String, ?> configs, boolean isKey) {}

  @Override
  public void close() {}

  private void refuseTooLarge(byte[] bytes) {
    if (bytes.length > maxBytes) {
      throw new PoisonRecord(
          PoisonRecord.TOO_LARGE,
          "a %s of %,d bytes; the topics take %,d".formatted(name, bytes.length, maxBytes));
    }
  }

  /** A minor version only adds fields, which readers ignore; no header means version 1. */
  private void refuseUnknownVersion(Header header) {
    if (header == null || header.value() == null) {
      return;
    }
    String version = new String(header.value(), StandardCharsets.UTF_8);
    if (!version.equals(EventHeader.VERSION) && !version.startsWith(EventHeader.VERSION + ".")) {
      throw new PoisonRecord(
          PoisonRecord.UNKNOWN_SCHEMA_VERSION,
          "schema version %s of %s; this build reads version %s: upgrade it, then retry"
              .formatted(version, name, EventHeader.VERSION));
    }
  }
}
