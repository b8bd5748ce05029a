package casewire.runtime;

import casewire.events.TraceParent;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.slf4j.MDC;

/**
 * The trace that a line of the log belongs to. JSON logs show it in {@code mdc}, under the names
 * that OpenTelemetry gives them in logs: {@code trace_id} and {@code span_id}.
 *
 * @param traceId null if there is no trace
 * @param spanId null if the line is about the whole file
 */
public record LogTrace(String traceId, String spanId) {
  private static final String TRACE_ID = "trace_id";
  private static final String SPAN_ID = "span_id";
  private static final LogTrace NONE = new LogTrace(null, null);

  /** The trace of a file. */
  public static LogTrace ofFile(String sha256) {
    return new LogTrace(TraceParent.traceOf(sha256), null);
  }

  /** The trace that a record carries; none if its header is missing or malformed. */
  public static LogTrace of(Headers headers) {
    Header header = headers.lastHeader(TraceParent.HEADER);
    return header == null || header.value() == null
        ? NONE
        : TraceParent.parse(new String(header.value(), StandardCharsets.ISO_8859_1))
            .map(parent -> new LogTrace(parent.traceId(), parent.spanId()))
            .orElse(NONE);
  }

  /** Does something whose lines in the log belong to this trace. */
  public void during(Runnable logging) {
    put(TRACE_ID, traceId);
    put(SPAN_ID, spanId);
    try {
      logging.run();
    } finally {
      MDC.remove(TRACE_ID);
      MDC.remove(SPAN_ID);
    }
  }

  private static void put(String name, String value) {
    if (value != null) {
      MDC.put(name, value);
    }
  }
}
