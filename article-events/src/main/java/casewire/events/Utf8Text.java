package casewire.events;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Text as UTF-8 in which some characters are replaced. News is long runs of characters that stay as
 * they are, but for a quotation mark or a line's end here and there, so the runs go eight
 * characters at a time. One instance serves one thread, which uses its buffers again and again: to
 * allocate them anew would cost as much as to fill them.
 */
abstract class Utf8Text {
  /** What {@link #encode} and the others answer if the text has to be treated another way. */
  static final int NOT_SO = -1;

  /** Characters beyond Latin-1 are handed over one by one between pieces of this size. */
  private static final int PIECE = 4096;

  private static final int MOST_KEPT = 1 << 18;
  private static final int BYTES_A_CHAR = 3;

  private final CharsetEncoder latin1 = StandardCharsets.ISO_8859_1.newEncoder();
  private final CharBuffer chars = CharBuffer.allocate(PIECE);
  private final ByteBuffer run = ByteBuffer.allocate(PIECE + Long.BYTES);
  private byte[] utf8 = new byte[BYTES_A_CHAR * PIECE + Long.BYTES];

  /**
   * Appends characters of Latin-1.
   *
   * @param run the characters, with room for eight behind them
   * @param out where they go, with room for three bytes a character and eight behind them
   * @return the end of the output; {@link #NOT_SO} to give up
   */
  abstract int append(byte[] run, int length, byte[] out, int end);

  /**
   * Appends a character beyond Latin-1.
   *
   * @return the end of the output; {@link #NOT_SO} to give up
   */
  abstract int append(char c, byte[] out, int end);

  /**
   * Fills {@link #bytes}.
   *
   * @return how many they are; {@link #NOT_SO} if the text has to be treated another way
   */
  final int encode(String text) {
    byte[] out = bufferFor(text);
    int end = 0;
    for (int start = 0; start < text.length() && end >= 0; start += PIECE) {
      int size = Math.min(PIECE, text.length() - start);
      text.getChars(start, start + size, chars.array(), 0);
      chars.limit(size).position(0);
      end = piece(out, end);
    }
    return end;
  }

  /** What was encoded last. */
  final byte[] bytes() {
    return utf8;
  }

  private byte[] bufferFor(String text) {
    int most = BYTES_A_CHAR * text.length() + Long.BYTES;
    if (utf8.length < most || utf8.length > MOST_KEPT && most <= MOST_KEPT) {
      utf8 = new byte[most];
    }
    return utf8;
  }

  private int piece(byte[] out, int from) {
    int end = from;
    while (end >= 0 && chars.hasRemaining()) {
      latin1.encode(chars, run.clear(), true);
      end = append(run.array(), run.position(), out, end);
      if (end >= 0 && chars.hasRemaining()) {
        end = append(chars.get(), out, end);
      }
    }
    return end;
  }

  /** Appends a character beyond ASCII that is no half of a pair. */
  static int utf8(char c, byte[] out, int end) {
    int at = end;
    if (c < 0x800) {
      out[at++] = (byte) (0xC0 | c >> 6);
    } else {
      out[at++] = (byte) (0xE0 | c >> 12);
      out[at++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    out[at++] = (byte) (0x80 | c & 0x3F);
    return at;
  }
}
