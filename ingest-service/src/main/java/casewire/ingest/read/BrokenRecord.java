package casewire.ingest.read;

import java.util.Objects;

/**
 * A part of the file that is no article, though it should be one.
 *
 * @param reason short key for counting, such as {@code malformed-json}
 * @param message what is wrong and what to do, in one sentence
 * @param raw its bytes, cut at the limit; never null, may be empty
 * @param rawSize number of bytes before the cut
 */
public record BrokenRecord(
    String format, int index, String place, String reason, String message, byte[] raw, long rawSize)
    implements ReadRecord {
  public BrokenRecord {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(raw, "raw");
  }
}
