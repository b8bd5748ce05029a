package casewire.ingest.publish;

import casewire.events.DeadLetter;
import casewire.events.EventJson;
import casewire.ingest.memory.Hash128;
import casewire.ingest.read.BrokenRecord;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadRecord;
import casewire.runtime.FailureMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** Makes the dead letters of one file. */
final class DeadLetters {
  /** In Base64 this is well below what a topic takes. */
  private static final int MOST_RAW_BYTES = 1 << 20;

  private static final int MOST_REFUSED_BYTES = 64 << 10;
  private static final String STAGE = "ingest";
  private static final EventJson<DeadLetter> JSON = new EventJson<>(DeadLetter.class);

  private final String file;
  private final String sha256;

  DeadLetters(String file, String sha256) {
    this.file = file;
    this.sha256 = sha256;
  }

  Outgoing.Letter of(BrokenRecord broken) {
    return letter(broken, broken.reason(), broken.message(), broken.raw(), broken.rawSize());
  }

  /** For an article that JSON cannot hold, such as one with half a character in it. */
  Outgoing.Letter unwritable(ReadArticle article, IllegalArgumentException why) {
    byte[] body = article.body().getBytes(StandardCharsets.UTF_8);
    return letter(
        article,
        "not-writable",
        "the article cannot be written as JSON: " + FailureMessage.of(why.getCause()),
        body,
        body.length);
  }

  /** For an article that no topic takes. */
  Outgoing.Letter tooLarge(ReadRecord article, byte[] json, long most) {
    return letter(
        article,
        "article-too-large",
        "the article has %,d bytes as JSON and the topic takes %,d; split it"
            .formatted(json.length, most),
        json,
        json.length);
  }

  /**
   * For a record that the broker has refused for its size, though the topic's settings allow it.
   */
  static Outgoing.Letter refused(Chunk chunk, Outgoing record) {
    FileAttempt attempt = chunk.attempt();
    byte[] json = record.record().value();
    DeadLetter letter =
        new DeadLetter(
            Hash128.ofText(attempt.sha256() + "\n" + Hash128.ofText(utf8(json))).toString(),
            STAGE,
            attempt.file().name(),
            null,
            "refused-by-broker",
            "the broker takes no record of %,d bytes; raise max.message.bytes of the topic to what the"
                    .formatted(json.length)
                + " topic set-up says, or split the article",
            record instanceof Outgoing.Article ? cut(json, MOST_REFUSED_BYTES) : null,
            json.length,
            attempt.sha256(),
            Instant.now().toString());
    return new Outgoing.Letter(
        letter.id(), letter.file(), letter.reason() + ": " + letter.message(), JSON.write(letter));
  }

  private static String utf8(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private static byte[] cut(byte[] raw, int most) {
    return raw.length <= most ? raw : Arrays.copyOf(raw, most);
  }

  private Outgoing.Letter letter(
      ReadRecord record, String reason, String message, byte[] raw, long rawSize) {
    String id = Hash128.ofText(sha256 + "\n" + record.index() + "\n" + reason).toString();
    DeadLetter letter =
        new DeadLetter(
            id,
            STAGE,
            file,
            place(record),
            reason,
            message,
            cut(raw, MOST_RAW_BYTES),
            rawSize,
            sha256,
            Instant.now().toString());
    String place = place(record) == null ? "" : place(record) + ": ";
    return new Outgoing.Letter(id, file, reason + ": " + place + message, JSON.write(letter));
  }

  private static String place(ReadRecord record) {
    if (record.entry() == null) {
      return record.place();
    }
    return "entry " + record.entry() + (record.place() == null ? "" : ", " + record.place());
  }
}
