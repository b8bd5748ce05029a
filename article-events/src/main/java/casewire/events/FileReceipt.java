package casewire.events;

import java.util.List;

/**
 * What became of a file, or of a large file so far. It reconciles: {@code found = published +
 * duplicates + deadLettered}.
 *
 * @param file path below the inbox, with forward slashes
 * @param sha256 lower-case hexadecimal SHA-256 of the whole file
 * @param size in bytes
 * @param format what it was read as, null if it could not be read at all
 * @param outcome what became of it
 * @param chunk number of this receipt's transaction within the file, from 0
 * @param found articles and broken records found up to and with this chunk
 * @param published articles published
 * @param duplicates articles that were published before, from this file or another
 * @param deadLettered records sent to the dead-letter topic
 * @param done whether the whole file has been read
 * @param articleIds ids published in this chunk
 * @param reason why the file or a part of it was refused, null if it was not
 * @param committedAt ISO 8601 instant
 */
public record FileReceipt(
    String file,
    String sha256,
    long size,
    String format,
    FileOutcome outcome,
    int chunk,
    long found,
    long published,
    long duplicates,
    long deadLettered,
    boolean done,
    List<String> articleIds,
    String reason,
    String committedAt) {
  public FileReceipt {
    articleIds = articleIds == null ? List.of() : List.copyOf(articleIds);
  }
}
