package casewire.ingest.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** Reads any file: decides its format and hands on its records as they come. */
public interface FileReader {
  /**
   * Reads the whole file. A file that cannot be read at all is handed on as one {@link
   * BrokenRecord}; memory does not grow with the file's size where its format can be streamed. The
   * same bytes, name and time always give the same records.
   *
   * @param file where it lies
   * @param name path below the inbox, with forward slashes
   * @param modified the file's modification time; a date that is written without a year is never
   *     understood as one after it
   * @param records takes each record, may block, and may throw to stop the reading
   * @throws IOException if the disk fails, not if the content is bad
   */
  void read(Path file, String name, Instant modified, Consumer<ReadRecord> records)
      throws IOException;
}
