package casewire.ingest.publish;

import casewire.ingest.read.FileReader;
import casewire.ingest.watch.InboxFile;
import casewire.ingest.watch.InboxWatch;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Finished files in, transactions out: the lanes, the publisher and the mover, wired. */
public final class Delivery implements AutoCloseable {
  private static final long QUEUE_BYTES = 16L << 20;

  private final BlockingQueue<InboxFile> finished = new LinkedBlockingQueue<>();
  private final ChunkQueue chunks = new ChunkQueue(QUEUE_BYTES);
  private final FileIntake intake;
  private final Disposal disposal;
  private final ArticlePublisher publisher;
  private final List<Thread> lanes;

  /**
   * What is delivered from where to where.
   *
   * @param policy what becomes of files that are published
   * @param archive where they go
   * @param quarantine where broken files go
   * @param lanes files that are read at the same time
   * @param chunkRecords records of a file after which its part so far is committed
   * @param chunkBytes the same in bytes of JSON
   * @param transactionalId what is fenced
   */
  public record Route(
      ArchivePolicy policy,
      Path archive,
      Path quarantine,
      int lanes,
      int chunkRecords,
      int chunkBytes,
      String transactionalId) {}

  /**
   * @throws Failure if a Kafka property makes no sense
   */
  public Delivery(
      Route route,
      KafkaProperties kafka,
      FileReader reader,
      InboxWatch watch,
      DeliveryListener listener,
      Consumer<DeliveryStep> steps) {
    Ledger ledger = new Ledger(route.policy());
    this.disposal =
        new Disposal(route.policy(), route.archive(), route.quarantine(), watch, listener, steps);
    this.intake =
        new FileIntake(
            reader,
            ChunkLimits.of(route.chunkRecords(), route.chunkBytes()),
            ledger,
            chunks,
            watch,
            disposal,
            listener,
            steps);
    this.publisher =
        new ArticlePublisher(
            kafka,
            route.transactionalId(),
            chunks,
            ledger,
            settlement -> {
              listener.committed(settlement.receipt().receipt());
              if (settlement.receipt().receipt().done()) {
                FileAttempt attempt = settlement.chunk().attempt();
                ledger.release(attempt.sha256());
                disposal.settle(attempt.file(), settlement.receipt().receipt());
              }
            },
            listener,
            steps);
    this.lanes =
        IntStream.range(0, route.lanes())
            .mapToObj(n -> new Thread(this::readFiles, "lane-" + n))
            .toList();
  }

  /** Takes a finished file; returns at once. */
  public void take(InboxFile file) {
    finished.add(file);
  }

  /**
   * Publishes until {@link #close}.
   *
   * @param ready runs once, when the receipts are read and files are welcome
   * @throws Failure if another instance has taken over
   */
  public void run(Runnable ready) throws InterruptedException {
    try {
      publisher.run(
          () -> {
            lanes.forEach(Thread::start);
            ready.run();
          });
    } finally {
      close();
      disposal.close();
    }
  }

  /** Ends the readings; {@link #run} finishes the transaction under way and returns. */
  @Override
  public void close() {
    lanes.forEach(Thread::interrupt);
    chunks.close();
  }

  private void readFiles() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        intake.take(finished.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
