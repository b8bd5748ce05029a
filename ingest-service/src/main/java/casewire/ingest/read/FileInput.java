package casewire.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file's bytes; remembers a failing disk, which parsers report as if the content were bad. */
final class FileInput extends FilterInputStream {
  private IOException failure;

  FileInput(InputStream in) {
    super(in);
  }

  void throwFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public int read() throws IOException {
    throwFailure();
    try {
      return in.read();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    throwFailure();
    try {
      return in.read(target, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
