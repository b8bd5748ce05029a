package casewire.ingest.publish;

import casewire.events.EventJson;
import casewire.events.FileReceipt;
import casewire.events.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A receipt as it lies on its topic.
 *
 * @param key {@link FileAttempt#receiptKey}
 * @param stamp {@link casewire.ingest.watch.Fingerprint#stamp} of the file it speaks of, in a
 *     header: it concerns nobody but the service that moves the file
 * @param writer transactional id of the instance that wrote it, in a header
 */
record CommittedReceipt(String key, FileReceipt receipt, String stamp, String writer) {
  private static final EventJson<FileReceipt> JSON = new EventJson<>(FileReceipt.class);
  private static final String STAMP = "file-stamp";
  private static final String WRITER = "written-by";

  /**
   * @throws IOException if the value is no receipt
   */
  static CommittedReceipt of(ConsumerRecord<byte[], byte[]> record) throws IOException {
    return new CommittedReceipt(
        new String(record.key(), StandardCharsets.UTF_8),
        JSON.read(record.value()),
        header(record, STAMP),
        header(record, WRITER));
  }

  ProducerRecord<byte[], byte[]> record() {
    ProducerRecord<byte[], byte[]> record =
        Outgoing.record(Topic.RECEIPTS, key, receipt.file(), JSON.write(receipt));
    record.headers().add(STAMP, utf8(stamp)).add(WRITER, utf8(writer));
    return record;
  }

  String attempt() {
    return FileAttempt.idIn(key);
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
