package casewire.ingest.read.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON within limits. */
final class Json {
  static final String NO_ARTICLE =
      "JSON, but no article: there is no text under articleBody, body, text or content; add it";

  private Json() {}

  static JsonMapper mapper(int longestText, int nestingDepth) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(nestingDepth)
            .maxStringLength(longestText)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
    return JsonMapper.builder(factory).build();
  }

  static String reason(JsonProcessingException e) {
    return e instanceof StreamConstraintsException ? "too-deep" : "malformed-json";
  }

  static String message(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    String at = location == null ? "" : " at column " + location.getColumnNr();
    return "not JSON"
        + at
        + ": "
        + firstLine(e.getOriginalMessage())
        + "; mend it and drop the file again";
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
