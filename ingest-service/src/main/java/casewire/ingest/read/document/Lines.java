package casewire.ingest.read.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The lines of UTF-8 text, each of bounded length. A line ends with LF, CR LF or CR. */
public final class Lines {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long EIGHT_SPACES = 0x2020202020202020L;
  private static final long EIGHT_SIGNS = 0x8080808080808080L;

  private final InputStream in;
  private final int keep;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int filled;
  private long number;
  private boolean afterCarriageReturn;

  /**
   * @param keep bytes to keep of a line; the rest is counted and dropped
   */
  public Lines(InputStream in, int keep) {
    this.in = in;
    this.keep = keep;
  }

  /** The next line; null at the end. */
  public Line next() throws IOException {
    if (!more()) {
      return null;
    }
    if (afterCarriageReturn && buffer[position] == '\n') {
      position++;
    }
    afterCarriageReturn = false;
    if (!more()) {
      return null;
    }
    number++;
    int end = lineEnd();
    if (end < filled) {
      return within(end);
    }
    return beyondBuffer();
  }

  private Line within(int end) {
    int size = end - position;
    byte[] bytes = new byte[Math.min(size, keep)];
    System.arraycopy(buffer, position, bytes, 0, bytes.length);
    endAt(end);
    return new Line(number, bytes, size);
  }

  private Line beyondBuffer() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long size = 0;
    while (more()) {
      int end = lineEnd();
      int chunk = end - position;
      kept.write(buffer, position, Math.min(chunk, keep - kept.size()));
      size += chunk;
      if (end < filled) {
        endAt(end);
        break;
      }
      position = filled;
    }
    return new Line(number, kept.toByteArray(), size);
  }

  private void endAt(int end) {
    afterCarriageReturn = buffer[end] == '\r';
    position = end + 1;
  }

  private int lineEnd() {
    int i = position;
    while (i + Long.BYTES <= filled && !mayEndLine((long) WORDS.get(buffer, i))) {
      i += Long.BYTES;
    }
    while (i < filled && buffer[i] != '\n' && buffer[i] != '\r') {
      i++;
    }
    return i;
  }

  /** Whether one of eight bytes is a control character of ASCII, as the ends of lines are. */
  private static boolean mayEndLine(long word) {
    return (word - EIGHT_SPACES & ~word & EIGHT_SIGNS) != 0;
  }

  private boolean more() throws IOException {
    if (position == filled) {
      filled = Math.max(0, in.read(buffer));
      position = 0;
    }
    return position < filled;
  }
}
