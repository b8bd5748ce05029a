package casewire.standalone.deadletter;

import casewire.events.DeadLetter;
import casewire.events.Topic;
import casewire.runtime.DeadLetterRecord;
import casewire.runtime.DeadLetterRecord.Letter;
import casewire.runtime.DeadLetterRecord.Retried;
import casewire.runtime.KafkaProperties;
import casewire.standalone.topic.TopicReading;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The dead-letter topic as a list of letters, each once, however often it has failed. */
final class DeadLetterBox {
  private final KafkaProperties cluster;

  DeadLetterBox(KafkaProperties cluster) {
    this.cluster = cluster;
  }

  /**
   * A letter without its raw bytes.
   *
   * @param letter as it failed last
   * @param times how often it has failed
   * @param retriedAt ISO 8601 instant of a retry that it has not failed since; null if there is
   *     none
   */
  record Entry(DeadLetter letter, int times, String retriedAt) {
    boolean open() {
      return retriedAt == null;
    }

    /** Says that there is nothing to retry in a letter that is not open. */
    String retriedBefore() {
      return "%s was retried at %s and has not failed since".formatted(letter.id(), retriedAt);
    }
  }

  /** All letters, in the order they failed first. */
  List<Entry> entries() throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    read(record -> take(DeadLetterRecord.of(record), entries));
    return List.copyOf(entries.values());
  }

  /**
   * Hands on the letters that are chosen, whole, as they failed last.
   *
   * @param receiver takes a letter and the record it is
   */
  void letters(Predicate<Entry> chosen, LetterReceiver receiver) throws IOException {
    Map<String, Entry> open = new LinkedHashMap<>();
    Map<String, Long> lastOffset = new LinkedHashMap<>();
    read(
        record -> {
          DeadLetterRecord known = DeadLetterRecord.of(record);
          take(known, open);
          if (known instanceof Letter letter) {
            lastOffset.put(letter.letter().id(), record.offset());
          }
        });
    read(
        record -> {
          if (DeadLetterRecord.of(record) instanceof Letter letter) {
            String id = letter.letter().id();
            if (chosen.test(open.get(id)) && lastOffset.get(id) == record.offset()) {
              receiver.accept(letter, record);
            }
          }
        });
  }

  /** Takes a letter and may fail. */
  interface LetterReceiver {
    void accept(Letter letter, ConsumerRecord<byte[], byte[]> record) throws IOException;
  }

  private void read(TopicReading.Receiver receiver) throws IOException {
    try (TopicReading reading = new TopicReading(cluster, Topic.DEAD_LETTERS.name())) {
      reading.toEnd(receiver);
    }
  }

  private static void take(DeadLetterRecord record, Map<String, Entry> entries) {
    if (record instanceof Letter letter) {
      entries.merge(
          letter.letter().id(),
          new Entry(withoutRaw(letter.letter()), 1, null),
          (before, now) -> new Entry(now.letter(), before.times() + 1, null));
    } else if (record instanceof Retried retried) {
      entries.computeIfPresent(
          retried.id(), (id, entry) -> new Entry(entry.letter(), entry.times(), retried.at()));
    }
  }

  private static DeadLetter withoutRaw(DeadLetter letter) {
    return new DeadLetter(
        letter.id(),
        letter.stage(),
        letter.file(),
        letter.place(),
        letter.reason(),
        letter.message(),
        null,
        letter.rawSize(),
        letter.sha256(),
        letter.failedAt());
  }
}
