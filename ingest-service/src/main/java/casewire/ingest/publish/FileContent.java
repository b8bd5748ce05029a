package casewire.ingest.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a file by its whole content. */
final class FileContent {
  private static final int BUFFER = 1 << 16;

  private FileContent() {}

  /** Lower-case hexadecimal SHA-256. */
  static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return sha256(in, Files.size(file));
    }
  }

  /**
   * Of what is left in the stream.
   *
   * @param size about how many bytes these are
   */
  static String sha256(InputStream in, long size) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[(int) Math.min(BUFFER, size + 1)];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      digest.update(buffer, 0, n);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
