package casewire.ingest.read;

import casewire.ingest.read.article.Dating;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.Year;
import java.util.function.Consumer;

/** Reads files of every format there is a reader for. Can be used by several threads at once. */
public final class StandardFileReader implements FileReader {
  private final ReadLimits limits;
  private final Year year;
  private final Formats formats;

  private StandardFileReader(ReadLimits limits, Year year) {
    this.limits = limits;
    this.year = year;
    this.formats = new Formats(limits);
  }

  public static StandardFileReader with(ReadLimits limits) {
    return new StandardFileReader(limits, null);
  }

  /**
   * The same reader, for texts of a year: dates without one are of it, or of the last before it in
   * which they do not lie after the file's modification time.
   */
  public StandardFileReader of(Year texts) {
    return new StandardFileReader(limits, texts);
  }

  @Override
  public void read(
      InputStream content, long size, String name, Instant modified, Consumer<ReadRecord> records)
      throws IOException {
    RecordSequence sequence = new RecordSequence(limits, records);
    try (FileInput in = new FileInput(content)) {
      new FileReading(limits, formats, in, sequence)
          .read(name.substring(name.lastIndexOf('/') + 1), new Dating(modified, year), size);
      in.throwFailure();
    } catch (StoppedException e) {
      throw e.reason();
    }
  }
}
