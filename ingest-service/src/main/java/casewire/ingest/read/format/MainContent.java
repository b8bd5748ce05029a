package casewire.ingest.read.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the elements of a page that are its articles: several {@code article} elements of weight;
 * else what is marked as the article or the main part; else the element whose paragraphs have the
 * most running text and the fewest links.
 */
final class MainContent {
  private static final String FURNITURE =
      "nav, aside, footer, form, script, style, noscript, template, iframe, svg, button, figcaption,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=contentinfo], [role=search], [role=dialog]";

  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:comments?|share|sharing|social|related|promo|advert\\w*|ads?|subscribe|cookie|consent"
              + "|sidebar|breadcrumbs?|footer|nav|navbar|menu|popup|modal|recommend\\w*|tags|pagination|widget)"
              + "(?:$|[-_ ])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  /** Articles of a page that has one main article leave at most this share for teasers. */
  private static final double TEASERS = 0.2;

  private static final int SHORTEST_ARTICLE = 120;
  private static final int SHORTEST_PARAGRAPH = 25;

  private MainContent() {}

  /** One element, or several if the page strings articles together; the page is changed. */
  static List<Element> of(Document page) {
    Element body = page.body();
    removeFurniture(body);
    List<Element> articles =
        body.select("article").stream()
            .filter(a -> a.parents().select("article").isEmpty())
            .filter(a -> a.text().length() >= SHORTEST_ARTICLE)
            .toList();
    if (isDigest(articles)) {
      return articles;
    }
    return List.of(main(body, articles));
  }

  private static void removeFurniture(Element body) {
    body.select(FURNITURE).forEach(Element::remove);
    body.select("header").stream()
        .filter(header -> header.parents().select("article, main").isEmpty())
        .filter(header -> header.select("h1").isEmpty())
        .forEach(Element::remove);
    for (Element element : body.select("[class], [id], [style]")) {
      boolean named =
          FURNITURE_NAME.matcher(element.className() + " " + element.id()).find()
              && !element.is("body, article, main");
      if (named || HIDDEN_STYLE.matcher(element.attr("style")).find()) {
        element.remove();
      }
    }
  }

  private static boolean isDigest(List<Element> articles) {
    int all = articles.stream().mapToInt(MainContent::length).sum();
    int longest = articles.stream().mapToInt(MainContent::length).max().orElse(0);
    boolean headed = articles.stream().allMatch(a -> a.selectFirst("h1, h2, h3, h4") != null);
    return articles.size() > 1 && headed && all - longest > all * TEASERS;
  }

  private static Element main(Element body, List<Element> articles) {
    Element marked = body.selectFirst("[itemprop=articleBody]");
    if (marked != null && length(marked) >= SHORTEST_ARTICLE) {
      return marked;
    }
    if (!articles.isEmpty()) {
      return articles.stream().max(Comparator.comparingInt(MainContent::length)).orElseThrow();
    }
    Element main = body.selectFirst("main, [role=main]");
    if (main != null && length(main) >= SHORTEST_ARTICLE) {
      return main;
    }
    return densest(body);
  }

  /**
   * Paragraphs lend their weight to the elements around them, and half of it to those around these.
   */
  private static Element densest(Element body) {
    Map<Element, Double> weights = new HashMap<>();
    for (Element paragraph : body.select("p, pre, blockquote, td")) {
      String text = paragraph.text();
      Element parent = paragraph.parent();
      if (text.length() >= SHORTEST_PARAGRAPH && parent != null) {
        double weight = 1 + text.chars().filter(c -> c == ',').count() + text.length() / 100.0;
        weights.merge(parent, weight, Double::sum);
        if (parent.parent() != null) {
          weights.merge(parent.parent(), weight / 2, Double::sum);
        }
      }
    }
    Element best = body;
    double most = 0;
    // In document order, so that of two equal ones it is always the same.
    for (Element element : body.select("*")) {
      double weight = weights.getOrDefault(element, 0.0);
      if (weight > most && weight * (1 - linkShare(element)) > most) {
        best = element;
        most = weight * (1 - linkShare(element));
      }
    }
    boolean mostOfTheText = length(best) * 2 > length(body);
    return mostOfTheText ? best : body;
  }

  private static double linkShare(Element element) {
    int links = element.select("a").stream().mapToInt(MainContent::length).sum();
    return Math.min(1, links / (double) Math.max(1, length(element)));
  }

  private static int length(Element element) {
    return element.text().length();
  }
}
