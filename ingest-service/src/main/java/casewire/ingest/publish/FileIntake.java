package casewire.ingest.publish;

import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import casewire.ingest.read.FileReader;
import casewire.ingest.watch.Fingerprint;
import casewire.ingest.watch.InboxFile;
import casewire.ingest.watch.InboxWatch;
import casewire.runtime.FailureMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Reads one finished file, unless its content is known, and queues its chunks. */
final class FileIntake {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_TOLD = 10_000;

  private final FileReader reader;
  private final ChunkLimits limits;
  private final Ledger ledger;
  private final ChunkQueue queue;
  private final InboxWatch watch;
  private final Disposal disposal;
  private final DeliveryListener listener;
  private final Consumer<DeliveryStep> steps;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  FileIntake(
      FileReader reader,
      ChunkLimits limits,
      Ledger ledger,
      ChunkQueue queue,
      InboxWatch watch,
      Disposal disposal,
      DeliveryListener listener,
      Consumer<DeliveryStep> steps) {
    this.reader = reader;
    this.limits = limits;
    this.ledger = ledger;
    this.queue = queue;
    this.watch = watch;
    this.disposal = disposal;
    this.listener = listener;
    this.steps = steps;
  }

  void take(InboxFile file) throws InterruptedException {
    try (SeekableByteChannel content = file.open()) {
      String sha256 = FileContent.sha256(Channels.newInputStream(content), file.seen().size());
      if (changed(file)) {
        watch.release(file);
        return;
      }
      Verdict verdict = ledger.begin(file, sha256);
      if (verdict instanceof Verdict.Busy) {
        watch.releaseLater(file);
      } else if (verdict instanceof Verdict.Settled settled) {
        disposal.settle(file, settledBefore(file, sha256, settled.broken()));
      } else if (verdict instanceof Verdict.Known known) {
        queue.put(Chunk.ofDuplicate(FileAttempt.ofDuplicate(file, sha256), known.articles()));
      } else if (verdict instanceof Verdict.Begun begun) {
        listener.resumed(begun.last());
        read(new FileAttempt(file, sha256, begun.attempt(), begun.last()), content);
      } else {
        read(FileAttempt.first(file, sha256), content);
      }
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (gone(file)) {
        watch.release(file);
      } else {
        tellOnce(file, "it cannot be read and is tried again: " + FailureMessage.of(e));
        watch.releaseLater(file);
      }
    }
  }

  private void tellOnce(InboxFile file, String message) {
    if (told.size() >= MOST_TOLD) {
      told.clear();
    }
    if (told.add(file.name() + "\n" + message)) {
      listener.stuck(file.name(), message);
    }
  }

  private void read(FileAttempt attempt, SeekableByteChannel content)
      throws IOException, InterruptedException {
    InboxFile file = attempt.file();
    boolean queued = false;
    try {
      RawArticles articles =
          new RawArticles(
              file.name(), attempt.sha256(), file.seen().modified().toInstant(), Instant.now());
      ChunkedReading reading = new ChunkedReading(attempt, articles, limits, c -> offer(c, file));
      readAll(file, content, articles, reading);
      offer(reading.last(), file);
      queued = true;
    } catch (Stopped e) {
      if (e.getCause() instanceof InterruptedException interrupt) {
        throw interrupt;
      }
      listener.changedWhileRead(file.name());
      watch.release(file);
    } finally {
      if (!queued) {
        ledger.release(attempt.sha256());
      }
    }
  }

  /** A reader that fails where it should have found a bad record has found one. */
  private void readAll(
      InboxFile file, SeekableByteChannel content, RawArticles articles, ChunkedReading reading)
      throws IOException {
    int buffer = (int) Math.min(BUFFER, file.seen().size() + 1);
    InputStream in = new BufferedInputStream(Channels.newInputStream(content.position(0)), buffer);
    try {
      reader.read(in, file.seen().size(), file.name(), articles.modified(), reading);
    } catch (Stopped e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      reading.failed(e);
    }
  }

  private void offer(Chunk chunk, InboxFile file) {
    if (changed(file)) {
      throw new Stopped(null);
    }
    steps.accept(DeliveryStep.AFTER_READ);
    try {
      queue.put(chunk);
    } catch (InterruptedException e) {
      throw new Stopped(e);
    }
  }

  private static boolean changed(InboxFile file) {
    try {
      return !Fingerprint.of(file.path()).equals(file.seen());
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean gone(InboxFile file) {
    try {
      return !Fingerprint.of(file.path()).regular();
    } catch (IOException e) {
      return true;
    }
  }

  private static FileReceipt settledBefore(InboxFile file, String sha256, boolean broken) {
    return new FileReceipt(
        file.name(),
        sha256,
        file.seen().size(),
        null,
        broken ? FileOutcome.SALVAGED : FileOutcome.PUBLISHED,
        0,
        0,
        0,
        0,
        0,
        true,
        null,
        "the receipt was committed before the service stopped; topic files.receipts has it",
        Instant.now().toString());
  }

  /** Ends a reading from within. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped(InterruptedException cause) {
      super(null, cause, false, false);
    }
  }
}
