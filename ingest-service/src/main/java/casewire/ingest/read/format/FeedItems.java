package casewire.ingest.read.format;

import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundArticle;
import casewire.ingest.read.document.FoundBroken;
import casewire.ingest.read.document.RecordedInput;
import casewire.ingest.read.document.RecordedInput.RecordTooLargeException;
import casewire.ingest.read.document.UnreadableException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The items of a feed, one at a time. The parser forgives what feeds in the wild get wrong, and
 * knows neither external entities nor document type definitions.
 */
final class FeedItems {
  private static final int KEPT = 1024;

  private final String name;
  private final int recordBytes;
  private final int nestingDepth;

  /**
   * @param name of the element that is an item
   */
  FeedItems(String name, int recordBytes, int nestingDepth) {
    this.name = name;
    this.recordBytes = recordBytes;
    this.nestingDepth = nestingDepth;
  }

  /** Makes an article of an item. */
  @FunctionalInterface
  interface Mapping {
    /** Empty if the item has no text. */
    Optional<FoundArticle> article(Element item, String place);
  }

  void read(Document document, Mapping mapping, Consumer<Found> found) throws IOException {
    RecordedInput in = new RecordedInput(document.bytes(), KEPT, recordBytes);
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(nestingDepth);
    String place = null;
    try (StreamParser items = new StreamParser(parser)) {
      items.parse(new InputStreamReader(in, StandardCharsets.UTF_8), "");
      for (Element item = items.selectNext(name); item != null; item = items.selectNext(name)) {
        place = "line " + item.sourceRange().start().lineNumber();
        found.accept(found(item, mapping, place));
        forget(item);
        in.begin();
      }
    } catch (RecordTooLargeException e) {
      throw tooLarge(place);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof RecordTooLargeException ? tooLarge(place) : e.getCause();
    }
  }

  private Found found(Element item, Mapping mapping, String place) {
    if (item.endSourceRange().isImplicit()) {
      return broken(item, place, "truncated", "the file ends within this item; drop it whole");
    }
    return mapping
        .article(item, place)
        .<Found>map(article -> article)
        .orElseGet(
            () ->
                broken(item, place, "no-article", "the item has a headline, but no text; add it"));
  }

  private static FoundBroken broken(Element item, String place, String reason, String message) {
    byte[] raw = item.outerHtml().getBytes(StandardCharsets.UTF_8);
    return new FoundBroken(place, reason, message, raw);
  }

  /** What was read is dropped from the tree, with the white space before it. */
  private static void forget(Element item) {
    while (item.previousSibling() instanceof TextNode space) {
      space.remove();
    }
    item.remove();
  }

  private UnreadableException tooLarge(String last) {
    String where = last == null ? "the first item" : "the item after that of " + last;
    String message = Messages.tooLarge("item", (long) recordBytes + 1, "record-bytes", recordBytes);
    return new UnreadableException("too-large", null, where + ": " + message);
  }
}
