package casewire.ingest.read;

import casewire.ingest.read.document.Format;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.format.AtomReader;
import casewire.ingest.read.format.CsvReader;
import casewire.ingest.read.format.DigestReader;
import casewire.ingest.read.format.DocxReader;
import casewire.ingest.read.format.HtmlReader;
import casewire.ingest.read.format.JsonReader;
import casewire.ingest.read.format.MailReader;
import casewire.ingest.read.format.MarkdownReader;
import casewire.ingest.read.format.MboxReader;
import casewire.ingest.read.format.NdjsonReader;
import casewire.ingest.read.format.PdfReader;
import casewire.ingest.read.format.RssReader;
import casewire.ingest.read.format.TextReader;
import casewire.ingest.read.format.TimeLimited;
import java.util.EnumMap;
import java.util.Map;

/** The reader of each format, with the limits it needs. */
final class Formats {
  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);

  Formats(ReadLimits limits) {
    int article = limits.articleBytes();
    int record = limits.recordBytes();
    int depth = limits.nestingDepth();
    FormatReader mail = page(new MailReader(article, record, depth), limits);
    readers.put(Format.TEXT, new TextReader(article));
    readers.put(Format.DIGEST, new DigestReader(article));
    readers.put(Format.MARKDOWN, page(new MarkdownReader(article, depth), limits));
    readers.put(Format.HTML, page(new HtmlReader(article, depth), limits));
    readers.put(Format.RSS, new RssReader(record, depth));
    readers.put(Format.ATOM, new AtomReader(record, depth));
    readers.put(Format.JSON, new JsonReader(record, depth));
    readers.put(Format.NDJSON, new NdjsonReader(record, depth));
    readers.put(Format.CSV, new CsvReader(record));
    readers.put(Format.EML, mail);
    readers.put(Format.MBOX, new MboxReader(mail, record));
    readers.put(Format.PDF, file(new PdfReader(article), limits));
    readers.put(Format.DOCX, file(new DocxReader(article, limits.documentBytes(), depth), limits));
  }

  private static FormatReader page(FormatReader reader, ReadLimits limits) {
    return new TimeLimited(reader, limits.recordBytes(), "record-bytes", limits.parseTime());
  }

  private static FormatReader file(FormatReader reader, ReadLimits limits) {
    return new TimeLimited(reader, limits.documentBytes(), "document-bytes", limits.parseTime());
  }

  FormatReader reader(Format format) {
    return readers.get(format);
  }
}
