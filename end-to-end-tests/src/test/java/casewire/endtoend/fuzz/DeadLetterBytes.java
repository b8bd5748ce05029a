package casewire.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.DeadLetterHeader;
import casewire.events.Topic;
import casewire.runtime.DeadLetterRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Bytes as a record of the dead-letter topic: a line for each header, a line for the key, and the
 * rest is the value. A line that is only {@code -} is a header or key that is not there.
 */
final class DeadLetterBytes {
  private static final String ABSENT = "-";
  private static final List<String> HEADERS =
      List.of(
          DeadLetterHeader.RETRIED,
          DeadLetterHeader.EXCEPTION,
          DeadLetterHeader.TOPIC,
          DeadLetterHeader.PARTITION,
          DeadLetterHeader.OFFSET,
          DeadLetterHeader.RAW_SIZE);

  private DeadLetterBytes() {}

  static void check(byte[] bytes) {
    if (DeadLetterRecord.of(record(bytes)) instanceof DeadLetterRecord.Letter letter) {
      assertThat(letter.letter().id()).isNotNull();
      assertThat(letter.letter().reason()).isNotNull();
    }
  }

  private static ConsumerRecord<byte[], byte[]> record(byte[] bytes) {
    String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", HEADERS.size() + 2);
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            Topic.DEAD_LETTERS.name(),
            0,
            7,
            line(lines, HEADERS.size()),
            line(lines, HEADERS.size() + 1));
    for (int i = 0; i < HEADERS.size(); i++) {
      byte[] value = line(lines, i);
      if (value != null) {
        record.headers().add(HEADERS.get(i), value);
      }
    }
    return record;
  }

  private static byte[] line(String[] lines, int index) {
    return index >= lines.length || lines[index].equals(ABSENT)
        ? null
        : lines[index].getBytes(StandardCharsets.ISO_8859_1);
  }
}
