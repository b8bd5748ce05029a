package casewire.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Names an article by its content: 32 hexadecimal digits of the SHA-256 of headline and body after
 * Unicode NFC, with every run of white space as one space. Author, date and file do not count, so a
 * renamed or re-wrapped copy has the id of its original.
 */
public final class ArticleId {
  private static final int HEX_DIGITS = 32;
  private static final int BYTES_A_CHAR = 3;
  private static final int CHUNK = 2048;
  private static final char DELETE = 0x7F;
  private static final char FIRST_COMBINING = 0x300;
  private static final char FIRST_OF_THREE_BYTES = 0x800;
  private static final char HYPHEN = 0x2010;
  private static final char HORIZONTAL_ELLIPSIS = 0x2026;

  private ArticleId() {}

  public static String of(String headline, String articleBody) {
    MessageDigest sha256 = sha256();
    update(sha256, headline);
    sha256.update((byte) '\n');
    update(sha256, articleBody);
    return HexFormat.of().formatHex(sha256.digest(), 0, HEX_DIGITS / 2);
  }

  private static void update(MessageDigest sha256, String text) {
    byte[] utf8 = new byte[text.length() * BYTES_A_CHAR];
    int length = encodePlain(text, utf8);
    if (length >= 0) {
      sha256.update(utf8, 0, length);
    } else {
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      sha256.update(spaced(composed).getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Encodes and folds white space in one pass, as long as it meets only characters that need no
   * second look.
   *
   * @return number of bytes; negative if the text has to be normalised first
   */
  private static int encodePlain(String text, byte[] utf8) {
    char[] chars = new char[Math.min(CHUNK, text.length())];
    int length = 0;
    char before = ' ';
    for (int start = 0; start < text.length(); start += chars.length) {
      int size = Math.min(chars.length, text.length() - start);
      text.getChars(start, start + size, chars, 0);
      for (int i = 0; i < size; i++) {
        char c = chars[i];
        if (c < ' ' && isSpace(c)) {
          c = ' ';
        }
        if ((c ^ ' ' | before ^ ' ') == 0) {
          continue;
        }
        before = c;
        if (c <= DELETE) {
          utf8[length++] = (byte) c;
        } else if (!isPlain(c)) {
          return -1;
        } else if (c < FIRST_OF_THREE_BYTES) {
          utf8[length++] = (byte) (0xC0 | c >> 6);
          utf8[length++] = (byte) (0x80 | c & 0x3F);
        } else {
          utf8[length++] = (byte) (0xE0 | c >> 12);
          utf8[length++] = (byte) (0x80 | c >> 6 & 0x3F);
          utf8[length++] = (byte) (0x80 | c & 0x3F);
        }
      }
    }
    return before == ' ' ? Math.max(0, length - 1) : length;
  }

  /**
   * Whether the character beyond ASCII is no white space and NFC surely leaves it as it is. No
   * character below U+0300 and none of the general punctuation's dashes and quotation marks ever
   * composes or decomposes under NFC (NFC_Quick_Check and Canonical_Combining_Class in Unicode's
   * DerivedNormalizationProps), and most news has no other.
   */
  private static boolean isPlain(char c) {
    boolean composed = c < FIRST_COMBINING || c >= HYPHEN && c <= HORIZONTAL_ELLIPSIS;
    return composed && !isSpace(c);
  }

  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        append(text, start, i, out);
        start = i + 1;
      }
    }
    append(text, start, text.length(), out);
    return out.toString();
  }

  private static void append(String text, int start, int end, StringBuilder out) {
    if (start < end) {
      if (out.length() > 0) {
        out.append(' ');
      }
      out.append(text, start, end);
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
