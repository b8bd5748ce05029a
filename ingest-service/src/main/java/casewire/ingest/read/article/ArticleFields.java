package casewire.ingest.read.article;

import java.util.List;

/**
 * The names under which data formats carry the parts of an article, best first: our own and
 * schema.org NewsArticle's, then ninjs 1 and 2, JSON Feed and what spreadsheets are headed with.
 * Names are compared without regard to case, spaces, {@code _}, {@code -} and {@code :}.
 */
public final class ArticleFields {
  public static final List<String> HEADLINE =
      List.of("headline", "headlines", "title", "ogtitle", "name", "subject");
  public static final List<String> AUTHOR =
      List.of("author", "authors", "byline", "bylines", "by", "creator", "dccreator");
  public static final List<String> DATE =
      List.of(
          "datepublished",
          "published",
          "publishedat",
          "publicationdate",
          "pubdate",
          "firstpublished",
          "articlepublishedtime",
          "versioncreated",
          "firstcreated",
          "datecreated",
          "date");
  public static final List<String> BODY =
      List.of(
          "articlebody",
          "bodytext",
          "contenttext",
          "body",
          "bodies",
          "text",
          "fulltext",
          "content");
  public static final List<String> HTML_BODY = List.of("bodyxhtml", "bodyhtml", "contenthtml");
  public static final List<String> LANGUAGE = List.of("inlanguage", "language", "lang");
  public static final List<String> URL =
      List.of("url", "mainentityofpage", "canonicalurl", "link", "permalink", "uri");

  private ArticleFields() {}

  /** A name as the lists have it. */
  public static String key(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
