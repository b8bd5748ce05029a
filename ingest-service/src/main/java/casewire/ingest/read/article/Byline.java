package casewire.ingest.read.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line below a title that says who wrote the article and when.
 *
 * @param author null if the line names none
 * @param date ISO 8601, null if the line has none
 */
public record Byline(String author, String date) {
  private static final int LONGEST = 160;

  private static final Pattern DATED =
      Pattern.compile(
          "(?:(?<author>.+?)(?:\\s*[,|\u00B7\u2022\u2013\u2014]\\s*|\\s+-\\s+)"
              + "|by\\s+(?<by>.+?)(?:\\s+on)?\\s+)?"
              + "(?:(?:published|posted|updated)(?:\\s+on)?:?\\s+)?"
              + "(?<date>"
              + WrittenDate.REGEX
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BY = Pattern.compile("(?:by|from)\\s+", Pattern.CASE_INSENSITIVE);

  /** "BBC News, 2004-2005": a year or two say when, but no date. */
  private static final Pattern YEARS =
      Pattern.compile(
          "\\s*[,|(]?\\s*\\b(?:19|20)\\d\\d(?:\\s*[-\u2013]\\s*(?:19|20)?\\d\\d)?\\)?$");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!:;][\"'\u201D\u2019)]*");

  /** A byline with a date, such as {@code Jane Roe, 02 Feb 08:26 AM}. */
  public static Optional<Byline> dated(String line, Dating dating) {
    String plain = Spaces.plain(line);
    if (plain.length() > LONGEST || plain.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = DATED.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String by = matcher.group("by");
    String author = name(by == null ? matcher.group("author") : by);
    if (author != null && Character.isLowerCase(author.codePointAt(0))) {
      return Optional.empty();
    }
    return WrittenDate.of(matcher.group("date"), dating).map(date -> new Byline(author, date));
  }

  /**
   * A byline, dated or not. The line stands below the title and above an empty line; one that ends
   * like a sentence is none.
   */
  public static Optional<Byline> of(String line, Dating dating) {
    Optional<Byline> dated = dated(line, dating);
    if (dated.isPresent()) {
      return dated;
    }
    String plain = Spaces.plain(line);
    if (plain.isEmpty() || plain.length() > LONGEST || SENTENCE_END.matcher(plain).matches()) {
      return Optional.empty();
    }
    return Optional.of(new Byline(name(YEARS.matcher(plain).replaceFirst("")), null));
  }

  /** The name of a line such as {@code By Jane Roe}; null if it is none. */
  public static String name(String author) {
    if (author == null) {
      return null;
    }
    Matcher by = BY.matcher(author);
    String name = (by.lookingAt() ? author.substring(by.end()) : author).strip();
    return name.isEmpty() || name.equalsIgnoreCase("by") ? null : name;
  }
}
