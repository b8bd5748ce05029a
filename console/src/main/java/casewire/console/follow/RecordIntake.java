package casewire.console.follow;

import casewire.console.index.Arrival;
import casewire.console.index.Documents;
import casewire.console.index.HistoryIndex;
import casewire.console.index.Kind;
import casewire.events.CaseFile;
import casewire.events.DeadLetter;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.FileReceipt;
import casewire.events.Topic;
import casewire.runtime.DeadLetterRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts one record of a topic into the index. The same record twice changes nothing. */
final class RecordIntake {
  private static final Logger log = LoggerFactory.getLogger(RecordIntake.class);

  private final HistoryIndex index;
  private final Documents documents = new Documents();
  private final EventJson<EnrichedArticle> articles = new EventJson<>(EnrichedArticle.class);
  private final EventJson<CaseFile> cases = new EventJson<>(CaseFile.class);
  private final EventJson<FileReceipt> receipts = new EventJson<>(FileReceipt.class);
  private final EventJson<DeadLetter> letters = new EventJson<>(DeadLetter.class);

  RecordIntake(HistoryIndex index) {
    this.index = index;
  }

  /**
   * @throws IOException if the disk fails; a record that is no event is passed over with a warning
   */
  void take(ConsumerRecord<byte[], byte[]> record, Arrival arrival) throws IOException {
    String topic = record.topic();
    try {
      if (topic.equals(Topic.ENRICHED.name())) {
        article(record.value(), arrival);
      } else if (topic.equals(Topic.CASES.name())) {
        caseFile(key(record), record.value(), arrival);
      } else if (topic.equals(Topic.RECEIPTS.name())) {
        receipt(key(record), record.value(), arrival);
      } else if (topic.equals(Topic.DEAD_LETTERS.name())) {
        deadLetter(DeadLetterRecord.of(record), arrival);
      }
    } catch (UnreadableEvent e) {
      log.warn(
          "{}-{}@{} is no event and is not shown: {}",
          topic,
          record.partition(),
          record.offset(),
          e.getMessage());
    }
  }

  private void article(byte[] json, Arrival arrival) throws IOException {
    if (json != null) {
      EnrichedArticle article = read(articles, json);
      boolean known = arrival.live() && index.contains(Kind.ARTICLE, article.id());
      index.put(documents.article(article, json, arrival, known));
    }
  }

  private void caseFile(String key, byte[] json, Arrival arrival) throws IOException {
    if (json == null) {
      index.remove(Kind.CASE, key);
    } else {
      index.put(documents.caseFile(read(cases, json), json, arrival));
    }
  }

  private void receipt(String key, byte[] json, Arrival arrival) throws IOException {
    if (json == null) {
      index.remove(Kind.FILE, key);
    } else {
      index.put(documents.file(key, read(receipts, json), json, arrival));
    }
  }

  private void deadLetter(DeadLetterRecord record, Arrival arrival) throws IOException {
    if (record instanceof DeadLetterRecord.Letter known) {
      DeadLetter letter = known.letter();
      index.put(documents.deadLetter(letter.id(), letter, letters.write(letter), arrival));
    } else if (record instanceof DeadLetterRecord.Retried retried) {
      index.remove(Kind.DEAD_LETTER, retried.id());
    }
  }

  private static String key(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null
        ? record.partition() + "@" + record.offset()
        : new String(record.key(), StandardCharsets.UTF_8);
  }

  private static <T> T read(EventJson<T> type, byte[] json) {
    try {
      T event = type.read(json);
      if (event == null) {
        throw new UnreadableEvent(new IOException("null"));
      }
      return event;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableEvent(e);
    }
  }

  /** The record's fault, not the disk's. */
  private static final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableEvent(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }
}
