package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.contestant.FunctionRate;
import casewire.benchmarks.corpus.ArticleGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Streams application at exactly_once_v2 against the pure function, thread for thread. The
 * broker works on the same machine: what it takes of the processors is taken off what the function
 * could reach beside it.
 */
final class StreamsComparison implements Part {
  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      int articles = workplace.load().warmUp() + workplace.load().measured();
      RawTopic.fill(cluster, new ArticleGenerator(Articles.SEED)::next, articles);
      for (int threads = 1; threads <= 2; threads++) {
        figures.addAll(compare(cluster, workplace, threads));
      }
    }
    return figures;
  }

  private static List<Figure> compare(Cluster cluster, Workplace workplace, int threads)
      throws IOException {
    Load load = workplace.load();
    Sample streams = new Sample();
    Sample streamsCpu = new Sample();
    Sample function = new Sample();
    Sample functionCpu = new Sample();
    Sample broker = new Sample();
    for (int round = 0; round < load.rounds(); round++) {
      Map<String, Double> ours =
          Rates.streams(cluster, workplace, "casewire", threads, load.warmUp(), load.measured());
      Map<String, Double> pure =
          ChildJvm.run(
              FunctionRate.class,
              "1g",
              "casewire",
              String.valueOf(threads),
              String.valueOf(load.warmUp()),
              String.valueOf(load.measured()));
      streams.add(ours.get("rate"));
      streamsCpu.add(ours.get("cpu"));
      function.add(pure.get("rate"));
      functionCpu.add(pure.get("cpu"));
      broker.add(ours.get("broker"));
    }
    double cores = Runtime.getRuntime().availableProcessors();
    double brokerCores = streams.median() * broker.median() / 1e6;
    double functionCores = function.median() * functionCpu.median() / 1e6;
    double room = Math.min(1, (cores - brokerCores) / functionCores);
    String of = threads == 1 ? "1 thread" : threads + " threads";
    return List.of(
        new Figure(
            "Streams exactly_once_v2 / function, " + of,
            streams.median(),
            function.median(),
            "articles/s",
            ">= 0.70"),
        new Figure(
            "the same / function on what the broker leaves",
            streams.median(),
            function.median() * room,
            "articles/s",
            "broker " + Math.round(broker.median()) + " us/article"),
        new Figure(
            "the same, CPU of the whole process",
            streamsCpu.median(),
            functionCpu.median(),
            "us/article",
            ""));
  }
}
