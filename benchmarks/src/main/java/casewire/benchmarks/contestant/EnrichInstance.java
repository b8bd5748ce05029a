package casewire.benchmarks.contestant;

import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.enrich.Enrichment;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.nio.file.Path;

/** One instance of the enrichment with one thread, until its standard input ends. */
public final class EnrichInstance {
  private EnrichInstance() {}

  /**
   * @param args bootstrap servers, application id, state folder, topic of enriched articles, topic
   *     of case files
   */
  @SuppressWarnings("try") // closed, not used
  public static void main(String[] args) throws IOException, InterruptedException {
    EnrichSettings settings =
        EnrichSettings.defaults(Path.of(args[2]))
            .withApplicationId(args[1])
            .withReplicationFactor(1)
            .withCreateTopics(false)
            .withOutput(args[3], args[4]);
    try (Enrichment running =
        Enrichment.start(settings, KafkaProperties.of(args[0]), EnrichListener.NONE)) {
      while (System.in.read() >= 0) {
        // Nothing is ever written to it: the end is the sign to stop.
      }
    }
  }
}
