package casewire.ingest.publish;

import casewire.events.EventJson;
import casewire.events.RawArticle;
import casewire.events.TraceParent;
import casewire.ingest.read.BrokenRecord;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadRecord;
import casewire.runtime.FailureMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Turns the records of one file into chunks, as they are read. */
final class ChunkedReading implements Consumer<ReadRecord> {
  private static final String UNKNOWN = "unknown";
  private static final EventJson<RawArticle> JSON = new EventJson<>(RawArticle.class);

  private final FileAttempt attempt;
  private final RawArticles articles;
  private final DeadLetters letters;
  private final ChunkLimits limits;
  private final Consumer<Chunk> chunks;

  private List<Outgoing> records = new ArrayList<>();
  private long bytes;
  private long read;
  private String format;

  /**
   * @param chunks takes each chunk but the last, may block, and may throw to stop the reading
   */
  ChunkedReading(
      FileAttempt attempt, RawArticles articles, ChunkLimits limits, Consumer<Chunk> chunks) {
    this.attempt = attempt;
    this.articles = articles;
    this.letters = new DeadLetters(articles.name(), articles.sha256());
    this.limits = limits;
    this.chunks = chunks;
  }

  @Override
  public void accept(ReadRecord record) {
    read++;
    if (read <= attempt.skip()) {
      return;
    }
    if (records.size() >= limits.records() || bytes >= limits.bytes()) {
      chunks.accept(chunk(false));
    }
    Outgoing outgoing = outgoing(record);
    format = record.format();
    records.add(outgoing);
    bytes += outgoing.size();
  }

  /** The reading broke off here, by a fault that is not the file's alone. */
  void failed(Throwable fault) {
    String message =
        "the reader failed with %s; keep the file and report it"
            .formatted(FailureMessage.of(fault));
    accept(
        new BrokenRecord(
            format == null ? UNKNOWN : format,
            (int) Math.min(Integer.MAX_VALUE, read),
            null,
            "reader-failed",
            message,
            new byte[0],
            0));
  }

  /** The rest, when all is read. */
  Chunk last() {
    return chunk(true);
  }

  private Outgoing outgoing(ReadRecord record) {
    return record instanceof ReadArticle article
        ? outgoing(article)
        : letters.of((BrokenRecord) record);
  }

  private Outgoing outgoing(ReadArticle read) {
    RawArticle article = articles.raw(read);
    byte[] json;
    try {
      json = JSON.write(article);
    } catch (IllegalArgumentException e) {
      return letters.unwritable(read, e);
    }
    Outgoing outgoing =
        new Outgoing.Article(
            article.id(), article.source().file(), TraceParent.of(article.source()).value(), json);
    return outgoing.size() <= limits.recordBytes()
        ? outgoing
        : letters.tooLarge(read, json, limits.recordBytes());
  }

  private Chunk chunk(boolean last) {
    Chunk chunk = new Chunk(attempt, records, 0, last, format, bytes);
    records = new ArrayList<>();
    bytes = 0;
    return chunk;
  }
}
