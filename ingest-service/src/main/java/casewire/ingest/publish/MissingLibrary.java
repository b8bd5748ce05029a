package casewire.ingest.publish;

import casewire.runtime.Failure;

/**
 * A native library, such as that of zstd or snappy, that this machine cannot load. Kafka's client
 * reports it like a broker's failure, but no waiting mends it.
 */
final class MissingLibrary {
  private MissingLibrary() {}

  /**
   * @return null if the failure has another cause
   */
  static Failure behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isOfLoading(cause)) {
        return new Failure(
            "the library that compresses records cannot be loaded (%s); let Java write and run files"
                    .formatted(text(cause))
                + " in its temporary folder %s, or name one that is not mounted noexec with"
                    .formatted(System.getProperty("java.io.tmpdir"))
                + " -Djava.io.tmpdir=DIR; compression.type=gzip needs no library",
            failure);
      }
    }
    return null;
  }

  /** Snappy throws an error of its own for it. */
  private static boolean isOfLoading(Throwable cause) {
    return cause instanceof LinkageError || cause.getClass().getSimpleName().equals("SnappyError");
  }

  private static String text(Throwable cause) {
    String message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
