package casewire.benchmarks.corpus;

import casewire.events.EventJson;
import casewire.events.RawArticle;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes files as a news desk would export them, and the same articles as the records they become,
 * so that a peer sends bytes of the same size that compress alike.
 */
public final class NewsFiles {
  private final ArticleGenerator generator;
  private final ObjectMapper json = new ObjectMapper();
  private final EventJson<RawArticle> events = new EventJson<>(RawArticle.class);

  public NewsFiles(long seed) {
    this.generator = new ArticleGenerator(seed);
  }

  /** NDJSON files of the same number of articles. */
  public void ndjson(Path folder, int files, int articlesPerFile) throws IOException {
    ndjson(folder, files, articlesPerFile, (OutputStream) null);
  }

  /**
   * @param records one record a line, for a tool that sends lines
   */
  public void ndjson(Path folder, int files, int articlesPerFile, Path records) throws IOException {
    try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(records))) {
      ndjson(folder, files, articlesPerFile, lines);
    }
  }

  private void ndjson(Path folder, int files, int articlesPerFile, OutputStream lines)
      throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < files; i++) {
      Path file = folder.resolve("news-%03d.ndjson".formatted(i));
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        for (int k = 0; k < articlesPerFile; k++) {
          RawArticle article = generator.next();
          line(out, json.writeValueAsBytes(fields(article)));
          if (lines != null) {
            line(lines, events.write(article));
          }
        }
      }
    }
  }

  /** JSON files of one article. */
  public void singles(Path folder, int files) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < files; i++) {
      single(folder.resolve("article-%06d.json".formatted(i)));
    }
  }

  /** One article as a JSON file; returns its id. */
  public String single(Path file) throws IOException {
    RawArticle article = generator.next();
    Files.write(file, json.writeValueAsBytes(fields(article)));
    return article.id();
  }

  private static Map<String, String> fields(RawArticle article) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("headline", article.headline());
    fields.put("author", article.author());
    fields.put("datePublished", article.datePublished());
    fields.put("articleBody", article.articleBody());
    return fields;
  }

  private static void line(OutputStream out, byte[] bytes) throws IOException {
    out.write(bytes);
    out.write('\n');
  }
}
