package casewire.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that feeds and pages add to an article and that are no part of what it says: "From: TF, for
 * the latest news", "Follow us on ...".
 */
public final class Boilerplate {
  private static final int LONGEST_LINE = 240;
  private static final List<String> OPENINGS =
      List.of(
          "From: ",
          "Source: ",
          "Sources: ",
          "Read more",
          "Read also",
          "See also:",
          "Related:",
          "Related stories",
          "Follow us",
          "Follow @",
          "Share this",
          "Sign up ",
          "Subscribe ",
          "Image credit",
          "Image: ",
          "Photo: ",
          "Photo credit",
          "Picture credit",
          "Filed under",
          "Tags: ",
          "Tagged ",
          "Posted in",
          "Copyright ©",
          "© ",
          "All rights reserved",
          "Click here",
          "Advertisement",
          "Originally published",
          "This article was originally");

  private Boilerplate() {}

  /** The lines of the text that are boilerplate, in order. */
  public static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && end - start <= LONGEST_LINE && opens(text, start)) {
        found.add(new Span(start, end));
      }
      start = end + 1;
    }
    return found;
  }

  private static boolean opens(String text, int start) {
    for (String opening : OPENINGS) {
      if (text.startsWith(opening, start)) {
        return true;
      }
    }
    return false;
  }
}
