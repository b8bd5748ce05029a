package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFacts;
import casewire.ingest.read.article.Dating;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.UnreadableException;
import casewire.ingest.read.document.Utf8;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown (CommonMark), with front matter for the facts. Several first-level headings are several
 * articles, as are several titles with a dated byline below them.
 */
public final class MarkdownReader implements FormatReader {
  private final int articleBytes;
  private final int nestingDepth;
  private final Parser parser;
  private final HtmlRenderer html = HtmlRenderer.builder().build();

  public MarkdownReader(int articleBytes, int nestingDepth) {
    this.articleBytes = articleBytes;
    this.nestingDepth = nestingDepth;
    this.parser =
        Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .maxOpenBlockParsers(nestingDepth)
            .build();
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    String text = Utf8.decode(document.bytes().readAllBytes());
    if (text == null) {
      throw new UnreadableException(
          "invalid-utf-8", null, "the file has bytes that are not UTF-8; save it as UTF-8");
    }
    Node root = parser.parse(text);
    ArticleFacts facts = frontMatter(root, document.dating());
    TextArticles articles = new TextArticles(document.dating(), articleBytes);
    List<String> sections = sections(root);
    if (sections.size() == 1) {
      articles.of(facts, sections.get(0)).forEach(found);
      return;
    }
    ArticleFacts shared =
        new ArticleFacts(null, facts.author(), facts.date(), facts.language(), facts.url());
    int number = 0;
    for (String section : sections) {
      number++;
      found.accept(articles.single("article " + number, shared, section));
    }
  }

  private static ArticleFacts frontMatter(Node root, Dating dating) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    root.accept(visitor);
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    visitor.getData().forEach((name, values) -> values.forEach(fields.withArray(name)::add));
    return JsonArticle.facts(fields, dating);
  }

  /** The text of each first-level heading and what is below it; of all, if there is but one. */
  private List<String> sections(Node root) throws IOException {
    List<StringBuilder> sections = new ArrayList<>(List.of(new StringBuilder()));
    int articles = 0;
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      boolean title = node instanceof Heading heading && heading.getLevel() == 1;
      if (title && ++articles > 1) {
        sections.add(new StringBuilder());
      }
      sections.get(sections.size() - 1).append(html.render(node));
    }
    List<String> texts = new ArrayList<>();
    for (StringBuilder section : sections) {
      texts.add(HtmlText.of(HtmlText.fragment(section.toString(), nestingDepth)));
    }
    return texts;
  }
}
