package casewire.ingest.publish;

import casewire.events.EventHeader;
import casewire.events.Topic;
import casewire.events.TraceParent;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record on its way to a topic. */
sealed interface Outgoing {
  /** Key, value, headers and what frames them. */
  int size();

  ProducerRecord<byte[], byte[]> record();

  /**
   * @param id {@link casewire.events.RawArticle#id}
   * @param sourceFile {@link casewire.events.Source#file}
   * @param traceParent value of {@link TraceParent#HEADER}
   */
  record Article(String id, String sourceFile, String traceParent, byte[] value)
      implements Outgoing {
    @Override
    public int size() {
      return FRAME + id.length() + sourceFile.length() + value.length;
    }

    @Override
    public ProducerRecord<byte[], byte[]> record() {
      ProducerRecord<byte[], byte[]> record = Outgoing.record(Topic.RAW, id, sourceFile, value);
      record.headers().add(TraceParent.HEADER, utf8(traceParent));
      return record;
    }
  }

  /**
   * @param id {@link casewire.events.DeadLetter#id}
   * @param sourceFile path below the inbox
   * @param reason what the receipt says of it
   */
  record Letter(String id, String sourceFile, String reason, byte[] value) implements Outgoing {
    @Override
    public int size() {
      return FRAME + id.length() + sourceFile.length() + value.length;
    }

    @Override
    public ProducerRecord<byte[], byte[]> record() {
      return Outgoing.record(Topic.DEAD_LETTERS, id, sourceFile, value);
    }
  }

  /** Upper bound of what Kafka adds to a record with our headers. */
  int FRAME = 256;

  static ProducerRecord<byte[], byte[]> record(
      Topic topic, String key, String sourceFile, byte[] value) {
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic.name(), utf8(key), value);
    record
        .headers()
        .add(EventHeader.CONTENT_TYPE, utf8(EventHeader.JSON))
        .add(EventHeader.SCHEMA_VERSION, utf8(EventHeader.VERSION))
        .add(EventHeader.SOURCE_FILE, utf8(sourceFile));
    return record;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
