package casewire.console.inbox;

/** A file that may not be put into the inbox; the message says why. */
public final class UploadRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UploadRefused(String message) {
    super(message);
  }
}
