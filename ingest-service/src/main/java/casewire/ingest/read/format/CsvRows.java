package casewire.ingest.read.format;

import casewire.ingest.read.document.Line;
import casewire.ingest.read.document.Lines;
import casewire.ingest.read.document.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The rows of CSV as bytes. A row goes on over lines while a quotation mark is open; one that is
 * never closed costs its own line only.
 */
final class CsvRows {
  private static final int MOST_LINES = 2000;

  private final Lines lines;
  private final char delimiter;
  private final int recordBytes;
  private final Deque<Line> again = new ArrayDeque<>();

  CsvRows(Lines lines, char delimiter, int recordBytes) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.recordBytes = recordBytes;
  }

  /**
   * A row.
   *
   * @param openQuote whether a quotation mark in it is not closed
   */
  record Row(long line, byte[] bytes, long size, boolean openQuote) {
    /** Null if it is not UTF-8. */
    String text() {
      return Utf8.decode(bytes);
    }

    String place() {
      return "line " + line;
    }
  }

  /** The next row that is not empty; null at the end. */
  Row next() throws IOException {
    Line first = line();
    while (first != null && first.blank()) {
      first = line();
    }
    if (first == null) {
      return null;
    }
    List<Line> parts = new ArrayList<>(List.of(first));
    long size = first.size();
    boolean open = isOpen(first, false);
    while (open && size <= recordBytes && parts.size() < MOST_LINES) {
      Line more = line();
      if (more == null) {
        break;
      }
      parts.add(more);
      size += more.size() + 1;
      open = isOpen(more, true);
    }
    if (open) {
      for (int i = parts.size() - 1; i > 0; i--) {
        again.push(parts.get(i));
      }
      return new Row(first.number(), first.bytes(), first.size(), true);
    }
    return new Row(first.number(), joined(parts), size, false);
  }

  private Line line() throws IOException {
    return again.isEmpty() ? lines.next() : again.pop();
  }

  /**
   * Whether a quotation mark is open at the end of the line. One that does not begin a value opens
   * nothing.
   *
   * @param open whether one was open before the line
   */
  private boolean isOpen(Line line, boolean open) {
    boolean inside = open;
    boolean valueBegins = !open;
    for (byte b : line.bytes()) {
      if (b == '"' && (inside || valueBegins)) {
        inside = !inside;
        // A doubled mark within quotation marks closes and opens again.
        valueBegins = !inside;
      } else {
        valueBegins = !inside && b == delimiter;
      }
    }
    return inside;
  }

  private static byte[] joined(List<Line> parts) {
    if (parts.size() == 1) {
      return parts.get(0).bytes();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Line part : parts) {
      if (out.size() > 0) {
        out.write('\n');
      }
      out.writeBytes(part.bytes());
    }
    return out.toByteArray();
  }
}
