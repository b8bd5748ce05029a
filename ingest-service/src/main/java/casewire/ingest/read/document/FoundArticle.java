package casewire.ingest.read.document;

import casewire.ingest.read.article.ArticleFacts;
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

  /** An article of the text, with what is said of it. */
  public static FoundArticle of(String place, ArticleFacts facts, String body) {
    String headline = facts.headline() == null ? "" : facts.headline();
    return new FoundArticle(
        place, headline, facts.author(), facts.date(), body, facts.language(), facts.url());
  }

  @Override
  public FoundArticle at(String other) {
    return new FoundArticle(other, headline, author, date, body, language, url);
  }

  /** The same, with those of the facts that it does not have itself. */
  public FoundArticle completed(ArticleFacts by) {
    ArticleFacts own =
        new ArticleFacts(headline.isEmpty() ? null : headline, author, date, language, url);
    return of(place, own.or(by), body);
  }
}
