package casewire.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** Later versions of the standard may add fields behind these. */
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?");

  /** The span of an article. */
  public static TraceParent of(Source source) {
    String place = source.sha256() + "/" + source.index();
    return new TraceParent(traceOf(source.sha256()), sha256(place).substring(0, SPAN_DIGITS));
  }

  /** The trace of all articles of the file with this hash. */
  public static String traceOf(String sha256) {
    return sha256.substring(0, TRACE_DIGITS);
  }

  /**
   * What a header says.
   *
   * @return empty if it is not of the standard's form
   */
  public static Optional<TraceParent> parse(String header) {
    Matcher matcher = FORM.matcher(header);
    return matcher.matches()
        ? Optional.of(new TraceParent(matcher.group(1), matcher.group(2)))
        : Optional.empty();
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
