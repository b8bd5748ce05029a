package casewire.ingest.read.article;

/** White space of every kind. */
public final class Spaces {
  private Spaces() {}

  /**
   * One line: every run of white space, no-break spaces included, as one space; none at the ends.
   */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
