package casewire.ingest.read.format;

import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** An HTML page: its main article, or the articles it strings together. Nothing is fetched. */
public final class HtmlReader implements FormatReader {
  private final int articleBytes;
  private final int nestingDepth;

  public HtmlReader(int articleBytes, int nestingDepth) {
    this.articleBytes = articleBytes;
    this.nestingDepth = nestingDepth;
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    org.jsoup.nodes.Document page = HtmlText.parse(document.bytes(), nestingDepth);
    HtmlFacts facts = new HtmlFacts(document.dating());
    TextArticles articles = new TextArticles(document.dating(), articleBytes);
    List<Element> parts = MainContent.of(page);
    if (parts.size() == 1) {
      articles.of(facts.ofPage(page, parts.get(0)), HtmlText.of(parts.get(0))).forEach(found);
      return;
    }
    int number = 0;
    for (Element part : parts) {
      number++;
      found.accept(
          articles.single("article " + number, facts.ofPart(page, part), HtmlText.of(part)));
    }
  }
}
