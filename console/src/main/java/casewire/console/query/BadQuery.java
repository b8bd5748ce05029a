package casewire.console.query;

/** A question that makes no sense; the message says why. */
public final class BadQuery extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadQuery(String message) {
    super(message);
  }
}
