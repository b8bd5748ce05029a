package casewire.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
   * @param content the file's bytes from the first, opened by the caller, who also closes it
   * @param size number of bytes
   * @param name path below the inbox, with forward slashes
   * @param modified the file's modification time; a date that is written without a year is never
   *     understood as one after it
   * @param records takes each record, may block, and may throw to stop the reading
   * @throws IOException if the disk fails, not if the content is bad
   */
  void read(
      InputStream content, long size, String name, Instant modified, Consumer<ReadRecord> records)
      throws IOException;

  /** Reads a file that nobody can swap for another meanwhile. */
  default void read(Path file, String name, Instant modified, Consumer<ReadRecord> records)
      throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      read(content, Files.size(file), name, modified, records);
    }
  }
}
