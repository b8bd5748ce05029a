package casewire.runtime;

import casewire.events.DeadLetter;
import casewire.events.DeadLetterHeader;
import casewire.events.EventHeader;
import casewire.events.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * What lies on the dead-letter topic. Ingest writes {@link DeadLetter} events; the enrichment sends
 * the raw record itself with {@link DeadLetterHeader}s. Both are read as letters here. A later
 * record says that a letter has been retried.
 */
public sealed interface DeadLetterRecord {

  /**
   * A letter.
   *
   * @param letter what is wrong with what
   * @param origin the record that it is about; null if it is about a file
   */
  record Letter(DeadLetter letter, Origin origin) implements DeadLetterRecord {}

  /**
   * A letter has been retried; if it fails again, it comes again.
   *
   * @param id {@link DeadLetter#id()}
   * @param at ISO 8601 instant
   */
  record Retried(String id, String at) implements DeadLetterRecord {}

  /** Where the record of a letter lies. */
  record Origin(String topic, int partition, long offset) {}

  static DeadLetterRecord of(ConsumerRecord<byte[], byte[]> record) {
    String retried = header(record, DeadLetterHeader.RETRIED);
    if (retried != null && record.key() != null) {
      return new Retried(text(record.key()), retried);
    }
    try {
      if (header(record, DeadLetterHeader.EXCEPTION) != null) {
        return rawRecord(record);
      }
      DeadLetter letter = new EventJson<>(DeadLetter.class).read(record.value());
      return new Letter(isWhole(letter) ? letter : unreadable(record), null);
    } catch (IOException | IllegalArgumentException e) {
      return new Letter(unreadable(record), null);
    }
  }

  /** JSON null and JSON of something else are read as a letter that lacks what makes it one. */
  private static boolean isWhole(DeadLetter letter) {
    return letter != null && letter.id() != null && letter.reason() != null;
  }

  /**
   * @throws NumberFormatException if a header that holds a number does not
   */
  private static Letter rawRecord(ConsumerRecord<byte[], byte[]> record) {
    Origin origin =
        new Origin(
            header(record, DeadLetterHeader.TOPIC),
            Integer.parseInt(header(record, DeadLetterHeader.PARTITION)),
            Long.parseLong(header(record, DeadLetterHeader.OFFSET)));
    if (origin.topic() == null) {
      return new Letter(unreadable(record), null);
    }
    String size = header(record, DeadLetterHeader.RAW_SIZE);
    String stage = header(record, DeadLetterHeader.STAGE);
    String reason = header(record, DeadLetterHeader.REASON);
    DeadLetter letter =
        new DeadLetter(
            id(record),
            stage == null ? "streams" : stage,
            header(record, EventHeader.SOURCE_FILE),
            "%s partition %d offset %d"
                .formatted(origin.topic(), origin.partition(), origin.offset()),
            reason == null ? header(record, DeadLetterHeader.EXCEPTION) : reason,
            header(record, DeadLetterHeader.MESSAGE),
            record.value(),
            size == null ? length(record.value()) : Long.parseLong(size),
            null,
            Instant.ofEpochMilli(record.timestamp()).toString());
    return new Letter(letter, origin);
  }

  private static DeadLetter unreadable(ConsumerRecord<byte[], byte[]> record) {
    return new DeadLetter(
        id(record),
        "unknown",
        null,
        "%s partition %d offset %d".formatted(record.topic(), record.partition(), record.offset()),
        "unreadable",
        "not a dead letter of this pipeline",
        record.value(),
        length(record.value()),
        null,
        Instant.ofEpochMilli(record.timestamp()).toString());
  }

  /** Names the record by its content, so that it has the same id when it fails again. */
  private static String id(ConsumerRecord<byte[], byte[]> record) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(record.key() == null ? new byte[0] : record.key());
      digest.update((byte) 0);
      digest.update(record.value() == null ? new byte[0] : record.value());
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : text(header.value());
  }

  private static String text(byte[] utf8) {
    return utf8 == null ? null : new String(utf8, StandardCharsets.UTF_8);
  }

  private static long length(byte[] bytes) {
    return bytes == null ? 0 : bytes.length;
  }
}
