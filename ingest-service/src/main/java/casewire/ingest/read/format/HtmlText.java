package casewire.ingest.read.format;

import casewire.ingest.read.article.Paragraphs;
import casewire.ingest.read.article.Spaces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text of HTML: blocks become paragraphs, a line break stays one. */
final class HtmlText {
  private static final Pattern MARKUP =
      Pattern.compile("</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|span)\\b[^<>]*>");

  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "form",
          "button",
          "head",
          "figcaption",
          "audio",
          "video",
          "select");

  private HtmlText() {}

  /** Whether plain text is markup in truth. */
  static boolean isMarkup(String text) {
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find();
  }

  static String of(String fragment) {
    return of(Jsoup.parseBodyFragment(fragment).body());
  }

  /** A piece of a page; elements deeper than the limit are put side by side. */
  static Element fragment(String html, int nestingDepth) {
    return Parser.htmlParser().setMaxDepth(nestingDepth).parseInput(html, "").body();
  }

  /** A page in UTF-8; elements deeper than the limit are put side by side. */
  static Document parse(InputStream utf8, int nestingDepth) throws IOException {
    Parser parser = Parser.htmlParser().setMaxDepth(nestingDepth);
    return Jsoup.parse(utf8, StandardCharsets.UTF_8.name(), "", parser);
  }

  /** The text of the element, in paragraphs. */
  static String of(Element element) {
    Blocks blocks = new Blocks();
    element.traverse(blocks);
    return blocks.text();
  }

  /** Collects inline text until a block begins or ends. */
  private static final class Blocks implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private int hidden;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (hidden == 0) {
          block.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
        }
      } else if (node instanceof Element element) {
        if (HIDDEN.contains(element.normalName())) {
          hidden++;
        } else if (element.normalName().equals("br")) {
          block.append('\n');
        } else if (element.isBlock() || isCell(element)) {
          endBlock();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (HIDDEN.contains(element.normalName())) {
          hidden--;
        } else if (element.isBlock() || isCell(element)) {
          endBlock();
        }
      }
    }

    private static boolean isCell(Element element) {
      return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private void endBlock() {
      List<String> lines = block.toString().lines().map(Spaces::plain).toList();
      String text = Paragraphs.of(lines);
      if (!text.isEmpty()) {
        if (out.length() > 0) {
          out.append("\n\n");
        }
        out.append(text);
      }
      block.setLength(0);
    }

    String text() {
      endBlock();
      return out.toString();
    }
  }
}
