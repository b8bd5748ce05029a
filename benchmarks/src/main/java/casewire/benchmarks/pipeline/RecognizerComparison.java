package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.ArticleGenerator;
import java.io.IOException;
import java.util.List;

/** The topology with our recognisers in it against the same with CoreNLP's 3-class CRF in it. */
final class RecognizerComparison implements Part {
  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    Load load = workplace.load();
    Sample ours = new Sample();
    Sample peer = new Sample();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      int articles = load.warmUp() + load.measured();
      RawTopic.fill(cluster, new ArticleGenerator(Articles.SEED)::next, articles);
      for (int round = 0; round < load.rounds(); round++) {
        ours.add(
            Rates.streams(cluster, workplace, "casewire", 1, load.warmUp(), load.measured())
                .get("rate"));
        peer.add(
            Rates.streams(cluster, workplace, "corenlp", 1, load.slowWarmUp(), load.slowMeasured())
                .get("rate"));
      }
    }
    return List.of(
        new Figure(
            "the topology, ours / CoreNLP 3-class, 1 thread",
            ours.median(),
            peer.median(),
            "articles/s",
            ">= 20"));
  }
}
