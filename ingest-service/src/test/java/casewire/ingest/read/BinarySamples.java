package casewire.ingest.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Makes the files of the samples folder that are not text. The same text always gives the same
 * bytes; run {@link #main} after a change.
 */
final class BinarySamples {
  private static final FileTime PACKED = FileTime.from(Instant.parse("2024-03-01T12:00:00Z"));

  private BinarySamples() {}

  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> sample : all().entrySet()) {
      Files.write(Path.of(arguments[0]).resolve(sample.getKey()), sample.getValue());
    }
  }

  /** Contents by file name. */
  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> samples = new TreeMap<>();
    samples.put("harbour-pilots-opinion.pdf", pdf(lines("harbour-pilots-opinion")));
    samples.put("settlement-note.docx", docx(lines("settlement-note")));
    samples.put("evening-edition.txt.gz", gzip(text("evening-edition")));
    samples.put(
        "weekend-files.zip",
        zip(
            Map.of(
                "sunday/radio-archive.txt", text("radio-archive"),
                "saturday/seed-bank.md", text("seed-bank"))));
    return samples;
  }

  /** The first line large, the others small; an empty line is a gap. */
  static byte[] pdf(List<String> lines) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.setDocumentId(1L);
      pdf.getDocumentInformation().setTitle(lines.get(0));
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.newLineAtOffset(72, 720);
        content.setLeading(15);
        for (int i = 0; i < lines.size(); i++) {
          content.setFont(
              new PDType1Font(i == 0 ? FontName.TIMES_BOLD : FontName.TIMES_ROMAN),
              i == 0 ? 16 : 11);
          content.showText(lines.get(i));
          content.newLine();
        }
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  /** The first line in the style Title; each other line that is not empty is a paragraph. */
  static byte[] docx(List<String> lines) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      if (!line.isEmpty()) {
        String style = body.length() == 0 ? "<w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr>" : "";
        String escaped = line.replace("&", "&amp;").replace("<", "&lt;");
        body.append("<w:p>" + style + "<w:r><w:t xml:space=\"preserve\">" + escaped);
        body.append("</w:t></w:r></w:p>");
      }
    }
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    String word = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    Map<String, byte[]> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", utf8(head + CONTENT_TYPES));
    parts.put("_rels/.rels", utf8(head + RELATIONSHIPS));
    parts.put("word/_rels/document.xml.rels", utf8(head + WORD_RELATIONSHIPS));
    parts.put(
        "word/document.xml",
        utf8(head + "<w:document" + word + "><w:body>" + body + "</w:body></w:document>"));
    parts.put(
        "word/styles.xml",
        utf8(
            head
                + "<w:styles"
                + word
                + "><w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/>"
                + "</w:style></w:styles>"));
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> content : new TreeMap<>(entries).entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(content.getKey());
        entry.setLastModifiedTime(PACKED);
        entry.setSize(content.getValue().length);
        entry.setCrc(crc(content.getValue()));
        out.putArchiveEntry(entry);
        out.write(content.getValue());
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    GzipParameters parameters = new GzipParameters();
    parameters.setModificationInstant(Instant.EPOCH);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GzipCompressorOutputStream(bytes, parameters)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static long crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return crc.getValue();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] text(String name) throws IOException {
    return BinarySamples.class.getResourceAsStream("/samples/" + name + ".txt").readAllBytes();
  }

  private static List<String> lines(String name) throws IOException {
    return new String(text(name), StandardCharsets.UTF_8).lines().toList();
  }

  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/word/document.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>""";

  private static final String RELATIONSHIPS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document.xml"/></Relationships>""";

  private static final String WORD_RELATIONSHIPS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
      Target="styles.xml"/></Relationships>""";
}
