package casewire.standalone.deadletter;

import casewire.events.DeadLetter;
import casewire.events.DeadLetterHeader;
import casewire.events.Topic;
import casewire.runtime.DeadLetterRecord.Letter;
import casewire.runtime.DeadLetterRecord.Origin;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Gives letters another try. A record goes back to its topic under its own key, in one transaction
 * with the note that it was retried: a failure in between leaves the letter as it was. A part of a
 * file goes back to the inbox before the note is made.
 */
final class LetterRetry implements AutoCloseable {
  private static final String TRANSACTIONAL_ID = "casewire-dead-letters";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final KafkaProperties cluster;
  private final Path inbox;
  private final KafkaProducer<byte[], byte[]> producer;

  /**
   * @param inbox where parts of files go; null if there are to be none
   */
  LetterRetry(KafkaProperties cluster, Path inbox) {
    this.cluster = cluster;
    this.inbox = inbox;
    this.producer =
        new KafkaProducer<>(
            cluster
                .with("transactional.id", TRANSACTIONAL_ID)
                .with("max.block.ms", String.valueOf(PATIENCE.toMillis()))
                .with("max.request.size", String.valueOf(Topic.MAX_MESSAGE_BYTES))
                .toProperties(),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    producer.initTransactions();
  }

  /**
   * @throws Failure if there is not enough of it left to retry
   */
  void retry(Letter letter, ConsumerRecord<byte[], byte[]> record) throws IOException {
    ProducerRecord<byte[], byte[]> again = null;
    if (letter.origin() != null) {
      again = record(letter, record);
    } else {
      dropIntoInbox(letter.letter());
    }
    producer.beginTransaction();
    try {
      if (again != null) {
        producer.send(again);
      }
      producer.send(note(letter.letter()));
      producer.commitTransaction();
    } catch (KafkaException e) {
      producer.abortTransaction();
      throw new Failure(
          "%s is left as it was: %s".formatted(letter.letter().id(), e.getMessage()), e);
    }
  }

  private ProducerRecord<byte[], byte[]> record(
      Letter letter, ConsumerRecord<byte[], byte[]> dead) {
    boolean whole = dead.value() == null || dead.value().length == letter.letter().rawSize();
    ConsumerRecord<byte[], byte[]> source = whole ? dead : original(letter);
    ProducerRecord<byte[], byte[]> again =
        new ProducerRecord<>(letter.origin().topic(), dead.key(), source.value());
    copy(dead.headers(), again.headers());
    return again;
  }

  /** The letter holds the beginning of a large record alone; its topic has it whole. */
  private ConsumerRecord<byte[], byte[]> original(Letter letter) {
    Origin origin = letter.origin();
    TopicPartition partition = new TopicPartition(origin.topic(), origin.partition());
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            cluster.with("max.poll.records", "1").toProperties(),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seek(partition, origin.offset());
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
        if (record.offset() == origin.offset()) {
          return record;
        }
      }
    }
    throw new Failure(
        "%s: the letter holds %,d of %,d bytes, and %s no longer has the record"
            .formatted(
                letter.letter().id(),
                letter.letter().raw().length,
                letter.letter().rawSize(),
                letter.letter().place()));
  }

  private static void copy(Headers from, Headers to) {
    for (Header header : from) {
      if (!header.key().startsWith("__streams.errors.")
          && !header.key().startsWith("dead-letter-")) {
        to.add(header);
      }
    }
  }

  private void dropIntoInbox(DeadLetter letter) throws IOException {
    if (inbox == null) {
      throw new Failure(
          "%s is a part of the file %s: say with --inbox where it is to go"
              .formatted(letter.id(), letter.file()));
    }
    if (letter.raw() == null || letter.raw().length < letter.rawSize()) {
      throw new Failure(
          "%s: the letter does not hold all of it; mend %s in the quarantine folder and drop it again"
              .formatted(letter.id(), letter.file()));
    }
    String name = LetterFileName.of(letter);
    Path partial = inbox.resolve("." + name + ".part");
    Files.write(partial, letter.raw());
    Files.move(
        partial,
        inbox.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static ProducerRecord<byte[], byte[]> note(DeadLetter letter) {
    ProducerRecord<byte[], byte[]> note =
        new ProducerRecord<>(Topic.DEAD_LETTERS.name(), utf8(letter.id()), null);
    note.headers().add(DeadLetterHeader.RETRIED, utf8(Instant.now().toString()));
    return note;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
