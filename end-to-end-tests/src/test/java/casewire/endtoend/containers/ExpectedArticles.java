package casewire.endtoend.containers;

import casewire.events.RawArticle;
import casewire.ingest.publish.RawArticles;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must come out: the ids of the articles of every file dropped, read here by the same code.
 */
final class ExpectedArticles {
  private final StandardFileReader reader = StandardFileReader.with(ReadLimits.defaults());
  private final Set<String> ids = new TreeSet<>();

  void add(Path file) throws IOException {
    RawArticles articles = RawArticles.of(file);
    Instant modified = Files.getLastModifiedTime(file).toInstant();
    reader.read(
        file,
        file.getFileName().toString(),
        modified,
        found -> {
          if (found instanceof ReadArticle article) {
            RawArticle raw = articles.raw(article);
            ids.add(raw.id());
          }
        });
  }

  Set<String> ids() {
    return ids;
  }
}
