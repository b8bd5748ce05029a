package casewire.runtime;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a service whose wall clock is put back while it runs. Kafka's producer reckons by the wall
 * clock when it may send a refused batch again, and its consumer when it was last asked for
 * records: with the clock four hours back, a batch waits four hours, and nobody gives the partition
 * to another instance. A new process is right at once; being killed loses nothing.
 */
public final class ClockWatch {
  /** A batch then waits at most so long. */
  static final Duration TOLERATED = Duration.ofSeconds(10);

  private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final int FAILED = 1;

  private final LongSupplier wallMillis;
  private final LongSupplier steadyNanos;
  private long before;

  ClockWatch(LongSupplier wallMillis, LongSupplier steadyNanos) {
    this.wallMillis = wallMillis;
    this.steadyNanos = steadyNanos;
    this.before = differenceMillis();
  }

  /** Watches until the process ends. Meant for a process that something starts anew. */
  public static void start() {
    ClockWatch watch = new ClockWatch(System::currentTimeMillis, System::nanoTime);
    Thread thread = new Thread(watch::run, "clock-watch");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      Duration back = Duration.ZERO;
      while (back.compareTo(TOLERATED) <= 0) {
        Thread.sleep(LOOK_EVERY.toMillis());
        back = putBack();
      }
      log.error(
          "the clock of this host was put back by {} s; this process ends, to be started anew,"
              + " because Kafka's clients would wait until the old time comes again",
          back.toSeconds());
      // Not an orderly end: what closes Kafka's clients would wait as long as they do.
      Runtime.getRuntime().halt(FAILED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How far the wall clock fell behind the steady one since the last look; negative if ahead. */
  Duration putBack() {
    long now = differenceMillis();
    Duration back = Duration.ofMillis(before - now);
    before = now;
    return back;
  }

  private long differenceMillis() {
    return wallMillis.getAsLong() - Duration.ofNanos(steadyNanos.getAsLong()).toMillis();
  }
}
