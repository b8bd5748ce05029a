package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFields;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundBroken;
import casewire.ingest.read.document.Line;
import casewire.ingest.read.document.Lines;
import casewire.ingest.read.document.UnreadableException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with a row of column names, one article a row; comma, semicolon, tab or bar between. */
public final class CsvReader implements FormatReader {
  private static final String DELIMITERS = ",;\t|";

  private final int recordBytes;

  public CsvReader(int recordBytes) {
    this.recordBytes = recordBytes;
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    Lines lines = new Lines(document.bytes(), recordBytes);
    String head = head(lines);
    char delimiter = delimiter(head);
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    List<String> columns = columns(head, format);
    CsvRows rows = new CsvRows(lines, delimiter, recordBytes);
    for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
      found.accept(article(row, columns, format, document));
    }
  }

  /** The first line that is not empty; an empty text if it is none. */
  private static String head(Lines lines) throws IOException {
    Line line = lines.next();
    while (line != null && line.blank()) {
      line = lines.next();
    }
    String text = line == null ? null : line.text();
    return text == null ? "" : text;
  }

  private static char delimiter(String head) {
    char best = DELIMITERS.charAt(0);
    for (char c : DELIMITERS.toCharArray()) {
      best = count(head, c) > count(head, best) ? c : best;
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  private static List<String> columns(String head, CSVFormat format) throws IOException {
    List<String> columns =
        head.isEmpty() ? List.of() : parse(head, format).stream().map(ArticleFields::key).toList();
    if (columns.stream().noneMatch(CsvReader::isBody)) {
      throw new UnreadableException(
          "no-columns",
          "line 1",
          "no column is named body, text, content or articleBody; name the columns in the first row");
    }
    return columns;
  }

  private static boolean isBody(String column) {
    return ArticleFields.BODY.contains(column) || ArticleFields.HTML_BODY.contains(column);
  }

  private Found article(
      CsvRows.Row row, List<String> columns, CSVFormat format, Document document) {
    String text = row.text();
    if (row.size() > recordBytes) {
      return broken(
          row, "too-large", Messages.tooLarge("row", row.size(), "record-bytes", recordBytes));
    }
    if (text == null) {
      return broken(row, "invalid-utf-8", "the row is not UTF-8; write the file as UTF-8");
    }
    if (row.openQuote()) {
      return broken(row, "malformed-csv", "a quotation mark is opened and not closed; close it");
    }
    CSVRecord values;
    try {
      values = parse(text, format);
    } catch (IOException e) {
      return broken(row, "malformed-csv", "not a row of CSV: " + e.getMessage() + "; mend it");
    }
    if (values.size() > columns.size()) {
      return broken(
          row,
          "malformed-csv",
          values.size()
              + " values for "
              + columns.size()
              + " columns; put values with the separator in them between quotation marks");
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < values.size(); i++) {
      fields.put(columns.get(i), values.get(i));
    }
    return JsonArticle.of(fields, row.place(), document.dating())
        .<Found>map(article -> article)
        .orElseGet(() -> broken(row, "no-article", "the row has no text in its body; add it"));
  }

  private static CSVRecord parse(String row, CSVFormat format) throws IOException {
    try (CSVParser parser = CSVParser.parse(row, format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        throw new IOException("a quotation mark stands in the middle of a value");
      }
      return records.get(0);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static FoundBroken broken(CsvRows.Row row, String reason, String message) {
    return new FoundBroken(row.place(), reason, message, row.bytes(), row.size());
  }
}
