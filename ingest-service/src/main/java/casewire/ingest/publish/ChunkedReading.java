package casewire.ingest.publish;

import casewire.events.EventJson;
import casewire.events.RawArticle;
import casewire.ingest.read.BrokenRecord;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Turns the records of one file into chunks, as they are read. */
final class ChunkedReading implements Consumer<ReadRecord> {
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

  /** The rest, when all is read. */
  Chunk last() {
    return chunk(true);
  }

  private Outgoing outgoing(ReadRecord record) {
    if (record instanceof ReadArticle read) {
      RawArticle article = articles.raw(read);
      Outgoing outgoing =
          new Outgoing.Article(article.id(), article.source().file(), JSON.write(article));
      return outgoing.size() <= limits.recordBytes()
          ? outgoing
          : letters.tooLarge(read, JSON.write(article), limits.recordBytes());
    }
    return letters.of((BrokenRecord) record);
  }

  private Chunk chunk(boolean last) {
    Chunk chunk = new Chunk(attempt, records, 0, last, format, bytes);
    records = new ArrayList<>();
    bytes = 0;
    return chunk;
  }
}
