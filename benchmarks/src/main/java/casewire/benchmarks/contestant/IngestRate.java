package casewire.benchmarks.contestant;

import casewire.events.FileReceipt;
import casewire.ingest.Ingest;
import casewire.ingest.IngestListener;
import casewire.ingest.IngestSettings;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Articles a second that ingest commits from the files of a folder, and their CPU time. */
public final class IngestRate {
  private IngestRate() {}

  /**
   * @param args bootstrap servers, inbox, articles in it, articles before the clock starts
   */
  @SuppressWarnings("try") // closed, not used
  public static void main(String[] args) throws IOException, InterruptedException {
    Clock clock = new Clock(Long.parseLong(args[2]), Long.parseLong(args[3]));
    IngestSettings settings =
        IngestSettings.defaults(Path.of(args[1])).withSettle(Duration.ZERO).withTopics(false, 1);
    try (Ingest running =
        Ingest.start(
            settings,
            KafkaProperties.of(args[0]),
            StandardFileReader.with(ReadLimits.defaults()),
            clock)) {
      clock.done.await();
    }
    clock.report();
  }

  /** Called by the publishing thread alone. */
  private static final class Clock implements IngestListener {
    private final long articles;
    private final long warmUp;
    private final Map<String, Long> published = new HashMap<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private long before;
    private Stopwatch start;
    private Stopwatch end;
    private volatile Failure failure;

    private Clock(long articles, long warmUp) {
      this.articles = articles;
      this.warmUp = warmUp;
    }

    @Override
    public void committed(FileReceipt receipt) {
      published.put(receipt.file(), receipt.published());
      long sum = published.values().stream().mapToLong(Long::longValue).sum();
      if (start == null && sum >= warmUp) {
        start = Stopwatch.now();
        before = sum;
      }
      if (sum >= articles) {
        end = Stopwatch.now();
        done.countDown();
      }
    }

    @Override
    public void stopped(Failure reason) {
      failure = reason;
      done.countDown();
    }

    private void report() {
      if (failure != null) {
        throw failure;
      }
      end.report(start, articles - before);
    }
  }
}
