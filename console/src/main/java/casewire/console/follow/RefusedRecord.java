package casewire.console.follow;

import casewire.events.DeadLetter;
import casewire.events.DeadLetterHeader;
import casewire.events.EventHeader;
import casewire.events.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Reads what lies on the dead-letter topic: a {@link DeadLetter}, or the raw record itself with
 * headers that say what was wrong with it.
 */
final class RefusedRecord {
  private static final String UNKNOWN = "unknown";

  private final EventJson<DeadLetter> json = new EventJson<>(DeadLetter.class);

  DeadLetter letter(ConsumerRecord<byte[], byte[]> record) {
    String reason = header(record, DeadLetterHeader.REASON);
    String topic = header(record, DeadLetterHeader.TOPIC);
    if (reason == null && topic == null && record.value() != null) {
      try {
        DeadLetter letter = json.read(record.value());
        if (letter.id() != null && letter.reason() != null) {
          return letter;
        }
      } catch (IOException e) {
        return raw(record, UNKNOWN, null);
      }
    }
    return raw(record, reason == null ? UNKNOWN : reason, topic);
  }

  private static DeadLetter raw(
      ConsumerRecord<byte[], byte[]> record, String reason, String topic) {
    String place =
        topic == null
            ? "%s-%d@%d".formatted(record.topic(), record.partition(), record.offset())
            : "%s-%s@%s"
                .formatted(
                    topic,
                    header(record, DeadLetterHeader.PARTITION),
                    header(record, DeadLetterHeader.OFFSET));
    String stage = header(record, DeadLetterHeader.STAGE);
    String message = header(record, DeadLetterHeader.MESSAGE);
    String size = header(record, DeadLetterHeader.RAW_SIZE);
    byte[] value = record.value();
    return new DeadLetter(
        place,
        stage == null ? UNKNOWN : stage,
        header(record, EventHeader.SOURCE_FILE),
        place,
        reason,
        message == null ? "A record that says nothing about itself." : message,
        value == null ? null : Arrays.copyOf(value, value.length),
        size == null ? (value == null ? 0 : value.length) : Long.parseLong(size),
        null,
        Instant.ofEpochMilli(Math.max(0, record.timestamp())).toString());
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
