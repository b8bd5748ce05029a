package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFacts;
import casewire.ingest.read.article.Byline;
import casewire.ingest.read.article.Languages;
import casewire.ingest.read.article.Spaces;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundArticle;
import casewire.ingest.read.document.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jsoup.nodes.Element;

/**
 * A Word document (ECMA-376): a zip of XML files, of which the text, the styles' names and the core
 * properties are read. Macros, embedded files and links are not looked at.
 */
public final class DocxReader implements FormatReader {
  private static final String TEXT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  private final int articleBytes;
  private final int documentBytes;
  private final int nestingDepth;

  public DocxReader(int articleBytes, int documentBytes, int nestingDepth) {
    this.articleBytes = articleBytes;
    this.documentBytes = documentBytes;
    this.nestingDepth = nestingDepth;
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    byte[] bytes = document.bytes().readAllBytes();
    Map<String, byte[]> parts = parts(bytes);
    byte[] text = parts.get(TEXT);
    if (text == null) {
      throw new UnreadableException(
          "unreadable", null, "there is no " + TEXT + " in it; save it again as Word document");
    }
    WordText word = WordText.of(text, parts.get(STYLES), nestingDepth);
    ArticleFacts properties = properties(parts.get(PROPERTIES));
    ArticleFacts titled = new ArticleFacts(word.title(), null, null, properties.language(), null);
    List<Found> all = new TextArticles(document.dating(), articleBytes).of(titled, word.text());
    boolean single = all.size() == 1;
    all.stream()
        .map(one -> single && one instanceof FoundArticle a ? a.completed(properties) : one)
        .forEach(found);
  }

  private Map<String, byte[]> parts(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    long unpacked = 0;
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(docx))) {
      for (ZipArchiveEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (List.of(TEXT, STYLES, PROPERTIES).contains(e.getName())) {
          byte[] part = zip.readNBytes(documentBytes + 1);
          unpacked += part.length;
          if (unpacked > documentBytes) {
            throw new UnreadableException(
                "too-large",
                null,
                Messages.tooLarge("unpacked text", unpacked, "document-bytes", documentBytes));
          }
          parts.put(e.getName(), part);
        }
      }
    }
    return parts;
  }

  /** Author and language; the date of the file's creation says little of the article's. */
  private ArticleFacts properties(byte[] core) {
    if (core == null) {
      return ArticleFacts.NONE;
    }
    Element properties = WordText.parse(core, nestingDepth);
    return new ArticleFacts(
        null,
        Byline.name(text(properties, "dc:creator")),
        null,
        Languages.tag(text(properties, "dc:language")),
        null);
  }

  private static String text(Element properties, String name) {
    String text =
        properties.getElementsByTag(name).stream()
            .map(Element::wholeText)
            .map(Spaces::plain)
            .collect(Collectors.joining(" "));
    return text.isEmpty() ? null : text;
  }
}
