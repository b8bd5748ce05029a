package casewire.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the pipeline against its peers and its limits and prints one table. The ratios count:
 * both sides of each ran on the same machine in turn.
 */
public final class PipelineBenchmark {
  private static final String QUICK = "quick";
  private static final Map<String, Part> PARTS = parts();

  private PipelineBenchmark() {}

  private static Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("ingest", new IngestComparison());
    parts.put("small-files", new SmallFiles());
    parts.put("streams", new StreamsComparison());
    parts.put("latency", new DropToVisible());
    parts.put("start", new StartTimes());
    parts.put("connect", new ConnectComparison());
    parts.put("corenlp", new RecognizerComparison());
    parts.put("scale", new ScaleOut());
    parts.put("length", new BodyLengths());
    parts.put("cost", new CostPerArticle());
    parts.put("million", new LongRun());
    return parts;
  }

  /**
   * @param args names of parts, by default all of them; {@code quick} for a run that shows only
   *     that everything works
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> names = new ArrayList<>(List.of(args));
    Load load = names.remove(QUICK) ? Load.quick() : Load.full();
    if (!PARTS.keySet().containsAll(names)) {
      System.err.println(
          "usage: PipelineBenchmark [quick] [" + String.join("|", PARTS.keySet()) + "]...");
      System.exit(2);
    }
    List<Figure> figures = new ArrayList<>();
    for (String name : names.isEmpty() ? PARTS.keySet() : names) {
      System.err.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + name);
      figures.addAll(measure(PARTS.get(name), load));
    }
    System.out.println(Figure.HEAD);
    figures.forEach(System.out::println);
  }

  /** What a part needs and does not find is said, and the others go on. */
  private static List<Figure> measure(Part part, Load load)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("casewire-bench");
    try {
      List<Figure> figures = part.measure(new Workplace(folder, load));
      figures.forEach(System.err::println);
      return figures;
    } catch (IOException e) {
      System.err.println("not measured: " + e.getMessage());
      return List.of();
    } finally {
      Workplace.delete(folder);
    }
  }
}
