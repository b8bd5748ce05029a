package casewire.standalone;

import casewire.enrich.Watchlist;
import casewire.ingest.ReadOptions;
import casewire.ingest.publish.RawArticles;
import casewire.ingest.read.BrokenRecord;
import casewire.ingest.read.FileReader;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadRecord;
import casewire.ingest.read.StandardFileReader;
import casewire.standalone.cases.WatchlistFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Enriches files without Kafka: one enriched article a line on standard output. */
@Command(
    name = "enrich",
    description = "Reads files of articles and writes one enriched article a line. Needs no Kafka.",
    mixinStandardHelpOptions = true)
final class Enrich implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files of articles; of a folder, every file in it.")
  private List<Path> paths;

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      description =
          "Year of dates that are written without one; by default the last in which they do not lie"
              + " after the file's modification time.")
  private Year year;

  @Option(
      names = "--watchlist",
      paramLabel = "FILE",
      description =
          "Cases to pin and names to recognise, as casewire watch import takes them. May be"
              + " repeated.")
  private List<Path> watchlists = List.of();

  @Mixin private ReadOptions reading;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    boolean broken = false;
    List<Path> files = files();
    Watchlist watchlist = Watchlist.of(new WatchlistFile().readAll(watchlists).values());
    try (EnrichedLines out =
            new EnrichedLines(new FileOutputStream(FileDescriptor.out), watchlist);
        ProgressLine line = progressLine()) {
      StandardFileReader standard = StandardFileReader.with(reading.limits());
      FileReader reader = year == null ? standard : standard.of(year);
      for (Path file : files) {
        RawArticles articles = RawArticles.of(file);
        List<BrokenRecord> rejected = new ArrayList<>();
        long size = Files.size(file);
        try (BoundedInputStream content = BoundedInputStream.builder().setPath(file).get()) {
          EnrichProgress progress = new EnrichProgress(line, files, file, size);
          reader.read(
              content,
              size,
              articles.name(),
              articles.modified(),
              record -> {
                take(record, articles, out, rejected);
                progress.record(content.getCount());
              });
        }
        line.clear();
        rejected.forEach(r -> report(file, r));
        broken |= !rejected.isEmpty();
        out.flush();
      }
    }
    return broken ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  /** Where the results themselves run over the terminal, they show the progress. */
  private ProgressLine progressLine() {
    boolean terminal = StandardStream.ERR.isTerminal() && !StandardStream.OUT.isTerminal();
    return new ProgressLine(spec.commandLine().getErr(), terminal, System.getenv());
  }

  private void take(
      ReadRecord record, RawArticles articles, EnrichedLines out, List<BrokenRecord> rejected) {
    if (record instanceof ReadArticle article) {
      try {
        out.write(articles.raw(article)).ifPresent(e -> rejected.add(failed(article, e)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (record instanceof BrokenRecord broken) {
      rejected.add(broken);
    }
  }

  private static BrokenRecord failed(ReadArticle article, RuntimeException failure) {
    String message =
        "Enrichment failed on \"%s\" (%s). The other articles are not affected; please report this one."
            .formatted(article.headline(), failure);
    return new BrokenRecord(
        article.format(),
        article.index(),
        article.entry(),
        article.place(),
        "enrichment-failed",
        message,
        new byte[0],
        0);
  }

  private void report(Path file, BrokenRecord broken) {
    String place = broken.place() == null ? "" : ", " + broken.place();
    spec.commandLine().getErr().println("casewire: " + file + place + ": " + broken.message());
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path)) {
          below.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }
}
