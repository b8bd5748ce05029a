package casewire.runtime;

/** A failure whose message tells a person all there is to know: what is wrong, and what to do. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Failure(String message) {
    super(message);
  }

  public Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
