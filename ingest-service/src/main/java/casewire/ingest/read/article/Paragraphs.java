package casewire.ingest.read.article;

import java.util.List;

/** The text of a body: paragraphs separated by one empty line. */
public final class Paragraphs {
  private Paragraphs() {}

  /** The lines without space at their ends and without empty lines at the ends of the text. */
  public static String of(List<String> lines) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (String line : lines) {
      String text = line.stripTrailing();
      if (text.isEmpty()) {
        gap = out.length() > 0;
      } else {
        if (out.length() > 0) {
          out.append(gap ? "\n\n" : "\n");
        }
        out.append(text);
        gap = false;
      }
    }
    return out.toString();
  }

  public static String of(String text) {
    return isRegular(text) ? text : of(text.lines().toList());
  }

  /** Whether the text has its form already, as most that other software writes. */
  private static boolean isRegular(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (text.charAt(0) == '\n' || text.indexOf('\r') >= 0 || isSpace(text, text.length() - 1)) {
      return false;
    }
    int end = text.indexOf('\n');
    while (end >= 0) {
      int next = text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
      if (isSpace(text, end - 1) || text.charAt(next) == '\n') {
        return false;
      }
      end = text.indexOf('\n', next);
    }
    return true;
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
