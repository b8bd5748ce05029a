package casewire.ingest.read.document;

import java.io.IOException;

/** The rest of a document cannot be read. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String place;

  /**
   * @param reason short key for counting
   * @param place where in the document; null if it is the whole of it
   * @param message what is wrong and what to do, in one sentence
   */
  public UnreadableException(String reason, String place, String message) {
    super(message);
    this.reason = reason;
    this.place = place;
  }

  public String reason() {
    return reason;
  }

  public String place() {
    return place;
  }
}
