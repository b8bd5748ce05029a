package casewire.ingest.publish;

import casewire.events.ArticleId;
import casewire.events.RawArticle;
import casewire.events.Source;
import casewire.ingest.read.ReadArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What all articles of one file share.
 *
 * @param name path below the inbox, with forward slashes; outside an inbox the path as given
 * @param sha256 lower-case hexadecimal SHA-256 of the whole file
 * @param modified the file's modification time
 * @param ingestedAt when the file was read
 */
public record RawArticles(String name, String sha256, Instant modified, Instant ingestedAt) {
  /** Of a file that lies in no inbox. */
  public static RawArticles of(Path file) throws IOException {
    return new RawArticles(
        file.toString().replace(file.getFileSystem().getSeparator(), "/"),
        FileContent.sha256(file),
        Files.getLastModifiedTime(file).toInstant(),
        Instant.now());
  }

  /** The event for an article of the file. */
  public RawArticle raw(ReadArticle article) {
    return new RawArticle(
        ArticleId.of(article.headline(), article.body()),
        article.headline(),
        article.author(),
        article.datePublished(),
        article.body(),
        article.language(),
        article.url(),
        new Source(place(article), sha256, article.format(), article.index()),
        ingestedAt.toString());
  }

  private String place(ReadArticle article) {
    return article.entry() == null ? name : name + "!/" + article.entry();
  }
}
