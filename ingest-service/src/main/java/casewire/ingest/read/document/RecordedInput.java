package casewire.ingest.read.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that keeps the bytes read last, so that a parser's failure can be shown, and that stops
 * a parser which reads on and on for one record.
 */
public final class RecordedInput extends FilterInputStream {
  private final byte[] ring;
  private final long longestRecord;
  private long count;
  private long recordStart;

  /**
   * @param keep how many of the last bytes to keep
   * @param longestRecord bytes that may be read after {@link #begin}
   */
  public RecordedInput(InputStream in, int keep, long longestRecord) {
    super(in);
    this.ring = new byte[keep];
    this.longestRecord = longestRecord;
  }

  /** A record begins at what is read next. */
  public void begin() {
    recordStart = count;
  }

  /** Bytes read so far. */
  public long count() {
    return count;
  }

  /** The kept bytes of a range of what was read. */
  public byte[] range(long from, long to) {
    long end = Math.min(to, count);
    long start = Math.max(from, Math.max(0, count - ring.length));
    byte[] bytes = new byte[(int) Math.max(0, end - start)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = ring[(int) ((start + i) % ring.length)];
    }
    return bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (count - recordStart > longestRecord) {
      throw new RecordTooLargeException();
    }
    int read = in.read(target, offset, length);
    if (read > 0) {
      record(target, offset, read);
      count += read;
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, ring.length)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void record(byte[] source, int offset, int length) {
    int kept = Math.min(length, ring.length);
    int from = offset + length - kept;
    int at = (int) ((count + length - kept) % ring.length);
    int first = Math.min(kept, ring.length - at);
    System.arraycopy(source, from, ring, at, first);
    System.arraycopy(source, from + first, ring, 0, kept - first);
  }

  /** The record that is being read has more bytes than it may. */
  public static final class RecordTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
