package casewire.ingest.read.format;

import casewire.ingest.read.article.Byline;
import casewire.ingest.read.article.Dating;
import casewire.ingest.read.article.PlainArticle;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.Line;
import casewire.ingest.read.document.Lines;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * Several articles in plain text, one below the other. An article begins where a title stands on a
 * dated byline, and below the {@code From:} line that ends the article before it.
 */
public final class DigestReader implements FormatReader {
  private static final int LOOK_AHEAD = 8;

  private final int articleBytes;

  public DigestReader(int articleBytes) {
    this.articleBytes = articleBytes;
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    new Splitting(document, found).run();
  }

  /** One document as it is split. */
  private final class Splitting {
    private final Dating dating;
    private final Consumer<Found> found;
    private final Lines lines;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private TextSection section;
    private boolean first = true;
    private boolean headed;
    private boolean afterGap = true;

    Splitting(Document document, Consumer<Found> found) {
      this.dating = document.dating();
      this.found = found;
      this.lines = new Lines(document.bytes(), articleBytes);
    }

    void run() throws IOException {
      for (Line line = take(); line != null; line = take()) {
        boolean head = afterGap && startsArticle(line);
        if (head) {
          endSection(first && !headed);
        }
        boolean separator = line.blank() || PlainArticle.isRule(text(line));
        if (section == null && !separator) {
          section = new TextSection(line.place(), articleBytes);
          headed = head;
        }
        if (section != null) {
          section.add(line);
          if (afterGap && endsArticle(line)) {
            endSection(false);
          }
        }
        afterGap = separator || section == null;
      }
      endSection(false);
    }

    /**
     * @param masthead whether the section may be the name of the digest and its table of contents
     */
    private void endSection(boolean masthead) {
      if (section != null) {
        if (!masthead || section.hasText()) {
          found.accept(section.found(dating));
        }
        first = false;
      }
      section = null;
    }

    private boolean startsArticle(Line line) {
      if (!PlainArticle.isTitle(text(line))) {
        return false;
      }
      Iterator<Line> next = ahead.iterator();
      if (!next.hasNext()) {
        return false;
      }
      Line below = next.next();
      if (!below.blank()) {
        return isByline(below);
      }
      return next.hasNext() && isByline(next.next()) && (!next.hasNext() || next.next().blank());
    }

    private boolean isByline(Line line) {
      return Byline.dated(text(line), dating).filter(b -> b.author() != null).isPresent();
    }

    /** A {@code From:} line ends the article if the end, or what may be a title, comes next. */
    private boolean endsArticle(Line line) {
      if (!PlainArticle.isFooter(text(line))) {
        return false;
      }
      Iterator<Line> next = ahead.iterator();
      while (next.hasNext()) {
        Line below = next.next();
        if (!below.blank() && !PlainArticle.isRule(text(below))) {
          return looksLikeTitle(text(below));
        }
      }
      return true;
    }

    private boolean looksLikeTitle(String text) {
      String plain = text.strip();
      return PlainArticle.isTitle(plain) && ".,;:".indexOf(plain.charAt(plain.length() - 1)) < 0;
    }

    private String text(Line line) {
      String text = line.complete() ? line.text() : null;
      return text == null ? "" : text;
    }

    private Line take() throws IOException {
      while (ahead.size() <= LOOK_AHEAD) {
        Line line = lines.next();
        if (line == null) {
          break;
        }
        ahead.add(line);
      }
      return ahead.poll();
    }
  }
}
