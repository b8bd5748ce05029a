package casewire.ingest.read.format;

import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.Line;
import casewire.ingest.read.document.Lines;
import java.io.IOException;
import java.util.function.Consumer;

/** One article in plain text. */
public final class TextReader implements FormatReader {
  private final int articleBytes;

  public TextReader(int articleBytes) {
    this.articleBytes = articleBytes;
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    Lines lines = new Lines(document.bytes(), articleBytes);
    TextSection section = new TextSection(null, articleBytes);
    for (Line line = lines.next(); line != null; line = lines.next()) {
      section.add(line);
    }
    found.accept(section.found(document.dating()));
  }
}
