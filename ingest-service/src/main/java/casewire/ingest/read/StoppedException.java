package casewire.ingest.read;

/**
 * Carries what the taker of the records threw past the readers, who would take it for their own.
 */
final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException reason;

  StoppedException(RuntimeException reason) {
    super(reason);
    this.reason = reason;
  }

  RuntimeException reason() {
    return reason;
  }
}
