package casewire.ingest.read.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes EF BB BF, FF FE and so on at the start of text. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final int[] bytes;

  ByteOrderMark(Charset charset, int... bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  /** The charset that a mark at the start tells; null if there is none. */
  static Charset charset(byte[] head) {
    for (ByteOrderMark mark : values()) {
      if (mark.begins(head)) {
        return mark.charset;
      }
    }
    return null;
  }

  private boolean begins(byte[] head) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
