package casewire.ingest.read.format;

import java.io.IOException;
import java.io.PushbackInputStream;

/**
 * Where the next object of a JSON array begins, for all that can be told when the object before it
 * is no JSON: after <code>},{</code>, with or without white space in it.
 *
 * @param found whether there is one; the stream then stands behind its brace
 * @param bytes skipped, the brace included
 * @param lines ends of lines among them
 */
record NextObject(boolean found, long bytes, long lines) {
  private static final int CHUNK = 8192;

  /**
   * @param progress is told before each chunk
   */
  static NextObject in(PushbackInputStream in, Runnable progress) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long bytes = 0;
    long lines = 0;
    char before = ' ';
    while (true) {
      progress.run();
      int read = in.read(chunk);
      if (read < 0) {
        return new NextObject(false, bytes, lines);
      }
      for (int i = 0; i < read; i++) {
        byte b = chunk[i];
        bytes++;
        if (b == '\n') {
          lines++;
        }
        if (b == '{' && before == ',') {
          in.unread(chunk, i + 1, read - i - 1);
          return new NextObject(true, bytes, lines);
        }
        before = next(before, b);
      }
    }
  }

  /** What was read last of <code>},{</code>; a space if nothing of it. */
  private static char next(char before, byte b) {
    if (b == '}') {
      return '}';
    }
    if (b == ',') {
      return before == '}' ? ',' : ' ';
    }
    boolean space = b == ' ' || b == '\n' || b == '\r' || b == '\t';
    return space ? before : ' ';
  }
}
