package casewire.ingest.read;

import java.util.Objects;

/**
 * An article as the file has it.
 *
 * @param entry the entry of the archive it lies in, with {@code !/} between nested ones; null if
 *     the file is no archive
 * @param headline never null, may be empty
 * @param author null if unknown
 * @param datePublished ISO 8601, null if unknown
 * @param body paragraphs separated by an empty line
 * @param language BCP 47 tag, {@code und} if undetermined
 * @param url null if unknown
 */
public record ReadArticle(
    String format,
    int index,
    String entry,
    String place,
    String headline,
    String author,
    String datePublished,
    String body,
    String language,
    String url)
    implements ReadRecord {
  public ReadArticle {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(language, "language");
  }

  /** An article of a file that is no archive. */
  public ReadArticle(
      String format,
      int index,
      String place,
      String headline,
      String author,
      String datePublished,
      String body,
      String language,
      String url) {
    this(format, index, null, place, headline, author, datePublished, body, language, url);
  }
}
