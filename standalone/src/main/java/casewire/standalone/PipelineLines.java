package casewire.standalone;

import casewire.events.EnrichedArticle;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/** What the terminal shows of a running pipeline: one line for each file and each article. */
final class PipelineLines {
  private final PrintWriter out;

  PipelineLines(PrintWriter out) {
    this.out = out;
  }

  void ready(Path inbox, Pipeline pipeline, Duration took) {
    print(
        """
        casewire is up (%.1f s); Ctrl-C stops it
          inbox  %s  drop files here
          kafka  %s  enriched articles are on topic articles.enriched"""
            .formatted(took.toMillis() / 1000.0, inbox, pipeline.bootstrapServers()));
  }

  void file(String name, int articles) {
    print("file     %s: %d article%s".formatted(name, articles, articles == 1 ? "" : "s"));
  }

  void article(EnrichedArticle article) {
    String cases = ArticleTable.cases(article);
    String entities = ArticleTable.topEntities(article);
    print(
        "article  %s%s%s"
            .formatted(
                article.headline(),
                cases.isEmpty() ? "" : " | " + cases,
                entities.isEmpty() ? "" : " | " + entities));
  }

  private synchronized void print(String line) {
    out.println(line);
    out.flush();
  }
}
