package casewire.ingest.read;

import casewire.ingest.read.document.ParserFailedException;
import casewire.ingest.read.document.UnreadableException;
import java.nio.charset.CharacterCodingException;

/** Says in our words why a parser gave up. */
final class Unreadable {
  private static final int LONGEST_CAUSE = 200;

  private Unreadable() {}

  static UnreadableException because(Throwable e, String format) {
    if (e instanceof UnreadableException known) {
      return known;
    }
    if (e instanceof ParserFailedException && e.getCause() != null) {
      return because(e.getCause(), format);
    }
    if (e instanceof CharacterCodingException) {
      return new UnreadableException(
          "invalid-text",
          null,
          "bytes do not fit the encoding that the text begins in; save it as UTF-8");
    }
    if (e instanceof StackOverflowError) {
      return new UnreadableException(
          "too-deep", null, "its parts lie too deep in each other; save it as plain text");
    }
    return new UnreadableException(
        "unreadable",
        null,
        "cannot be read as " + format + " (" + cause(e) + "); mend it, or save it as plain text");
  }

  private static String cause(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.lines().findFirst().orElse(e.getClass().getSimpleName());
    return line.length() > LONGEST_CAUSE ? line.substring(0, LONGEST_CAUSE) : line;
  }
}
