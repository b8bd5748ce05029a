package casewire.console.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Answers in JSON. What a client has already (ETag) is not sent again. */
final class JsonAnswer {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String JSON = "application/json";

  private JsonAnswer() {}

  static void send(Context context, Object value) {
    send(context, bytes(value));
  }

  static void send(Context context, byte[] json) {
    String tag = '"' + hash(json) + '"';
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    String known = context.header("If-None-Match");
    if (known != null && known.contains(tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.contentType(JSON).result(json);
    }
  }

  /** Says in one sentence what is wrong. */
  static void refuse(Context context, HttpStatus status, String message) {
    context.status(status);
    context.contentType(JSON).result(bytes(Map.of("error", message)));
  }

  static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a value that JSON can hold: " + value, e);
    }
  }

  private static String hash(byte[] json) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
