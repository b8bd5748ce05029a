package casewire.ingest.publish;

import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts what one chunk adds to a file, on top of what the file's earlier chunks had. */
final class FileTally {
  private final Chunk chunk;
  private final int number;
  private final List<String> articleIds = new ArrayList<>();
  private long found;
  private long published;
  private long duplicates;
  private long deadLettered;
  private String format;
  private String reason;

  /**
   * @param before the receipt of the chunk before, null if this is the first
   */
  FileTally(Chunk chunk, FileReceipt before) {
    this.chunk = chunk;
    this.format = chunk.format();
    if (before == null) {
      this.number = 0;
    } else {
      this.number = before.chunk() + 1;
      this.found = before.found();
      this.published = before.published();
      this.duplicates = before.duplicates();
      this.deadLettered = before.deadLettered();
      this.reason = before.reason();
      if (format == null) {
        this.format = before.format();
      }
    }
    this.found += chunk.known();
    this.duplicates += chunk.known();
  }

  void published(String articleId) {
    found++;
    published++;
    articleIds.add(articleId);
  }

  void duplicate() {
    found++;
    duplicates++;
  }

  void deadLettered(String why) {
    found++;
    deadLettered++;
    if (reason == null) {
      reason = why;
    }
  }

  FileReceipt receipt(Instant now) {
    return new FileReceipt(
        chunk.attempt().file().name(),
        chunk.attempt().sha256(),
        chunk.attempt().file().seen().size(),
        format,
        outcome(),
        number,
        found,
        published,
        duplicates,
        deadLettered,
        chunk.last(),
        articleIds,
        found == 0 && chunk.last() ? "no-articles: nothing in it was read as an article" : reason,
        now.toString());
  }

  private FileOutcome outcome() {
    if (!chunk.last()) {
      return FileOutcome.IN_PROGRESS;
    }
    if (deadLettered > 0 || found == 0) {
      return published + duplicates > 0 ? FileOutcome.SALVAGED : FileOutcome.QUARANTINED;
    }
    return published == 0 && duplicates > 0 ? FileOutcome.DUPLICATE : FileOutcome.PUBLISHED;
  }
}
