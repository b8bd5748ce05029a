package casewire.standalone;

import casewire.ingest.read.FileReader;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * One article in a UTF-8 file: title, byline, empty line, body. Stands in until ingest-service's
 * readers are on main.
 */
final class PlainTextReader implements FileReader {
  @Override
  public void read(Path file, String name, Instant modified, Consumer<ReadRecord> records)
      throws IOException {
    String text = Files.readString(file);
    int head = text.indexOf("\n\n");
    String[] lines = (head < 0 ? text : text.substring(0, head)).split("\n", 2);
    String author = lines.length > 1 ? lines[1].strip() : null;
    String body = head < 0 ? "" : text.substring(head).strip();
    records.accept(
        new ReadArticle("text", 0, null, lines[0].strip(), author, null, body, "en", null));
  }
}
