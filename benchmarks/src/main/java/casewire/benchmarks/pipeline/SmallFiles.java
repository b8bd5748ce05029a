package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.NewsFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ingest of files of one article each, as most are dropped: what does a file cost? */
final class SmallFiles implements Part {
  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    Load load = workplace.load();
    IngestRun run = new IngestRun();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      for (int round = 0; round < load.rounds(); round++) {
        NewsFiles news = new NewsFiles(Articles.SEED + round);
        Path folder = workplace.folder().resolve("round-" + round);
        Path warmUp = folder.resolve("warm-up");
        Path measured = folder.resolve("measured");
        news.singles(warmUp, load.smallFiles());
        news.singles(measured, load.smallFiles());
        run.round(cluster, folder.resolve("inbox"), warmUp, measured, load.smallFiles());
        Workplace.delete(folder);
      }
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.alone(
            "%,d files of one article".formatted(load.smallFiles()), run.rate(), "files/s", ""));
    figures.addAll(run.costs());
    return figures;
  }
}
