package casewire.ingest.read.format;

import casewire.ingest.read.article.Spaces;
import casewire.ingest.read.document.UnreadableException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF in paragraphs: lines are joined, words cut at the end of a line made whole. */
final class PdfText {
  private static final String PARAGRAPH = "\f";
  private static final Pattern CUT_WORD = Pattern.compile("(\\p{Ll})[-\u00AD\u2010]\\n(\\p{Ll})");
  private static final Pattern NUMBER_OF_A_PAGE =
      Pattern.compile("(?:page )?\\d{1,4}(?: of \\d+)?");
  private static final int MOST_ARTICLES = 64;

  private PdfText() {}

  static String of(PDDocument pdf, int articleBytes) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart(PARAGRAPH);
    stripper.setPageEnd("\n");
    Limited out = new Limited((long) articleBytes * MOST_ARTICLES);
    stripper.writeText(pdf, out);
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : out.text.toString().split(PARAGRAPH)) {
      String whole = CUT_WORD.matcher(paragraph.strip()).replaceAll("$1$2");
      // A title and its byline are one paragraph to the layout, and two lines to a reader.
      String text = whole.lines().map(Spaces::plain).collect(Collectors.joining("\n"));
      if (!text.isEmpty() && !NUMBER_OF_A_PAGE.matcher(text.toLowerCase()).matches()) {
        paragraphs.add(text);
      }
    }
    return paragraphs.stream().map(PdfText::joined).collect(Collectors.joining("\n\n"));
  }

  private static String joined(String paragraph) {
    return paragraph.replace('\n', ' ');
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
