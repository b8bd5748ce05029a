package casewire.ingest.read.format;

import casewire.ingest.read.article.Spaces;
import casewire.ingest.read.document.UnreadableException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF in paragraphs: lines are joined, words cut at the end of a line made whole. */
final class PdfText {
  private static final String PARAGRAPH = "\f";
  private static final Pattern CUT_WORD = Pattern.compile("(\\p{Ll})[-\u00AD\u2010]\\n(\\p{Ll})");
  private static final Pattern NUMBER_OF_A_PAGE =
      Pattern.compile("(?:page )?\\d{1,4}(?: of \\d+)?", Pattern.CASE_INSENSITIVE);

  /** Share of the longest line's length from which on a line counts as full. */
  private static final double FULL = 0.6;

  private static final int MOST_ARTICLES = 64;

  private PdfText() {}

  static String of(PDDocument pdf, int articleBytes) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart(PARAGRAPH);
    stripper.setPageEnd("\n");
    Limited out = new Limited((long) articleBytes * MOST_ARTICLES);
    stripper.writeText(pdf, out);
    String text = CUT_WORD.matcher(out.text).replaceAll("$1$2");
    int width = text.lines().mapToInt(line -> line.strip().length()).max().orElse(0);
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split(PARAGRAPH)) {
      String joined = joined(paragraph.lines().map(Spaces::plain).toList(), width);
      if (!joined.isEmpty() && !NUMBER_OF_A_PAGE.matcher(joined).matches()) {
        paragraphs.add(joined);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  /** A line that is not full ends there: a title, a byline, the last of a paragraph. */
  private static String joined(List<String> lines, int width) {
    StringBuilder out = new StringBuilder();
    boolean full = false;
    for (String line : lines) {
      if (!line.isEmpty()) {
        if (out.length() > 0) {
          out.append(full ? ' ' : '\n');
        }
        out.append(line);
        full = line.length() >= width * FULL;
      }
    }
    return out.toString();
  }

  /** Text that may not grow without end, as it can from a small file. */
  private static final class Limited extends Writer {
    private final long most;
    private final StringBuilder text = new StringBuilder();

    Limited(long most) {
      this.most = most;
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
      if (text.length() + (long) length > most || Thread.interrupted()) {
        throw new UnreadableException(
            "too-large", null, "the PDF has too much text; split it by article");
      }
      text.append(from, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
