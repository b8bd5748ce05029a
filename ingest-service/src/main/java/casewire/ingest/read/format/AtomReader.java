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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Atom (RFC 4287). */
public final class AtomReader implements FormatReader {
  private final FeedItems items;

  public AtomReader(int recordBytes, int nestingDepth) {
    this.items = new FeedItems("entry", recordBytes, nestingDepth);
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    items.read(document, (entry, place) -> article(entry, place, document.dating()), found);
  }

  private static Optional<FoundArticle> article(Element entry, String place, Dating dating) {
    String body = body(entry);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundArticle(
            place,
            FeedElements.line(child(entry, "title")),
            author(entry),
            PublicationDate.of(child(entry, "published", "issued", "updated"), dating).orElse(null),
            body,
            language(entry),
            url(entry)));
  }

  private static String body(Element entry) {
    return Stream.of("content", "summary")
        .flatMap(name -> entry.children().stream().filter(c -> c.tagName().equals(name)))
        .map(AtomReader::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** XHTML stands in the feed as elements, HTML and plain text as text. */
  private static String text(Element content) {
    return HtmlText.of(content.attr("type").equals("xhtml") ? content.html() : content.wholeText());
  }

  private static String author(Element entry) {
    String own = names(entry);
    Element feed = entry.parent();
    return Byline.name(own.isEmpty() && feed != null ? names(feed) : own);
  }

  private static String names(Element parent) {
    return parent.children().stream()
        .filter(c -> c.tagName().equals("author"))
        .map(author -> FeedElements.line(child(author, "name")))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String language(Element entry) {
    return Stream.concat(Stream.of(entry), entry.parents().stream())
        .map(element -> element.attr("xml:lang"))
        .filter(tag -> !tag.isEmpty())
        .map(Languages::tag)
        .findFirst()
        .orElse(null);
  }

  private static String url(Element entry) {
    List<Element> links =
        entry.children().stream()
            .filter(c -> c.tagName().equals("link"))
            .filter(c -> c.attr("href").startsWith("http"))
            .toList();
    return links.stream()
        .filter(l -> l.attr("rel").isEmpty() || l.attr("rel").equals("alternate"))
        .findFirst()
        .map(l -> l.attr("href"))
        .orElse(null);
  }
}
