package casewire.ingest.read.archive;

import casewire.ingest.read.document.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Keeps count of what a file unpacks to, all its layers together, and stops it when that is out of
 * proportion to its size.
 */
public final class Expansion {
  /** So much any file may unpack to: memory does not grow with it. */
  private static final long FREE = 64L * 1024 * 1024;

  private final LongSupplier packed;
  private final int ratio;
  private final int mostEntries;
  private long unpacked;
  private int entries;
  private UnreadableException failure;

  /**
   * @param packed bytes of the file read so far
   */
  public Expansion(LongSupplier packed, int ratio, int mostEntries) {
    this.packed = packed;
    this.ratio = ratio;
    this.mostEntries = mostEntries;
  }

  /** Why nothing more of the file may be read; null if all is well. */
  public UnreadableException failure() {
    return failure;
  }

  /**
   * @throws UnreadableException if there are too many
   */
  public void countEntry() throws UnreadableException {
    entries++;
    if (entries > mostEntries) {
      throw failed(
          "too-many-entries",
          "the archive has more than "
              + mostEntries
              + " entries; split it, or raise the limit archive-entries");
    }
  }

  /** The stream, counted. */
  public InputStream counted(InputStream in) {
    return new Counted(in);
  }

  private void count(long bytes) throws UnreadableException {
    unpacked += bytes;
    if (unpacked > FREE && unpacked / ratio > packed.getAsLong()) {
      throw failed(
          "expands-too-much",
          "it unpacks to more than "
              + ratio
              + " times its size, as archives do that are made to harm; unpack it yourself, or raise"
              + " the limit expansion-ratio");
    }
  }

  private UnreadableException failed(String reason, String message) {
    failure = new UnreadableException(reason, null, message);
    return failure;
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      count(Math.max(0, read));
      return read;
    }
  }
}
