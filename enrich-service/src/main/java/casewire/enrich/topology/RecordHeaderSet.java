package casewire.enrich.topology;

import casewire.events.EventHeader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of the records that the enrichment writes: known ones alone, each once. */
final class RecordHeaderSet {
  /** What goes through from a raw to an enriched article, for tracing (W3C Trace Context). */
  private static final List<String> PASSED_ON = List.of("traceparent", "tracestate");

  private static final int MAX_BYTES = 8192;

  private RecordHeaderSet() {}

  static Headers event() {
    return new RecordHeaders()
        .add(EventHeader.CONTENT_TYPE, utf8(EventHeader.JSON))
        .add(EventHeader.SCHEMA_VERSION, utf8(EventHeader.VERSION));
  }

  static Headers article(Headers raw, String sourceFile) {
    Headers headers = event();
    headers.add(EventHeader.SOURCE_FILE, utf8(sourceFile));
    for (String name : PASSED_ON) {
      Header header = raw.lastHeader(name);
      if (header != null && header.value() != null && header.value().length <= MAX_BYTES) {
        headers.add(name, header.value());
      }
    }
    return headers;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
