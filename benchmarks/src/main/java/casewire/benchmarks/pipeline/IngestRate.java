package casewire.benchmarks.pipeline;

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
import java.util.concurrent.CountDownLatch;

/** Articles a second that ingest publishes from the files of a folder, once it is ready. */
final class IngestRate {
  private IngestRate() {}

  @SuppressWarnings("try") // closed, not used
  static double of(Path inbox, int files, int articles, KafkaProperties kafka)
      throws IOException, InterruptedException {
    Clock clock = new Clock(files);
    IngestSettings settings = IngestSettings.defaults(inbox).withSettle(Duration.ZERO);
    try (Ingest running =
        Ingest.start(settings, kafka, StandardFileReader.with(ReadLimits.defaults()), clock)) {
      clock.left.await();
    }
    if (clock.failure != null) {
      throw clock.failure;
    }
    return articles * 1e9 / (clock.ended - clock.started);
  }

  /** From ready to the last file's receipt. */
  private static final class Clock implements IngestListener {
    private final CountDownLatch left;
    private volatile long started;
    private volatile long ended;
    private volatile Failure failure;

    private Clock(int files) {
      this.left = new CountDownLatch(files);
    }

    @Override
    public void ready() {
      started = System.nanoTime();
    }

    @Override
    public void committed(FileReceipt receipt) {
      if (receipt.done()) {
        ended = System.nanoTime();
        left.countDown();
      }
    }

    @Override
    public void stopped(Failure reason) {
      failure = reason;
      while (left.getCount() > 0) {
        left.countDown();
      }
    }
  }
}
