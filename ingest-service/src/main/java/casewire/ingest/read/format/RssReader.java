package casewire.ingest.read.format;

import static casewire.ingest.read.format.FeedElements.child;

import casewire.ingest.read.article.Byline;
import casewire.ingest.read.article.Dating;
import casewire.ingest.read.article.Languages;
import casewire.ingest.read.article.PublicationDate;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundArticle;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** RSS 2.0, 0.9x and 1.0, with {@code content:encoded} and Dublin Core. */
public final class RssReader implements FormatReader {
  /** RSS writes {@code jane@docket.example (Jane Roe)}. */
  private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  private final FeedItems items;

  public RssReader(int recordBytes, int nestingDepth) {
    this.items = new FeedItems("item", recordBytes, nestingDepth);
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    items.read(document, (item, place) -> article(item, place, document.dating()), found);
  }

  private static Optional<FoundArticle> article(Element item, String place, Dating dating) {
    String content = child(item, "content:encoded", "description");
    String body = content == null ? "" : HtmlText.of(content);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundArticle(
            place,
            FeedElements.line(child(item, "title")),
            author(item),
            PublicationDate.of(child(item, "pubDate", "dc:date", "date"), dating).orElse(null),
            body,
            language(item),
            url(item)));
  }

  private static String author(Element item) {
    String author = child(item, "dc:creator", "author");
    return author == null
        ? null
        : Byline.name(FeedElements.line(MAILBOX.matcher(author).replaceFirst("$1")));
  }

  private static String language(Element item) {
    String own = child(item, "dc:language");
    Element channel = item.parent();
    return Languages.tag(own == null && channel != null ? child(channel, "language") : own);
  }

  private static String url(Element item) {
    String link = child(item, "link", "guid");
    return link != null && link.startsWith("http") ? link : null;
  }
}
