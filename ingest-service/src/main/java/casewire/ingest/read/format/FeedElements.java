package casewire.ingest.read.format;

import casewire.ingest.read.article.Spaces;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What RSS and Atom have in common. */
final class FeedElements {
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#x[0-9a-fA-F]+|\\w+);");

  private FeedElements() {}

  /** The text of the first child that has one of the names; null if none has. */
  static String child(Element parent, String... names) {
    return Stream.of(names)
        .flatMap(name -> parent.children().stream().filter(c -> c.tagName().equals(name)))
        .map(Element::wholeText)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** One line of plain text of what may be markup. */
  static String line(String text) {
    if (text == null) {
      return "";
    }
    boolean markup = HtmlText.isMarkup(text) || ENTITY.matcher(text).find();
    return Spaces.plain(markup ? Jsoup.parseBodyFragment(text).text() : text);
  }
}
