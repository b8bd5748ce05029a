package casewire.enrich.topology;

import casewire.enrich.EnrichListener;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts another thread in the place of one that failed: at once the first time, later and later
 * while failures follow each other, so that a lasting cause floods neither the log nor the cluster.
 */
public final class ThreadReplacement implements StreamsUncaughtExceptionHandler {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** A failure so long after the last one is taken as the first. */
  private static final Duration QUIET = Duration.ofMinutes(1);

  private static final Logger log = LoggerFactory.getLogger(ThreadReplacement.class);

  private final EnrichListener listener;
  private final LongSupplier millis;
  private final Pause pause;
  private long lastFailure;
  private long nextPause;

  /** Waits. */
  @FunctionalInterface
  interface Pause {
    void millis(long millis) throws InterruptedException;
  }

  public ThreadReplacement(EnrichListener listener) {
    this(listener, System::currentTimeMillis, Thread::sleep);
  }

  ThreadReplacement(EnrichListener listener, LongSupplier millis, Pause pause) {
    this.listener = listener;
    this.millis = millis;
    this.pause = pause;
  }

  @Override
  public StreamThreadExceptionResponse handle(Throwable cause) {
    log.error("a stream thread failed and is replaced", cause);
    listener.threadReplaced(cause);
    try {
      pause.millis(pauseNow());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private synchronized long pauseNow() {
    long now = millis.getAsLong();
    if (now - lastFailure > QUIET.toMillis()) {
      nextPause = 0;
    }
    long pauseNow = nextPause;
    nextPause = Math.min(LONGEST_PAUSE.toMillis(), Math.max(FIRST_PAUSE.toMillis(), 2 * pauseNow));
    lastFailure = now;
    return pauseNow;
  }
}
