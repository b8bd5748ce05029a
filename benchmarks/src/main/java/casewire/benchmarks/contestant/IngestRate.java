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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Articles a second from the drop of a folder of files until the last of them is committed and out
 * of the inbox, and the CPU time of each part of ingest. Another folder is dropped before, so that
 * the code is compiled when the clock starts.
 */
public final class IngestRate {
  /** Printed when the clock starts. */
  public static final String WARM = "warm";

  private IngestRate() {}

  /**
   * @param args bootstrap servers, inbox, folder of the files before the clock starts, folder of
   *     those that are measured, both on the file system of the inbox; Kafka properties as {@code
   *     name=value}
   */
  @SuppressWarnings("try") // closed, not used
  public static void main(String[] args) throws IOException, InterruptedException {
    Path inbox = Files.createDirectories(Path.of(args[1]));
    Path warmUp = Path.of(args[2]);
    Path measured = Path.of(args[3]);
    Progress progress = new Progress();
    IngestSettings settings =
        IngestSettings.defaults(inbox).withSettle(Duration.ZERO).withTopics(false, 1);
    try (Ingest running =
        Ingest.start(
            settings, kafka(args), StandardFileReader.with(ReadLimits.defaults()), progress)) {
      progress.awaitFiles(drop(warmUp, inbox));
      progress.reset();
      System.out.println(WARM);
      Stopwatch start = Stopwatch.now();
      IngestCpu before = IngestCpu.now();
      long articles = progress.awaitFiles(drop(measured, inbox));
      IngestCpu.now().report(before, articles);
      Stopwatch.now().report(start, articles);
    }
  }

  private static KafkaProperties kafka(String[] args) {
    KafkaProperties kafka = KafkaProperties.of(args[0]);
    for (String property : List.of(args).subList(4, args.length)) {
      kafka = kafka.with(property.split("=", 2)[0], property.split("=", 2)[1]);
    }
    return kafka;
  }

  /** Puts the whole folder into the inbox at once; returns how many files it holds. */
  private static long drop(Path folder, Path inbox) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long count = files.count();
      Files.move(folder, inbox.resolve(folder.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      return count;
    }
  }

  private static final class Progress implements IngestListener {
    private final Map<String, Long> begun = new HashMap<>();
    private long published;
    private long moved;
    private Failure failure;

    @Override
    public synchronized void committed(FileReceipt receipt) {
      Long before = begun.put(receipt.file(), receipt.published());
      published += receipt.published() - (before == null ? 0 : before);
      if (receipt.done()) {
        begun.remove(receipt.file());
      }
    }

    @Override
    public synchronized void movedTo(String name, Path to) {
      moved++;
      notifyAll();
    }

    @Override
    public synchronized void stopped(Failure reason) {
      failure = reason;
      notifyAll();
    }

    synchronized void reset() {
      moved = 0;
      published = 0;
    }

    /** Returns how many articles were published from them. */
    synchronized long awaitFiles(long files) throws InterruptedException {
      while (moved < files && failure == null) {
        wait();
      }
      if (failure != null) {
        throw failure;
      }
      return published;
    }
  }
}
