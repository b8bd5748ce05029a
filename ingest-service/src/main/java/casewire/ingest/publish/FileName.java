package casewire.ingest.publish;

import java.nio.charset.StandardCharsets;

/** Makes further names from a file's name, no longer than file systems allow. */
final class FileName {
  private static final int MOST_BYTES = 255;

  private FileName() {}

  /** {@code a.txt}, {@code a~1.txt}, {@code a~2.txt} ... */
  static String numbered(String name, int number) {
    if (number == 0) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    return shortened(stem, "~" + number + extension);
  }

  /** The name with something behind it. */
  static String suffixed(String name, String suffix) {
    return shortened(name, suffix);
  }

  /** Cuts the stem, at a character, so that stem and end together are a name. */
  private static String shortened(String stem, String end) {
    int room = MOST_BYTES - bytes(end);
    int length = stem.length();
    while (length > 0 && bytes(stem.substring(0, length)) > room) {
      length = stem.offsetByCodePoints(length, -1);
    }
    return stem.substring(0, length) + end;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
