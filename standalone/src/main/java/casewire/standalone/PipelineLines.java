package casewire.standalone;

import casewire.events.EnrichedArticle;
import casewire.events.FileReceipt;
import casewire.ingest.FileLine;
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
    pipeline
        .consolePort()
        .ifPresent(
            port -> print("  look   http://localhost:%d  articles, cases, health".formatted(port)));
  }

  void file(FileReceipt receipt) {
    print("file     " + FileLine.of(receipt));
  }

  /** Something that a person should see to, or know of. */
  void notice(String message) {
    print("notice   " + message);
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
