package casewire.ingest.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Decides when a file is finished: its {@link Fingerprint} has been the same for the settle time by
 * our own monotonic clock. The file's times are compared with each other alone, so neither a clock
 * that is wrong nor a copy that keeps its original's times can fool it.
 */
final class Settling {
  private final long settleNanos;
  private final Map<String, Sighting> sightings = new HashMap<>();
  private long round;

  Settling(Duration settle) {
    this.settleNanos = settle.toNanos();
  }

  /** A new look at the inbox begins. */
  void beginRound() {
    round++;
  }

  /**
   * @param now {@link System#nanoTime}
   * @return whether the file is finished
   */
  boolean seen(String name, Fingerprint fingerprint, long now) {
    Sighting before = sightings.get(name);
    long since = before != null && before.fingerprint.equals(fingerprint) ? before.since : now;
    sightings.put(name, new Sighting(fingerprint, since, round));
    return now - since >= settleNanos;
  }

  /** Files that were not seen in this round are gone. */
  void endRound() {
    sightings.values().removeIf(s -> s.round != round);
  }

  void forget(String name) {
    sightings.remove(name);
  }

  boolean knows(String name) {
    return sightings.containsKey(name);
  }

  int size() {
    return sightings.size();
  }

  /**
   * @param longest the answer if nothing is settling
   * @return nanoseconds from now until the next file may be finished, at least 0
   */
  long nanosToNext(long now, long longest) {
    long next = longest;
    for (Sighting s : sightings.values()) {
      next = Math.min(next, s.since + settleNanos - now);
    }
    return Math.max(0, next);
  }

  private record Sighting(Fingerprint fingerprint, long since, long round) {}
}
