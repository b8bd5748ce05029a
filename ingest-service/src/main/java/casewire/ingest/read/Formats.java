package casewire.ingest.read;

import casewire.ingest.read.document.Format;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.format.DigestReader;
import casewire.ingest.read.format.JsonReader;
import casewire.ingest.read.format.NdjsonReader;
import casewire.ingest.read.format.TextReader;
import java.util.EnumMap;
import java.util.Map;

/** The reader of each format, with the limits it needs. */
final class Formats {
  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);

  Formats(ReadLimits limits) {
    readers.put(Format.TEXT, new TextReader(limits.articleBytes()));
    readers.put(Format.DIGEST, new DigestReader(limits.articleBytes()));
    readers.put(Format.JSON, new JsonReader(limits.recordBytes(), limits.nestingDepth()));
    readers.put(Format.NDJSON, new NdjsonReader(limits.recordBytes(), limits.nestingDepth()));
  }

  FormatReader reader(Format format) {
    return readers.get(format);
  }
}
