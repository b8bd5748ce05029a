package casewire.console.web;

/** A dead letter that cannot be retried; the message says what to do. */
public final class RetryRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RetryRefused(String message) {
    super(message);
  }
}
