package casewire.ingest.read.document;

import java.io.IOException;

/** A parser ended with an exception or error that it does not declare. */
public final class ParserFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  public ParserFailedException(Throwable cause) {
    super(cause);
  }
}
