package casewire.ingest.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first 128 bits of a SHA-256: enough that two different texts never share one by chance. */
public record Hash128(long high, long low) {
  private static final int HEX_DIGITS = 16;

  /**
   * @param hex at least 32 hexadecimal digits; those after the 32nd do not count
   */
  public static Hash128 ofHex(String hex) {
    return new Hash128(
        HexFormat.fromHexDigitsToLong(hex, 0, HEX_DIGITS),
        HexFormat.fromHexDigitsToLong(hex, HEX_DIGITS, 2 * HEX_DIGITS));
  }

  /** Of the text's SHA-256. */
  public static Hash128 ofText(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(digest);
      return new Hash128(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** 32 lower-case hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }
}
