package casewire.ingest.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.io.input.ReaderInputStream;

/** Text in any charset as a stream of UTF-8 without a byte order mark. */
final class Utf8Input {
  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8Input() {}

  /** UTF-8 comes through as it is, so that readers see false bytes themselves. */
  static InputStream of(InputStream in, Charset charset) throws IOException {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return withoutMark(in);
    }
    Reader text =
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return withoutMark(
        ReaderInputStream.builder().setReader(text).setCharset(StandardCharsets.UTF_8).get());
  }

  private static InputStream withoutMark(InputStream in) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(in, UTF8_MARK.length);
    byte[] start = pushback.readNBytes(UTF8_MARK.length);
    if (!Arrays.equals(start, UTF8_MARK)) {
      pushback.unread(start);
    }
    return pushback;
  }
}
