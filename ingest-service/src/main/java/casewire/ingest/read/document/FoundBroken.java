package casewire.ingest.read.document;

import java.util.Objects;

/**
 * A piece of a document that should be an article and is none.
 *
 * @param place null if it is the whole document
 * @param reason short key for counting
 * @param message what is wrong and what to do, in one sentence
 * @param raw its bytes, or their beginning
 * @param rawSize how many bytes it has in the document
 */
public record FoundBroken(String place, String reason, String message, byte[] raw, long rawSize)
    implements Found {
  public FoundBroken {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(raw, "raw");
  }

  public FoundBroken(String place, String reason, String message, byte[] raw) {
    this(place, reason, message, raw, raw.length);
  }

  @Override
  public FoundBroken at(String other) {
    return new FoundBroken(other, reason, message, raw, rawSize);
  }
}
