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
  private static final long MARK = 1L << Byte.SIZE - 1;
  private static final char DELETE = 0x7F;
  private static final char FIRST_COMBINING = 0x300;
  private static final char HYPHEN = 0x2010;
  private static final char HORIZONTAL_ELLIPSIS = 0x2026;

  private static final ThreadLocal<Folded> FOLDED = ThreadLocal.withInitial(Folded::new);

  private ArticleId() {}

  public static String of(String headline, String articleBody) {
    MessageDigest sha256 = sha256();
    update(sha256, headline);
    sha256.update((byte) '\n');
    update(sha256, articleBody);
    return HexFormat.of().formatHex(sha256.digest(), 0, HEX_DIGITS / 2);
  }

  private static void update(MessageDigest sha256, String text) {
    Folded folded = FOLDED.get();
    int length = folded.encode(text);
    if (length >= 0) {
      boolean space = length > 0 && folded.bytes()[length - 1] == ' ';
      sha256.update(folded.bytes(), 0, space ? length - 1 : length);
    } else {
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      sha256.update(spaced(composed).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** White space as one space, as long as there are only characters that need no second look. */
  private static final class Folded extends Utf8Text {
    @Override
    int append(byte[] run, int length, byte[] out, int from) {
      int end = from;
      int i = 0;
      while (i < length && end >= 0) {
        long word = EightBytes.at(run, i);
        EightBytes.put(out, end, word);
        long spaces = EightBytes.equal(word, ' ');
        long behindSpace = spaces << Byte.SIZE | (isBehindSpace(out, end) ? MARK : 0);
        long marks =
            EightBytes.below(word, ' ') | spaces & behindSpace | EightBytes.beyondAscii(word);
        int plain = Math.min(EightBytes.before(marks), length - i);
        i += plain;
        end += plain;
        if (plain < Long.BYTES && i < length) {
          end = append((char) (run[i++] & 0xFF), out, end);
        }
      }
      return end;
    }

    @Override
    int append(char c, byte[] out, int end) {
      boolean space = c == ' ' || c < ' ' && isSpace(c);
      if (space && isBehindSpace(out, end)) {
        return end;
      }
      if (c <= DELETE) {
        out[end] = (byte) (space ? ' ' : c);
        return end + 1;
      }
      return isPlain(c) ? utf8(c, out, end) : NOT_SO;
    }

    private static boolean isBehindSpace(byte[] out, int end) {
      return end == 0 || out[end - 1] == ' ';
    }
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
