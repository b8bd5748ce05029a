package casewire.ingest.read;

import java.util.Objects;

/**
 * A part of the file that is no article, though it should be one.
 *
 * @param entry the entry of the archive it lies in, with {@code !/} between nested ones; null if
 *     the file is no archive
 * @param reason short key for counting, such as {@code malformed-json}
 * @param message what is wrong and what to do, in one sentence
 * @param raw its bytes, cut at the limit; never null, may be empty
 * @param rawSize number of bytes before the cut
 */
public record BrokenRecord(
    String format,
    int index,
    String entry,
    String place,
    String reason,
    String message,
    byte[] raw,
    long rawSize)
    implements ReadRecord {
  public BrokenRecord {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(raw, "raw");
  }

  /** A broken record of a file that is no archive. */
  public BrokenRecord(
      String format,
      int index,
      String place,
      String reason,
      String message,
      byte[] raw,
      long rawSize) {
    this(format, index, null, place, reason, message, raw, rawSize);
  }
}
