package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.contestant.EnrichInstance;
import casewire.benchmarks.corpus.ArticleGenerator;
import casewire.events.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Two enrich instances with one thread each against one, on six partitions. The broker works on the
 * same machine: what it takes of the processors is taken off what two instances could reach.
 */
final class ScaleOut implements Part {
  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    Load load = workplace.load();
    List<Run> ones = new ArrayList<>();
    List<Run> twos = new ArrayList<>();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      RawTopic.fill(
          cluster, new ArticleGenerator(Articles.SEED)::next, load.warmUp() + load.measured());
      for (int round = 0; round < load.rounds(); round++) {
        ones.add(run(cluster, workplace, 1));
        twos.add(run(cluster, workplace, 2));
      }
    }
    Run one = median(ones);
    Run two = median(twos);
    double cores = Runtime.getRuntime().availableProcessors();
    double reachable = Math.min(2, (cores - two.brokerCores()) / one.cores());
    return List.of(
        new Figure("two enrich instances / one", two.rate(), one.rate(), "articles/s", ""),
        new Figure("the same, CPU of the instances", two.cpu(), one.cpu(), "us/article", ""),
        new Figure(
            "speed-up / what the broker leaves room for",
            two.rate() / one.rate(),
            reachable,
            "times",
            ""),
        new Figure("broker's share", two.brokerCores(), one.brokerCores(), "cores", ""));
  }

  /**
   * @param rate articles a second
   * @param cpu of all instances, microseconds an article
   * @param cores that the instances kept busy
   * @param brokerCores that the broker kept busy
   */
  private record Run(double rate, double cpu, double cores, double brokerCores) {}

  /** The run of the middle rate. */
  private static Run median(List<Run> runs) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(Run::rate))
        .skip((runs.size() - 1) / 2)
        .findFirst()
        .orElseThrow();
  }

  /** Measured between two counts of committed articles, in all instances' warm state. */
  private static Run run(Cluster cluster, Workplace workplace, int instances)
      throws IOException, InterruptedException {
    Load load = workplace.load();
    Topic enriched = Topic.ENRICHED.named("enriched-by-" + instances);
    Topic cases = Topic.CASES.named("cases-by-" + instances);
    cluster.create(List.of(enriched, cases));
    String id = "scale-" + UUID.randomUUID();
    List<ChildJvm> children = new ArrayList<>();
    try {
      for (int i = 0; i < instances; i++) {
        children.add(
            ChildJvm.of(
                EnrichInstance.class,
                "1g",
                cluster.address(),
                id,
                workplace.folder().resolve(id + "-" + i).toString(),
                enriched.name(),
                cases.name()));
        children.get(i).ignoreOutput();
      }
      long before = Cluster.await(() -> cluster.consumed(id), load.warmUp(), children);
      long start = System.nanoTime();
      long cpu = cpu(children);
      long broker = cluster.cpu().toNanos();
      long last = load.warmUp() + load.measured() * 9L / 10;
      double articles = Cluster.await(() -> cluster.consumed(id), last, children) - before;
      double wall = System.nanoTime() - start;
      double used = cpu(children) - cpu;
      return new Run(
          articles * 1e9 / wall,
          used / 1e3 / articles,
          used / wall,
          (cluster.cpu().toNanos() - broker) / wall);
    } finally {
      children.forEach(ChildJvm::close);
    }
  }

  private static long cpu(List<ChildJvm> children) {
    return children.stream().mapToLong(child -> child.cpu().toNanos()).sum();
  }
}
