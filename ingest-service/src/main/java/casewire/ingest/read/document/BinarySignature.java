package casewire.ingest.read.document;

/** The bytes that files begin with which are no text. */
enum BinarySignature {
  PDF("a PDF", '%', 'P', 'D', 'F', '-'),
  ZIP("a zip archive", 'P', 'K', 3, 4),
  OLE("an old Office document (.doc, .xls, .msg)", 0xD0, 0xCF, 0x11, 0xE0),
  RTF("an RTF document", '{', '\\', 'r', 't', 'f'),
  PNG("a PNG image", 0x89, 'P', 'N', 'G'),
  JPEG("a JPEG image", 0xFF, 0xD8, 0xFF),
  GIF("a GIF image", 'G', 'I', 'F', '8'),
  XZ("an xz file", 0xFD, '7', 'z', 'X', 'Z'),
  SEVEN_ZIP("a 7z archive", '7', 'z', 0xBC, 0xAF),
  RAR("a RAR archive", 'R', 'a', 'r', '!'),
  ELF("a Linux program", 0x7F, 'E', 'L', 'F'),
  CLASS("a Java class", 0xCA, 0xFE, 0xBA, 0xBE);

  private final String description;
  private final int[] bytes;

  BinarySignature(String description, int... bytes) {
    this.description = description;
    this.bytes = bytes;
  }

  String description() {
    return description;
  }

  boolean begins(byte[] head) {
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
