package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFacts;
import casewire.ingest.read.article.Spaces;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.UnreadableException;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text layer of a PDF. Scripts in it are not run, files in it are not opened. */
public final class PdfReader implements FormatReader {
  private final int articleBytes;

  public PdfReader(int articleBytes) {
    this.articleBytes = articleBytes;
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    byte[] bytes = document.bytes().readAllBytes();
    try (PDDocument pdf =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      String text = PdfText.of(pdf, articleBytes);
      if (text.isBlank()) {
        throw new UnreadableException(
            "no-text", null, "the PDF has no text layer; run OCR on the scan and drop the result");
      }
      ArticleFacts titled = title(pdf.getDocumentInformation(), text);
      new TextArticles(document.dating(), articleBytes).of(titled, text).forEach(found);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          "encrypted", null, "the PDF asks for a password; save it without one");
    }
  }

  /** The title counts only if the text has it too, for many are names of files or templates. */
  private static ArticleFacts title(PDDocumentInformation information, String text) {
    String title = information.getTitle() == null ? "" : Spaces.plain(information.getTitle());
    return !title.isEmpty() && Spaces.plain(text).contains(title)
        ? new ArticleFacts(title, null, null, null, null)
        : ArticleFacts.NONE;
  }
}
