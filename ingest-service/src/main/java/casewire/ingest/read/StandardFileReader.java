package casewire.ingest.read;

import casewire.ingest.read.article.Dating;
import casewire.ingest.read.document.Detected;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatDetection;
import casewire.ingest.read.document.FoundBroken;
import casewire.ingest.read.document.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.function.Consumer;

/** Reads files of every format there is a reader for. Can be used by several threads at once. */
public final class StandardFileReader implements FileReader {
  private static final String UNKNOWN_FORMAT = "unknown";

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
  public void read(Path file, String name, Instant modified, Consumer<ReadRecord> records)
      throws IOException {
    RecordSequence sequence = new RecordSequence(limits, records);
    try (FileInput in = new FileInput(Files.newInputStream(file))) {
      Dating dating = new Dating(modified, year);
      document(Document.open(fileName(name), dating, in), Files.size(file), sequence);
      in.throwFailure();
    } catch (StoppedException e) {
      throw e.reason();
    }
  }

  private void document(Document document, long size, RecordSequence sequence) {
    String format = UNKNOWN_FORMAT;
    int before = sequence.count();
    try {
      if (document.head().length == 0) {
        throw new UnreadableException(
            "empty", null, "the file is empty; drop it again with its text");
      }
      Detected detected = FormatDetection.of(document);
      format = detected.format().key();
      String key = format;
      formats
          .reader(detected.format())
          .read(document.decoded(detected), found -> sequence.add(key, null, found));
      if (sequence.count() == before) {
        throw new UnreadableException(
            "no-article", null, "read as " + format + ", it holds no article; remove it");
      }
    } catch (StoppedException e) {
      throw e;
    } catch (UnreadableException e) {
      unreadable(document, size, e, format, sequence);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      unreadable(document, size, Unreadable.because(e, format), format, sequence);
    }
  }

  private static void unreadable(
      Document document, long size, UnreadableException e, String format, RecordSequence sequence) {
    sequence.add(
        format,
        null,
        new FoundBroken(e.place(), e.reason(), e.getMessage(), document.head(), size));
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
