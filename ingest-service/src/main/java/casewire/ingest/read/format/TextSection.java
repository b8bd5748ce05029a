package casewire.ingest.read.format;

import casewire.ingest.read.article.Dating;
import casewire.ingest.read.article.PlainArticle;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundArticle;
import casewire.ingest.read.document.FoundBroken;
import casewire.ingest.read.document.Line;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The lines of one article in plain text, as they come; of bounded size. */
final class TextSection {
  private final String place;
  private final int articleBytes;
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private final List<String> lines = new ArrayList<>();
  private long size;
  private Line malformed;

  /**
   * @param place where it begins; null if it is the whole document
   */
  TextSection(String place, int articleBytes) {
    this.place = place;
    this.articleBytes = articleBytes;
  }

  void add(Line line) {
    size += line.size() + 1;
    int room = articleBytes - raw.size();
    raw.write(line.bytes(), 0, Math.min(room, line.bytes().length));
    if (raw.size() < articleBytes) {
      raw.write('\n');
    }
    if (size > articleBytes) {
      lines.clear();
      return;
    }
    String text = line.text();
    if (text == null && malformed == null) {
      malformed = line;
    }
    lines.add(text == null ? "" : text);
  }

  /** Whether there is something in it that a reader would miss, and not only a masthead. */
  boolean hasText() {
    return size > articleBytes
        || malformed != null
        || lines.stream().anyMatch(l -> l.length() > 160);
  }

  Found found(Dating dating) {
    if (size - 1 > articleBytes) {
      return broken(
          place, "too-large", Messages.tooLarge("article", size, "article-bytes", articleBytes));
    }
    if (malformed != null) {
      return broken(
          place == null ? malformed.place() : place,
          "invalid-utf-8",
          malformed.place() + " is not UTF-8, though other lines are; save the file as UTF-8");
    }
    return PlainArticle.of(lines, dating)
        .<Found>map(
            a -> new FoundArticle(place, a.headline(), a.author(), a.date(), a.body(), null, null))
        .orElseGet(
            () ->
                broken(
                    place,
                    "no-article",
                    "there is no text below the title; add the body, or remove the file"));
  }

  private FoundBroken broken(String where, String reason, String message) {
    return new FoundBroken(where, reason, message, raw.toByteArray(), size);
  }
}
