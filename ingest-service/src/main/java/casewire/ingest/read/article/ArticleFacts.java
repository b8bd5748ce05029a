package casewire.ingest.read.article;

/**
 * What a document says of an article apart from its text; each null if it does not say.
 *
 * @param date ISO 8601
 * @param language BCP 47 tag
 */
public record ArticleFacts(
    String headline, String author, String date, String language, String url) {
  public static final ArticleFacts NONE = new ArticleFacts(null, null, null, null, null);

  /** These, and of the others those that are missing here. */
  public ArticleFacts or(ArticleFacts others) {
    return new ArticleFacts(
        headline == null ? others.headline : headline,
        author == null ? others.author : author,
        date == null ? others.date : date,
        language == null ? others.language : language,
        url == null ? others.url : url);
  }
}
