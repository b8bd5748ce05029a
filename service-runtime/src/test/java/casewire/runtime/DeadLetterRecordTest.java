package casewire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.DeadLetterHeader;
import casewire.runtime.DeadLetterRecord.Letter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that others have put on the dead-letter topic are letters as well, unreadable ones. */
class DeadLetterRecordTest {
  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "[]", "{\"id\": \"a\"}", "", "no JSON"})
  void a_value_that_is_no_letter_is_an_unreadable_one(String value) {
    assertUnreadable(record(Map.of(), value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "six", "99999999999"})
  void a_partition_that_is_no_number_makes_it_unreadable(String partition) {
    assertUnreadable(
        record(
            Map.of(
                DeadLetterHeader.EXCEPTION, "an.Exception",
                DeadLetterHeader.TOPIC, "articles.raw",
                DeadLetterHeader.PARTITION, partition,
                DeadLetterHeader.OFFSET, "7"),
            "raw"));
  }

  @Test
  void a_letter_that_does_not_say_where_it_comes_from_is_unreadable() {
    assertUnreadable(record(Map.of(DeadLetterHeader.EXCEPTION, "an.Exception"), "raw"));
  }

  private static void assertUnreadable(ConsumerRecord<byte[], byte[]> record) {
    assertThat(DeadLetterRecord.of(record))
        .isInstanceOfSatisfying(
            Letter.class,
            letter -> {
              assertThat(letter.letter().reason()).isEqualTo("unreadable");
              assertThat(letter.letter().id()).isNotBlank();
              assertThat(letter.letter().raw()).isEqualTo(record.value());
              assertThat(letter.origin()).isNull();
            });
  }

  private static ConsumerRecord<byte[], byte[]> record(Map<String, String> headers, String value) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>("articles.dead-letter", 0, 3, new byte[] {1}, utf8(value));
    headers.forEach((name, text) -> record.headers().add(name, utf8(text)));
    return record;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
