package casewire.events;

import java.util.Objects;

/**
 * An article as it was read from a file.
 *
 * @param id {@link ArticleId}; the same content always has the same id
 * @param headline title, never null, may be empty
 * @param author byline, null if unknown
 * @param datePublished ISO 8601 date or date and time, with offset where the file says one; null if
 *     unknown
 * @param articleBody text with paragraphs separated by an empty line
 * @param inLanguage BCP 47 tag, {@code und} if undetermined
 * @param url address of the original, null if unknown
 * @param source where it was read
 * @param ingestedAt ISO 8601 instant at which it was read
 */
public record RawArticle(
    String id,
    String headline,
    String author,
    String datePublished,
    String articleBody,
    String inLanguage,
    String url,
    Source source,
    String ingestedAt) {
  public RawArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(articleBody, "articleBody");
    Objects.requireNonNull(inLanguage, "inLanguage");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(ingestedAt, "ingestedAt");
  }

  /** What separates the headline from the body in {@link #text()}. */
  public static final String HEADLINE_SEPARATOR = "\n\n";

  /** The text that all offsets of an {@link EnrichedArticle} count in. */
  public String text() {
    return headline + HEADLINE_SEPARATOR + articleBody;
  }
}
