package casewire.standalone;

import casewire.events.ArticleId;
import casewire.events.RawArticle;
import casewire.events.Source;
import casewire.ingest.read.ReadArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What all articles of one file share.
 *
 * @param name the path as it was given
 * @param sha256 lower-case hexadecimal SHA-256 of the whole file
 * @param modified the file's modification time
 * @param ingestedAt when the file was read
 */
record FileArticles(String name, String sha256, Instant modified, Instant ingestedAt) {
  static FileArticles of(Path file) throws IOException {
    return new FileArticles(
        file.toString().replace('\\', '/'),
        sha256(file),
        Files.getLastModifiedTime(file).toInstant(),
        Instant.now());
  }

  RawArticle raw(ReadArticle article) {
    return new RawArticle(
        ArticleId.of(article.headline(), article.body()),
        article.headline(),
        article.author(),
        article.datePublished(),
        article.body(),
        article.language(),
        article.url(),
        new Source(name, sha256, article.format(), article.index()),
        ingestedAt.toString());
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
