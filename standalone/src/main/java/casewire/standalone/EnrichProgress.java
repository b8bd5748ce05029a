package casewire.standalone;

import java.nio.file.Path;
import java.util.List;

/** How far one of several files is. */
final class EnrichProgress {
  private final ProgressLine line;
  private final String file;
  private final long size;
  private long records;

  /**
   * @param size of the file, in bytes
   */
  EnrichProgress(ProgressLine line, List<Path> files, Path file, long size) {
    this.line = line;
    this.file = "%d of %d  %s".formatted(files.indexOf(file) + 1, files.size(), file.getFileName());
    this.size = size;
  }

  /**
   * One more record was taken.
   *
   * @param read bytes of the file that have been read
   */
  void record(long read) {
    records++;
    if (line.onTerminal()) {
      long percent = read * 100 / Math.max(1, size);
      line.show("%s  %d %%  %,d records".formatted(file, percent, records));
    }
  }
}
