package casewire.ingest;

import casewire.events.FileReceipt;
import casewire.ingest.publish.DeliveryStep;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The ingestion as a process that stands still at a step, so that it can be killed there. Lies in
 * this package for the seam that only tests use.
 */
public final class IngestProcess {
  public static final String READY = "ready";
  public static final String AT_STEP = "at step";
  private static final int CHUNK_RECORDS = 7;
  private static final int CHUNK_BYTES = 1 << 20;

  private IngestProcess() {}

  /**
   * @param arguments bootstrap servers, inbox, and optionally a step and which of its occurrences
   */
  public static void main(String[] arguments) throws Exception {
    IngestSettings settings =
        IngestSettings.defaults(Path.of(arguments[1]))
            .withWatching(Duration.ofMillis(50), Duration.ofMillis(200), false)
            .withReading(3, CHUNK_RECORDS, CHUNK_BYTES);
    Consumer<DeliveryStep> steps =
        arguments.length < 4
            ? step -> {}
            : standStill(DeliveryStep.valueOf(arguments[2]), Integer.parseInt(arguments[3]));
    Ingest ingest =
        Ingest.start(
            settings,
            KafkaProperties.of(arguments[0]),
            StandardFileReader.with(ReadLimits.defaults()),
            new Lines(),
            steps);
    ingest.awaitEnd();
  }

  private static Consumer<DeliveryStep> standStill(DeliveryStep wanted, int occurrence) {
    AtomicInteger seen = new AtomicInteger();
    return step -> {
      if (step == wanted && seen.incrementAndGet() == occurrence) {
        System.out.println(AT_STEP);
        while (true) {
          try {
            Thread.sleep(Long.MAX_VALUE);
          } catch (InterruptedException e) {
            // Nothing but the kill ends it.
          }
        }
      }
    };
  }

  private static final class Lines implements IngestListener {
    @Override
    public void ready() {
      System.out.println(READY);
    }

    @Override
    public void committed(FileReceipt receipt) {
      System.out.println(FileLine.of(receipt));
    }

    @Override
    public void waitingForBroker(String message) {
      System.out.println("waiting: " + message);
    }

    @Override
    public void stopped(Failure failure) {
      System.out.println("stopped: " + failure.getMessage());
    }
  }
}
