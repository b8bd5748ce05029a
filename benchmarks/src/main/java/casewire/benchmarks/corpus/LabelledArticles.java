package casewire.benchmarks.corpus;

import casewire.events.ArticleId;
import casewire.events.RawArticle;
import casewire.events.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The articles that are labelled by hand for the tests of enrich-service: real prose, read from the
 * working copy that the benchmark runs in.
 */
public final class LabelledArticles {
  private static final Path FOLDER = Path.of("enrich-service/src/test/resources/labelled");

  private LabelledArticles() {}

  /**
   * @param gold its labels
   */
  public record Labelled(String name, RawArticle article, Path gold) {}

  /**
   * @throws IOException if this is not run in the working copy
   */
  public static List<Labelled> read() throws IOException {
    List<Labelled> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("articles"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        articles.add(
            new Labelled(
                name,
                article(Files.readString(file)),
                FOLDER.resolve("gold").resolve(name + ".json")));
      }
    }
    return articles;
  }

  /** Headline, byline, an empty line, body. */
  private static RawArticle article(String text) {
    String headline = text.substring(0, text.indexOf('\n'));
    String body = text.substring(text.indexOf("\n\n") + 2).strip();
    return new RawArticle(
        ArticleId.of(headline, body),
        headline,
        null,
        null,
        body,
        "en",
        null,
        new Source("labelled.txt", "0".repeat(64), "text", 0),
        "2026-01-01T00:00:00Z");
  }
}
