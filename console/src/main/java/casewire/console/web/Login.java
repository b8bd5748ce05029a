package casewire.console.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a client must show: HTTP Basic with user and password, or the password as a Bearer token.
 *
 * @param user name for HTTP Basic
 * @param password the secret
 */
public record Login(String user, String password) {
  private static final String BASIC = "Basic ";
  private static final String BEARER = "Bearer ";

  /**
   * Takes the same time whether little or much of it is right.
   *
   * @param authorization the request's header, null if there is none
   */
  boolean admits(String authorization) {
    if (authorization == null) {
      return false;
    }
    if (authorization.startsWith(BEARER)) {
      return same(password, authorization.substring(BEARER.length()));
    }
    return authorization.startsWith(BASIC)
        && same(user + ":" + password, decoded(authorization.substring(BASIC.length())));
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(sha256(expected), sha256(given));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
