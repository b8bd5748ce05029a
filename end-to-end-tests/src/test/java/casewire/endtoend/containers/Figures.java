package casewire.endtoend.containers;

import java.time.Duration;

/** Prints what was measured; nothing depends on it. */
final class Figures {
  private Figures() {}

  static void print(String what, Object value) {
    System.out.printf("container figures: %s: %s%n", what, value);
  }

  static void print(String what, Duration duration) {
    print(what, "%.1f s".formatted(duration.toMillis() / 1000.0));
  }
}
