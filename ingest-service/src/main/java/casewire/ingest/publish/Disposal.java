package casewire.ingest.publish;

import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import casewire.ingest.watch.Fingerprint;
import casewire.ingest.watch.InboxFile;
import casewire.ingest.watch.InboxWatch;
import casewire.runtime.FailureMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Takes files out of the inbox once their receipts are committed, on a thread of its own. A file
 * that cannot be moved is tried again until it can.
 */
final class Disposal implements AutoCloseable {
  private static final long RETRY_SECONDS = 5;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd/");
  private static final String REASON_SUFFIX = ".reason.txt";

  private final ArchivePolicy policy;
  private final Shelf archive;
  private final Shelf quarantine;
  private final Path quarantineFolder;
  private final InboxWatch watch;
  private final DeliveryListener listener;
  private final Consumer<DeliveryStep> steps;
  private final Set<String> stuck = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "file-mover"));

  Disposal(
      ArchivePolicy policy,
      Path archive,
      Path quarantine,
      InboxWatch watch,
      DeliveryListener listener,
      Consumer<DeliveryStep> steps) {
    this.policy = policy;
    this.archive = new Shelf(archive);
    this.quarantine = new Shelf(quarantine);
    this.quarantineFolder = quarantine;
    this.watch = watch;
    this.listener = listener;
    this.steps = steps;
  }

  /** Moves the file where its outcome says; returns at once. */
  void settle(InboxFile file, FileReceipt receipt) {
    try {
      thread.execute(() -> attempt(file, receipt));
    } catch (RejectedExecutionException e) {
      // Closed: the next start finds the file and its receipt, and moves it.
    }
  }

  /** Moves what is settled by now, and no more. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(RETRY_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void attempt(InboxFile file, FileReceipt receipt) {
    try {
      if (!Fingerprint.of(file.path()).equals(file.seen())) {
        listener.changedWhileRead(file.name());
        watch.release(file);
        return;
      }
      steps.accept(DeliveryStep.BEFORE_MOVE);
      dispose(file, receipt);
      steps.accept(DeliveryStep.AFTER_MOVE);
      stuck.remove(file.name());
    } catch (NoSuchFileException e) {
      // Somebody has taken it away: its articles are published all the same.
      watch.release(file);
    } catch (IOException | InvalidPathException e) {
      if (stuck.add(file.name())) {
        listener.stuck(
            file.name(),
            "its articles are published, but it cannot leave the inbox and is tried again: "
                + FailureMessage.of(e));
      }
      retry(file, receipt);
    }
  }

  private void retry(InboxFile file, FileReceipt receipt) {
    try {
      thread.schedule(() -> attempt(file, receipt), RETRY_SECONDS, TimeUnit.SECONDS);
    } catch (RejectedExecutionException e) {
      // Closed: as above.
    }
  }

  private void dispose(InboxFile file, FileReceipt receipt) throws IOException {
    boolean broken =
        receipt.outcome() == FileOutcome.SALVAGED || receipt.outcome() == FileOutcome.QUARANTINED;
    Path to = null;
    if (policy == ArchivePolicy.LEAVE) {
      if (broken && receipt.found() > 0) {
        Path note = quarantineFolder.resolve(file.name());
        Files.createDirectories(note.getParent());
        Shelf.note(note, REASON_SUFFIX, ReasonNote.of(receipt, file.path()));
      }
      watch.leave(file);
      return;
    } else if (broken) {
      to = quarantine.put(file.path(), file.name(), receipt.sha256());
      Shelf.note(to, REASON_SUFFIX, ReasonNote.of(receipt, to));
    } else if (policy == ArchivePolicy.MOVE) {
      String day = LocalDate.now(ZoneOffset.UTC).format(DAY);
      to = archive.put(file.path(), day + file.name(), receipt.sha256());
    } else {
      Files.delete(file.path());
    }
    Files.deleteIfExists(InboxWatch.markerOf(file));
    watch.release(file);
    listener.movedTo(file.name(), to);
  }
}
