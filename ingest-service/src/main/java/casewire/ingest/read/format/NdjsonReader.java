package casewire.ingest.read.format;

import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundBroken;
import casewire.ingest.read.document.Line;
import casewire.ingest.read.document.Lines;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.function.Consumer;

/** One JSON object a line. */
public final class NdjsonReader implements FormatReader {
  private final int recordBytes;
  private final ObjectReader json;

  public NdjsonReader(int recordBytes, int nestingDepth) {
    this.recordBytes = recordBytes;
    this.json =
        Json.mapper(recordBytes, nestingDepth)
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    Lines lines = new Lines(document.bytes(), recordBytes);
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.blank()) {
        found.accept(record(line, document));
      }
    }
  }

  private Found record(Line line, Document document) throws IOException {
    if (!line.complete()) {
      return broken(
          line, "too-large", Messages.tooLarge("line", line.size(), "record-bytes", recordBytes));
    }
    try {
      JsonNode node = json.readTree(line.bytes());
      return JsonArticle.of(node, line.place(), document.dating())
          .<Found>map(article -> article)
          .orElseGet(() -> broken(line, "no-article", Json.NO_ARTICLE));
    } catch (JsonProcessingException e) {
      if (line.text() == null) {
        return broken(
            line, "invalid-utf-8", line.place() + " is not UTF-8; write the file as UTF-8");
      }
      return broken(line, Json.reason(e), Json.message(e));
    }
  }

  private static FoundBroken broken(Line line, String reason, String message) {
    return new FoundBroken(line.place(), reason, message, line.bytes(), line.size());
  }
}
