package casewire.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The {@code traceparent} header of W3C Trace Context, level 1: all articles of a file are one
 * trace, each is a span of it. Both ids follow from the file's content, so that a replay gives the
 * same.
 *
 * @param traceId 32 lower-case hexadecimal digits: the first half of the file's SHA-256
 * @param spanId 16 lower-case hexadecimal digits
 */
public record TraceParent(String traceId, String spanId) {
  /** Name of the record header. */
  public static final String HEADER = "traceparent";

  private static final int TRACE_DIGITS = 32;
  private static final int SPAN_DIGITS = 16;

  /** The span of an article. */
  public static TraceParent of(Source source) {
    String place = source.sha256() + "/" + source.index();
    return new TraceParent(
        source.sha256().substring(0, TRACE_DIGITS), sha256(place).substring(0, SPAN_DIGITS));
  }

  /** The header's value; every trace is sampled. */
  public String value() {
    return "00-" + traceId + "-" + spanId + "-01";
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
