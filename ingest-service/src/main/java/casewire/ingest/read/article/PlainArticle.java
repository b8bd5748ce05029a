package casewire.ingest.read.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article as plain text has it: a title line, perhaps a byline, then paragraphs; at the end
 * perhaps a line {@code From: publication, slogan}, which tells of the publication and is no part
 * of the body.
 *
 * @param headline empty if the text begins with a paragraph
 * @param author null if unknown
 * @param date ISO 8601, null if unknown
 */
public record PlainArticle(String headline, String author, String date, String body) {
  /** A longer first line is a paragraph. */
  private static final int LONGEST_TITLE = 300;

  private static final int LONGEST_SENTENCE_AS_TITLE = 150;
  private static final int LONGEST_FOOTER = 200;
  private static final Pattern RULE =
      Pattern.compile("\\s*(?:([-=*_#~\u2014])\\s*)(?:\\1\\s*){2,}");

  /** Empty if there is no text below the title. */
  public static Optional<PlainArticle> of(List<String> lines, Dating dating) {
    int start = skip(lines, 0);
    int end = end(lines, start);
    if (start == end) {
      return Optional.empty();
    }
    String first = Spaces.plain(lines.get(start));
    if (isParagraph(first)) {
      return Optional.of(
          new PlainArticle("", null, null, Paragraphs.of(lines.subList(start, end))));
    }
    int bylineAt = bylineAt(lines, start, end, dating);
    Byline byline =
        bylineAt < 0
            ? new Byline(null, null)
            : Byline.of(lines.get(bylineAt), dating).orElseThrow();
    String body = Paragraphs.of(lines.subList(Math.max(start, bylineAt) + 1, end));
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlainArticle(first, byline.author(), byline.date(), body));
  }

  /** How many titles there are with a byline below them that has both a name and a date. */
  public static int countTitled(List<String> lines, Dating dating) {
    int titles = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean afterGap = i == 0 || lines.get(i - 1).isBlank();
      if (afterGap && isTitle(lines.get(i)) && hasByline(lines, i + 1, dating)) {
        titles++;
      }
    }
    return titles;
  }

  private static boolean hasByline(List<String> lines, int below, Dating dating) {
    int at = lines.get(below).isBlank() && below + 1 < lines.size() ? below + 1 : below;
    return Byline.dated(lines.get(at), dating).filter(b -> b.author() != null).isPresent();
  }

  /** Whether a line can be the title of an article. */
  public static boolean isTitle(String line) {
    String plain = Spaces.plain(line);
    return !plain.isEmpty() && !isParagraph(plain) && !isRule(line) && !isFooter(line);
  }

  /** Whether a line only separates what is above from what is below. */
  public static boolean isRule(String line) {
    return RULE.matcher(line).matches();
  }

  /** Whether a line tells of the publication, as {@code From: TF, for the latest news} does. */
  public static boolean isFooter(String line) {
    return line.startsWith("From: ") && line.length() <= LONGEST_FOOTER && line.indexOf('@') < 0;
  }

  private static boolean isParagraph(String line) {
    return line.length() > LONGEST_TITLE
        || line.length() > LONGEST_SENTENCE_AS_TITLE && line.endsWith(".");
  }

  /** Index of the byline; negative if there is none. */
  private static int bylineAt(List<String> lines, int title, int end, Dating dating) {
    int next = title + 1;
    if (next >= end) {
      return -1;
    }
    if (lines.get(next).isBlank()) {
      int below = skip(lines, next);
      boolean byline = below < end && standsApart(lines, below, end, dating);
      return byline ? below : -1;
    }
    boolean alone = next + 1 < end && lines.get(next + 1).isBlank();
    boolean byline =
        alone
            ? Byline.of(lines.get(next), dating).isPresent()
            : Byline.dated(lines.get(next), dating).isPresent();
    return byline ? next : -1;
  }

  /** Whether a line with empty ones around it is a byline: it has a date, or begins with "By". */
  private static boolean standsApart(List<String> lines, int i, int end, Dating dating) {
    return Byline.dated(lines.get(i), dating).isPresent()
        || i + 1 < end
            && lines.get(i + 1).isBlank()
            && lines.get(i).startsWith("By ")
            && Byline.of(lines.get(i), dating).isPresent();
  }

  private static int skip(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && (lines.get(i).isBlank() || isRule(lines.get(i)))) {
      i++;
    }
    return i;
  }

  /** Where the text ends, without footer, rules and empty lines below it. */
  private static int end(List<String> lines, int start) {
    int end = lines.size();
    while (end > start && isTail(lines, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean isTail(List<String> lines, int i) {
    String line = lines.get(i);
    return line.isBlank()
        || isRule(line)
        || isFooter(line) && (i == 0 || lines.get(i - 1).isBlank());
  }
}
