package casewire.runtime.monitor;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * Whether a program lives, and whether it can do its work. A program that does not live is
 * restarted by whoever runs it; one that is only not ready is left alone until it is.
 */
public final class Health {
  private final Map<String, HealthCheck> live = new ConcurrentSkipListMap<>();
  private final Map<String, HealthCheck> ready = new ConcurrentSkipListMap<>();

  /** Adds a check that only a restart can mend. */
  public Health live(String name, HealthCheck check) {
    live.put(name, check);
    return this;
  }

  /** Adds a check of something the work needs. */
  public Health ready(String name, HealthCheck check) {
    ready.put(name, check);
    return this;
  }

  public HealthReport liveness() {
    return report(live);
  }

  public HealthReport readiness() {
    return report(ready);
  }

  private static HealthReport report(Map<String, HealthCheck> checks) {
    return new HealthReport(
        checks.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> e.getValue().problem().orElse("ok"))));
  }
}
