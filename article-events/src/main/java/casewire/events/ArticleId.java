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
  private static final char DELETE = 0x7F;
  private static final char FIRST_COMBINING = 0x300;
  private static final char HYPHEN = 0x2010;
  private static final char HORIZONTAL_ELLIPSIS = 0x2026;

  private ArticleId() {}

  public static String of(String headline, String articleBody) {
    MessageDigest sha256 = sha256();
    sha256.update(normalized(headline));
    sha256.update((byte) '\n');
    sha256.update(normalized(articleBody));
    return HexFormat.of().formatHex(sha256.digest(), 0, HEX_DIGITS / 2);
  }

  private static byte[] normalized(String text) {
    return spaced(isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC))
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether NFC surely leaves the text as it is. No character below U+0300 and none of the general
   * punctuation's dashes and quotation marks ever composes or decomposes under NFC (NFC_Quick_Check
   * and Canonical_Combining_Class in Unicode's DerivedNormalizationProps), and most news has no
   * other.
   */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING && (c < HYPHEN || c > HORIZONTAL_ELLIPSIS)) {
        return false;
      }
    }
    return true;
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
    if (c > ' ' && c < DELETE) {
      return false;
    }
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
