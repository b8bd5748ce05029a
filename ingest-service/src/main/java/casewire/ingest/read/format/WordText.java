package casewire.ingest.read.format;

import casewire.ingest.read.article.Paragraphs;
import casewire.ingest.read.article.Spaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The text of WordprocessingML.
 *
 * @param title the paragraph in the style Title, or else in the style of first-level headings if it
 *     is the only one; null if there is none
 * @param text paragraphs separated by an empty line, the title among them
 */
record WordText(String title, String text) {
  /** Older programs are given the same text a second time in here. */
  private static final Set<String> SKIPPED = Set.of("mc:Fallback", "w:del", "w:moveFrom");

  /**
   * @param styles may be null
   */
  static WordText of(byte[] document, byte[] styles, int nestingDepth) throws IOException {
    Map<String, String> names = styles == null ? Map.of() : styleNames(styles, nestingDepth);
    List<String> paragraphs = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    try (StreamParser parser = parser(document, nestingDepth)) {
      for (Element p = parser.selectNext("w|p"); p != null; p = parser.selectNext("w|p")) {
        String text = isSkipped(p) ? "" : Paragraphs.of(text(p));
        if (!text.isEmpty()) {
          paragraphs.add(text);
          String style = style(p, names);
          if (style.equals("title")) {
            titles.add(text);
          } else if (style.equals("heading 1") || style.equals("heading1")) {
            headings.add(text);
          }
        }
        p.empty();
      }
    }
    List<String> candidates = titles.isEmpty() ? headings : titles;
    String title = candidates.size() == 1 ? Spaces.plain(candidates.get(0)) : null;
    return new WordText(title, String.join("\n\n", paragraphs));
  }

  static Element parse(byte[] xml, int nestingDepth) {
    Parser parser = Parser.xmlParser().setMaxDepth(nestingDepth);
    return parser.parseInput(
        new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8), "");
  }

  private static StreamParser parser(byte[] xml, int nestingDepth) {
    return new StreamParser(Parser.xmlParser().setMaxDepth(nestingDepth))
        .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8), "");
  }

  /** Names of styles by their ids, which follow the language of the program that wrote them. */
  private static Map<String, String> styleNames(byte[] styles, int nestingDepth) {
    Map<String, String> names = new HashMap<>();
    for (Element style : parse(styles, nestingDepth).getElementsByTag("w:style")) {
      Element name = style.getElementsByTag("w:name").first();
      if (name != null) {
        names.put(style.attr("w:styleId"), name.attr("w:val").toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static String style(Element paragraph, Map<String, String> names) {
    Element style = paragraph.getElementsByTag("w:pStyle").first();
    String id = style == null ? "" : style.attr("w:val");
    return names.getOrDefault(id, id.toLowerCase(Locale.ROOT));
  }

  private static boolean isSkipped(Element paragraph) {
    return paragraph.parents().stream().anyMatch(e -> SKIPPED.contains(e.tagName()));
  }

  private static String text(Element paragraph) {
    StringBuilder out = new StringBuilder();
    append(paragraph, out);
    return out.toString();
  }

  private static void append(Element element, StringBuilder out) {
    for (Element child : element.children()) {
      switch (child.tagName()) {
        case "w:t" -> out.append(child.wholeText());
        case "w:tab" -> out.append('\t');
        case "w:br", "w:cr" -> out.append('\n');
        case "w:noBreakHyphen" -> out.append('-');
        default -> {
          if (!SKIPPED.contains(child.tagName())) {
            append(child, out);
          }
        }
      }
    }
  }
}
