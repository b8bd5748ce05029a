package casewire.ingest.read.document;

import java.util.Objects;

/**
 * An article as a format's reader found it.
 *
 * @param place null if it is the whole document
 * @param headline never null, may be empty
 * @param author null if unknown
 * @param date ISO 8601, null if unknown
 * @param body paragraphs separated by an empty line
 * @param language BCP 47 tag, null if the document does not say
 * @param url null if unknown
 */
public record FoundArticle(
    String place,
    String headline,
    String author,
    String date,
    String body,
    String language,
    String url)
    implements Found {
  public FoundArticle {
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(body, "body");
  }
}
