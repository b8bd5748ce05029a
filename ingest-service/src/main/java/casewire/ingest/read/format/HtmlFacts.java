package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFacts;
import casewire.ingest.read.article.ArticleFields;
import casewire.ingest.read.article.Byline;
import casewire.ingest.read.article.Dating;
import casewire.ingest.read.article.Languages;
import casewire.ingest.read.article.PublicationDate;
import casewire.ingest.read.article.Spaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an HTML page says of its article: in schema.org JSON-LD, in meta elements (Open Graph,
 * Dublin Core), in its title, headings and marked-up bylines; in this order.
 */
final class HtmlFacts {
  private static final String AUTHOR =
      "[itemprop=author], [rel=author], .byline, .author, .post-author, .article-author";

  private static final String DATE = "time[datetime], [itemprop=datePublished]";
  private static final int LONGEST_AUTHOR = 160;

  private final Dating dating;

  HtmlFacts(Dating dating) {
    this.dating = dating;
  }

  /** Of a page with one article. */
  ArticleFacts ofPage(Document page, Element main) {
    ArticleFacts said = JsonLd.article(page, dating).or(meta(page));
    ArticleFacts marked = marked(main.is("article") ? main : page);
    ArticleFacts titled = new ArticleFacts(title(page), null, null, language(page), url(page));
    return new ArticleFacts(heading(page, main, said.headline()), null, null, null, null)
        .or(said)
        .or(marked)
        .or(titled);
  }

  /** Of an article among others on a page. */
  ArticleFacts ofPart(Document page, Element part) {
    Element heading = part.selectFirst("h1, h2, h3, h4");
    String headline = heading == null ? null : text(heading);
    Element link = part.selectFirst("h1 a[href], h2 a[href], h3 a[href], h4 a[href]");
    String url = link == null ? null : absolute(link.attr("href"));
    return new ArticleFacts(headline, null, null, language(page), url).or(marked(part));
  }

  private ArticleFacts meta(Document page) {
    Map<String, String> meta = new HashMap<>();
    for (Element element : page.select("meta[content]")) {
      String name =
          Stream.of("property", "name", "itemprop")
              .map(element::attr)
              .filter(n -> !n.isBlank())
              .findFirst()
              .orElse("");
      String content = element.attr("content").strip();
      if (!content.isEmpty()) {
        meta.putIfAbsent(ArticleFields.key(name), content);
      }
    }
    String author = first(meta, ArticleFields.AUTHOR, "articleauthor");
    return new ArticleFacts(
        first(meta, List.of("ogtitle", "headline", "dctitle", "twittertitle"), null),
        author == null || author.startsWith("http") ? null : Byline.name(Spaces.plain(author)),
        PublicationDate.of(first(meta, ArticleFields.DATE, "dcdate"), dating).orElse(null),
        null,
        absolute(meta.get("ogurl")));
  }

  private static String first(Map<String, String> meta, List<String> names, String other) {
    return Stream.concat(names.stream(), Stream.ofNullable(other))
        .map(meta::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private ArticleFacts marked(Element within) {
    Element author = within.selectFirst(AUTHOR);
    Element date = within.selectFirst(DATE);
    String byline = author == null ? "" : text(author);
    String written = date == null ? null : date.attr("datetime");
    if (written != null && written.isBlank()) {
      written = date.attr("content").isBlank() ? date.text() : date.attr("content");
    }
    ArticleFacts dated =
        Byline.dated(byline, dating)
            .map(b -> new ArticleFacts(null, b.author(), b.date(), null, null))
            .orElse(ArticleFacts.NONE);
    String name = byline.isEmpty() || byline.length() > LONGEST_AUTHOR ? null : Byline.name(byline);
    return new ArticleFacts(
            null, null, PublicationDate.of(written, dating).orElse(null), null, null)
        .or(dated)
        .or(new ArticleFacts(null, name, null, null, null));
  }

  /** The only first heading, which has no name of the site in it as titles do. */
  private static String heading(Document page, Element main, String said) {
    List<Element> headings = main.select("h1").isEmpty() ? page.select("h1") : main.select("h1");
    if (headings.size() != 1) {
      return null;
    }
    String heading = text(headings.get(0));
    boolean same = said == null || said.toLowerCase().contains(heading.toLowerCase());
    return heading.isEmpty() || !same ? null : heading;
  }

  /** The title without the name of the site behind it. */
  private static String title(Document page) {
    String title = Spaces.plain(page.title());
    int end = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" \u2013 "));
    return title.isEmpty() ? null : end > title.length() / 2 ? title.substring(0, end) : title;
  }

  private static String language(Document page) {
    Element root = page.selectFirst("html");
    String tag =
        root == null ? "" : root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
    return tag.isBlank() ? null : Languages.tag(tag);
  }

  private static String url(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return canonical == null ? null : absolute(canonical.attr("href"));
  }

  private static String absolute(String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
  }

  private static String text(Element element) {
    return Spaces.plain(element.text());
  }
}
