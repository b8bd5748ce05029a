package casewire.events;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of text at a time, the first in the lowest byte. What is looked for is marked by the
 * highest bit of its byte; only the first mark is sure, a byte above it may be marked without need.
 */
final class EightBytes {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long MARKS = 0x8080808080808080L;

  private EightBytes() {}

  static long at(byte[] bytes, int index) {
    return (long) WORDS.get(bytes, index);
  }

  static void put(byte[] bytes, int index, long word) {
    WORDS.set(bytes, index, word);
  }

  /** Marks the bytes beyond ASCII. */
  static long beyondAscii(long word) {
    return word & MARKS;
  }

  /**
   * Marks the bytes of ASCII below a limit.
   *
   * @param limit 1 to 128
   */
  static long below(long word, int limit) {
    return word - EACH * limit & ~word & MARKS;
  }

  /** Marks the bytes that are this character of ASCII. */
  static long equal(long word, char c) {
    return below(word ^ EACH * c, 1);
  }

  /** How many bytes come before the first mark, 8 if there is none. */
  static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }
}
