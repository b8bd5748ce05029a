package casewire.ingest.read.document;

import java.nio.charset.StandardCharsets;

/** Tells a Word document from other zip archives. */
final class OfficeDocument {
  private OfficeDocument() {}

  /**
   * @param name in lower case
   */
  static boolean isWord(String name, byte[] head) {
    if (name.endsWith(".docx") || name.endsWith(".docm")) {
      return true;
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return start.contains("[Content_Types].xml") && start.contains("word/");
  }
}
