package casewire.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A file as somebody drops it, and what is read of it. */
record Dropped(String name, Instant modified, byte[] content) {
  static final Instant MODIFIED = Instant.parse("2024-03-15T12:00:00Z");

  static Dropped file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Dropped file(String name, byte[] content) {
    return new Dropped(name, MODIFIED, content);
  }

  Dropped modified(String instant) {
    return new Dropped(name, Instant.parse(instant), content);
  }

  List<ReadRecord> read() {
    return read(ReadLimits.defaults());
  }

  List<ReadRecord> read(ReadLimits limits) {
    return read(StandardFileReader.with(limits));
  }

  List<ReadRecord> read(FileReader reader) {
    List<ReadRecord> records = new ArrayList<>();
    try {
      Path file = Files.createTempFile("dropped", null);
      try {
        Files.write(file, content);
        reader.read(file, name, modified, records::add);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  /** All records, which have to be articles. */
  List<ReadArticle> articles() {
    return read().stream().map(ReadArticle.class::cast).toList();
  }

  /** The only record, which has to be an article. */
  ReadArticle article() {
    return (ReadArticle) only(read());
  }

  /** The only record, which has to be broken. */
  BrokenRecord broken() {
    return broken(ReadLimits.defaults());
  }

  BrokenRecord broken(ReadLimits limits) {
    return (BrokenRecord) only(read(limits));
  }

  private static ReadRecord only(List<ReadRecord> records) {
    if (records.size() != 1) {
      throw new AssertionError("not one record: " + records);
    }
    return records.get(0);
  }
}
