package casewire.ingest.read.document;

/**
 * A line without its end.
 *
 * @param number from 1
 * @param bytes the line, or its beginning if it is longer than the reader keeps
 * @param size its length in bytes
 */
public record Line(long number, byte[] bytes, long size) {
  public boolean complete() {
    return bytes.length == size;
  }

  public boolean blank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return complete();
  }

  /** The text; null if it is not UTF-8. */
  public String text() {
    return Utf8.decode(bytes);
  }

  public String place() {
    return "line " + number;
  }
}
