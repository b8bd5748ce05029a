package casewire.runtime.monitor;

import java.util.Optional;

/** Looks at one thing a program needs. Answers within a few seconds and never throws. */
@FunctionalInterface
public interface HealthCheck {
  /**
   * @return what is wrong, in one sentence; empty if nothing is
   */
  Optional<String> problem();
}
