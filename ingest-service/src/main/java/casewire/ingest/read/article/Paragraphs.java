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
    return of(text.lines().toList());
  }
}
