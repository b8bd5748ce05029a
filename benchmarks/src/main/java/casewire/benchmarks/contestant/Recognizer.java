package casewire.benchmarks.contestant;

import casewire.enrich.Enricher;
import casewire.enrich.cases.CaseTagger;
import casewire.enrich.entity.EntityRecognition;
import casewire.events.EnrichedBy;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * An entity recogniser that can be measured, ours or another's. Another's are on the class path
 * only in a build with the Maven profile {@code peers}.
 */
public interface Recognizer {
  String name();

  /** Loads its models: takes time and memory. */
  EntityRecognition load();

  /** The whole enrichment with this recogniser in it. */
  default Enricher enricher() {
    return new Enricher(load(), new CaseTagger(), new EnrichedBy(name(), name()));
  }

  /**
   * @throws IllegalArgumentException if there is none of that name on the class path
   */
  static Recognizer named(String name) {
    return Stream.concat(
            Stream.of(new CasewireRecognizer()),
            ServiceLoader.load(Recognizer.class).stream().map(ServiceLoader.Provider::get))
        .filter(recognizer -> recognizer.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no recogniser " + name + " on the class path; build with -Ppeers"));
  }
}
