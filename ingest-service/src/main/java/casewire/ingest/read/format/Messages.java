package casewire.ingest.read.format;

import java.util.Locale;

/** Sentences that several readers say. */
final class Messages {
  private Messages() {}

  static String tooLarge(String what, long size, String limit, long allowed) {
    return String.format(
        Locale.ROOT,
        "the %s has %,d bytes, more than the %,d allowed; split it, or raise the limit %s",
        what,
        size,
        allowed,
        limit);
  }
}
