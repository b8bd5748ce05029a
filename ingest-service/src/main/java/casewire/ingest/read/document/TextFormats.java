package casewire.ingest.read.document;

import casewire.ingest.read.article.ArticleFields;
import casewire.ingest.read.article.PlainArticle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the formats apart that are text. */
final class TextFormats {
  private static final Pattern JSON =
      Pattern.compile("\\s*(?:\\{\\s*(?:\"|\\}|$)|\\[\\s*[\\[{\\]])");

  private static final Pattern XML_ROOT =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml.*?\\?>\\s*|<!--.*?-->\\s*|<\\?.*?\\?>\\s*|<!doctype[^>\\[]*(?:\\[.*?\\])?[^>]*>\\s*)*"
              + "<([a-zA-Z][\\w:.-]*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MBOX = Pattern.compile("From \\S+ .*\\d{4}.*\\R[\\w-]+:.*");

  private static final Pattern HEADER = Pattern.compile("([!-9;-~]+):.*|[ \\t]+\\S.*");

  private static final Set<String> MAIL_HEADERS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "delivered-to",
          "content-type",
          "reply-to",
          "list-id");

  private static final Pattern FRONT_MATTER = Pattern.compile("---\\s*\\R[\\w-]+\\s*:");
  private static final Pattern ATX_HEADING = Pattern.compile("#{1,2} \\S.*");
  private static final int LONGEST_HEADER_ROW = 1000;

  private final String name;
  private final String text;
  private final Document document;

  private TextFormats(String name, String text, Document document) {
    this.name = name;
    this.text = text;
    this.document = document;
  }

  /**
   * @param name in lower case
   * @param text the beginning of the document
   */
  static Format of(String name, String text, Document document) throws UnreadableException {
    return new TextFormats(name, text, document).format();
  }

  private Format format() throws UnreadableException {
    if (JSON.matcher(text).lookingAt()) {
      return isNdjson() ? Format.NDJSON : Format.JSON;
    }
    String root = xmlRoot();
    if (root != null) {
      return markup(root);
    }
    if (MBOX.matcher(text).lookingAt()) {
      return Format.MBOX;
    }
    if (isMail()) {
      return Format.EML;
    }
    if (isCsv()) {
      return Format.CSV;
    }
    if (isMarkdown()) {
      return Format.MARKDOWN;
    }
    if (named(".ndjson", ".jsonl")) {
      return Format.NDJSON;
    }
    return isDigest() ? Format.DIGEST : Format.TEXT;
  }

  private boolean named(String... extensions) {
    return Stream.of(extensions).anyMatch(name::endsWith);
  }

  private boolean isNdjson() {
    if (named(".ndjson", ".jsonl")) {
      return true;
    }
    List<String> objects =
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(2).toList();
    boolean lines = objects.get(0).startsWith("{") && objects.get(0).endsWith("}");
    return lines && (objects.size() == 1 ? !named(".json") : objects.get(1).startsWith("{"));
  }

  /** Name of the root element in lower case; null if the text does not begin with one. */
  private String xmlRoot() {
    if (!text.stripLeading().startsWith("<")) {
      return null;
    }
    Matcher matcher = XML_ROOT.matcher(text);
    return matcher.lookingAt() ? ArticleFields.key(matcher.group(1)) : null;
  }

  private Format markup(String root) throws UnreadableException {
    switch (root) {
      case "rss", "rdfrdf", "channel":
        return Format.RSS;
      case "feed", "entry":
        return Format.ATOM;
      default:
        if (text.stripLeading().startsWith("<?xml") && !root.equals("html")) {
          throw new UnreadableException(
              "unknown-xml",
              null,
              "this is XML with the root element <"
                  + root
                  + ">, which no reader knows; drop RSS, Atom or HTML");
        }
        return Format.HTML;
    }
  }

  /** Lines that look like headers up to an empty line, two of which mails have. */
  private boolean isMail() {
    int known = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isEmpty()) {
        break;
      }
      Matcher matcher = HEADER.matcher(line);
      if (!matcher.matches()) {
        return false;
      }
      String header = matcher.group(1);
      known += header != null && MAIL_HEADERS.contains(header.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return known >= 2;
  }

  private boolean isCsv() {
    if (named(".csv", ".tsv")) {
      return true;
    }
    String row = text.lines().findFirst().orElse("");
    if (row.length() > LONGEST_HEADER_ROW) {
      return false;
    }
    List<String> columns = Stream.of(row.split("[,;\\t|]")).map(ArticleFields::key).toList();
    return columns.size() > 1
        && columns.stream().anyMatch(ArticleFields.HEADLINE::contains)
        && columns.stream().anyMatch(ArticleFields.BODY::contains);
  }

  private boolean isMarkdown() {
    return named(".md", ".markdown")
        || FRONT_MATTER.matcher(text).lookingAt()
        || text.lines().filter(l -> !l.isBlank()).findFirst().filter(this::isHeading).isPresent();
  }

  private boolean isHeading(String line) {
    return ATX_HEADING.matcher(line).matches();
  }

  /** A second title with a dated byline; or a first one, and more than can be seen from here. */
  private boolean isDigest() {
    int titles = PlainArticle.countTitled(text.lines().toList(), document.dating());
    return titles > 1 || titles == 1 && !document.endsWithHead();
  }
}
