package casewire.ingest.read.document;

import java.nio.charset.Charset;
import java.util.Locale;

/** Decides by content and name together what a document is; where they disagree, by content. */
public final class FormatDetection {
  private FormatDetection() {}

  /**
   * @throws UnreadableException if it is nothing that holds articles
   */
  public static Detected of(Document document) throws UnreadableException {
    byte[] head = document.head();
    String name = document.name().toLowerCase(Locale.ROOT);
    if (BinarySignature.PDF.begins(head)) {
      return new Detected(Format.PDF, null);
    }
    if (isWord(document)) {
      return new Detected(Format.DOCX, null);
    }
    refuseBinary(head);
    Charset charset = CharsetDetection.of(head);
    String text = withoutMark(new String(head, charset));
    refuseControls(text);
    Format format = TextFormats.of(name, text, document);
    boolean declaresItself = format == Format.EML || format == Format.MBOX;
    return new Detected(format, declaresItself ? null : charset);
  }

  /** Whether it is a Word document, and no other zip archive. */
  public static boolean isWord(Document document) {
    byte[] head = document.head();
    return BinarySignature.ZIP.begins(head)
        && OfficeDocument.isWord(document.name().toLowerCase(Locale.ROOT), head);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void refuseBinary(byte[] head) throws UnreadableException {
    for (BinarySignature signature : BinarySignature.values()) {
      if (signature.begins(head)) {
        throw binary("this is " + signature.description() + ", which holds no article");
      }
    }
  }

  /** Text has no NUL and hardly any other control character. */
  private static void refuseControls(String text) throws UnreadableException {
    long controls = text.chars().filter(FormatDetection::isControl).count();
    if (text.indexOf('\0') >= 0 || controls * 50 > text.length()) {
      throw binary("this is neither text nor a format that is known");
    }
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B;
  }

  private static UnreadableException binary(String what) {
    return new UnreadableException(
        "binary", null, what + "; save it as text, HTML, PDF or DOCX, or remove it");
  }
}
