package casewire.ingest.read.document;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads the documents of one format. */
@FunctionalInterface
public interface FormatReader {
  /**
   * Hands on what the document holds.
   *
   * @param found may block, and may throw to stop the reading
   * @throws UnreadableException if the rest of the document cannot be read
   * @throws IOException if the bytes cannot be had, or a parser gives up on them
   */
  void read(Document document, Consumer<Found> found) throws IOException;
}
