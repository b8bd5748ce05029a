package casewire.ingest.read.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Tells how text is encoded: by its byte order mark, by what an XML or HTML head declares, because
 * it is valid UTF-8, or by what its letters are like. Text that fits nothing is taken for UTF-8, so
 * that each record with a false byte is reported by itself.
 */
final class CharsetDetection {
  private static final int SURE = 50;
  private static final int DECLARED_WITHIN = 2048;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)"
              + "|<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private CharsetDetection() {}

  /**
   * @param head the first bytes of a text
   */
  static Charset of(byte[] head) {
    Charset marked = ByteOrderMark.charset(head);
    if (marked != null) {
      return marked;
    }
    Charset wide = wide(head);
    if (wide != null) {
      return wide;
    }
    Charset declared = declared(head);
    if (declared != null && decodes(declared, head)) {
      return declared;
    }
    if (decodes(StandardCharsets.UTF_8, head) || mostlyUtf8(head)) {
      return StandardCharsets.UTF_8;
    }
    return guessed(head);
  }

  /** UTF-16 without a mark: every other byte of Latin text is zero. */
  private static Charset wide(byte[] head) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    int pairs = head.length / 2;
    if (pairs > 3 && odd > pairs * 0.6 && even < pairs * 0.05) {
      return StandardCharsets.UTF_16LE;
    }
    return pairs > 3 && even > pairs * 0.6 && odd < pairs * 0.05 ? StandardCharsets.UTF_16BE : null;
  }

  private static Charset declared(byte[] head) {
    int length = Math.min(head.length, DECLARED_WITHIN);
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    if (!start.stripLeading().startsWith("<")) {
      return null;
    }
    Matcher matcher = DECLARED.matcher(start);
    if (!matcher.find()) {
      return null;
    }
    Charset charset = charset(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    // A declaration that could be read byte by byte is no UTF-16.
    return charset == null || charset.name().startsWith("UTF-16") ? null : charset;
  }

  private static Charset guessed(byte[] head) {
    CharsetMatch match = new CharsetDetector().setText(head).detect();
    Charset guess = match == null ? null : charset(match.getName());
    if (guess != null && !isLatin(guess)) {
      return match.getConfidence() >= SURE && decodes(guess, head) ? guess : latin(head);
    }
    return latin(head);
  }

  private static Charset latin(byte[] head) {
    boolean plausible =
        decodes(WINDOWS_1252, head) && LatinText.isPlausible(new String(head, WINDOWS_1252));
    return plausible ? WINDOWS_1252 : StandardCharsets.UTF_8;
  }

  private static boolean isLatin(Charset charset) {
    String name = charset.name();
    return name.equals("ISO-8859-1") || name.equals("windows-1252") || name.startsWith("UTF-");
  }

  /** The charset that browsers mean by a name; null if there is none. */
  private static Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean subset =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return subset ? WINDOWS_1252 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Whether all bytes are of the charset; a character cut at the end does not count. */
  private static boolean decodes(Charset charset, byte[] head) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(head);
    CharBuffer out = CharBuffer.allocate(4096);
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return in.remaining() < 4 && (in.remaining() == 0 || head.length == Document.HEAD_BYTES);
      }
      out.clear();
    }
  }

  /** More good sequences of several bytes than bad ones: UTF-8 with an error in it. */
  private static boolean mostlyUtf8(byte[] head) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(head);
    CharBuffer out = CharBuffer.allocate(head.length);
    int bad = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      bad++;
      in.position(in.position() + result.length());
    }
    long good = out.flip().chars().filter(c -> c > 0x7F).count();
    return good > bad;
  }
}
