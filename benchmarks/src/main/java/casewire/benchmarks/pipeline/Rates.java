package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.StreamsRate;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/**
 * Runs of the Streams application, each from the first article with an application id of its own.
 */
final class Rates {
  private Rates() {}

  static Map<String, Double> streams(
      Cluster cluster,
      Workplace workplace,
      String recognizer,
      int threads,
      int warmUp,
      int measured)
      throws IOException {
    String id = "bench-" + UUID.randomUUID();
    return ChildJvm.run(
        StreamsRate.class,
        "2g",
        cluster.address(),
        String.valueOf(cluster.pid()),
        id,
        workplace.folder().resolve(id).toString(),
        recognizer,
        String.valueOf(threads),
        String.valueOf(warmUp),
        String.valueOf(measured));
  }
}
