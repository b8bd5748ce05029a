package casewire.ingest.watch;

import casewire.ingest.memory.CompactIds;
import casewire.ingest.memory.Hash128;
import casewire.runtime.FailureMessage;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Finds the finished files of the inbox. Every so often the whole inbox is looked at; events of the
 * file system only bring the next look forward. At most {@link #MOST_AT_ONCE} files are kept in
 * mind, so that memory stays flat however many wait.
 */
public final class InboxWatch implements AutoCloseable {
  private static final int MOST_AT_ONCE = 10_000;
  private static final long FULL_PAUSE_NANOS = Duration.ofMillis(200).toNanos();
  private static final long SHORTEST_PAUSE_NANOS = Duration.ofMillis(15).toNanos();
  private static final long RETRY_NANOS = Duration.ofSeconds(5).toNanos();

  /** A scan may take one part in so many of the time. */
  private static final int SCAN_SHARE = 5;

  private final Path inbox;
  private final boolean doneMarkers;
  private final long rescanNanos;
  private final InboxScan scan;
  private final Settling settling;
  private final Settling orphanedMarkers;
  private final FolderEvents events;
  private final Consumer<InboxFile> finished;
  private final InboxListener listener;
  private final Thread thread = new Thread(this::run, "inbox-watch");

  /** Files handed on and not yet dealt with, by name; the value says until when they are held. */
  private final Map<String, Long> handedOn = new ConcurrentHashMap<>();

  private final CompactIds left = new CompactIds();
  private Set<String> refused = new HashSet<>();
  private String unreadable;

  /**
   * @param finished takes each finished file, and must not block
   */
  public InboxWatch(
      Path inbox,
      Duration settle,
      Duration rescan,
      boolean doneMarkers,
      Consumer<InboxFile> finished,
      InboxListener listener)
      throws IOException {
    this.inbox = inbox;
    this.doneMarkers = doneMarkers;
    this.rescanNanos = rescan.toNanos();
    this.scan = new InboxScan(inbox, new FileNames(doneMarkers));
    this.settling = new Settling(settle);
    this.orphanedMarkers = new Settling(settle);
    this.events = new FolderEvents(inbox);
    this.finished = finished;
    this.listener = listener;
  }

  public void start() {
    thread.start();
  }

  /** The file is gone, or should be looked at anew. */
  public void release(InboxFile file) {
    handedOn.remove(file.name());
  }

  /** The file is looked at anew after a while. */
  public void releaseLater(InboxFile file) {
    handedOn.put(file.name(), System.nanoTime() + RETRY_NANOS);
  }

  /** The file stays in the inbox and is handed on again only when it has changed. */
  public void leave(InboxFile file) {
    synchronized (left) {
      left.add(identity(file.name(), file.seen()));
    }
    release(file);
  }

  /** The marker of a file that has gone goes, too. */
  public static Path markerOf(InboxFile file) {
    return file.path().resolveSibling(FileNames.markerOf(file.path().getFileName().toString()));
  }

  @Override
  public void close() {
    events.close();
    thread.interrupt();
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        long start = System.nanoTime();
        boolean full = look();
        long now = System.nanoTime();
        long pause = Math.max(SHORTEST_PAUSE_NANOS, (now - start) * SCAN_SHARE);
        long longest = full ? FULL_PAUSE_NANOS : rescanNanos;
        long wait = Math.max(pause, settling.nanosToNext(now, longest));
        if (events.await(wait)) {
          long rest = now + pause - System.nanoTime();
          if (rest > 0) {
            Thread.sleep(Duration.ofNanos(rest).toMillis());
          }
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Looks at the whole inbox once and hands on what is finished.
   *
   * @return whether there are more files than can be kept in mind
   */
  private boolean look() {
    Look look = new Look(System.nanoTime());
    settling.beginRound();
    orphanedMarkers.beginRound();
    try {
      scan.walk(look);
    } catch (IOException e) {
      look.unreadable(inbox, e);
    }
    settling.endRound();
    orphanedMarkers.endRound();
    refused = look.refused;
    if (look.unreadable == null) {
      unreadable = null;
    }
    look.finished.sort(Comparator.comparing(InboxFile::name));
    for (InboxFile file : look.finished) {
      settling.forget(file.name());
      handedOn.put(file.name(), Long.MAX_VALUE);
      finished.accept(file);
    }
    return look.full;
  }

  private static Hash128 identity(String name, Fingerprint fingerprint) {
    return Hash128.ofText(name + "\n" + fingerprint.stamp());
  }

  private final class Look implements InboxScan.Visitor {
    private final long now;
    private final List<InboxFile> finished = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private String unreadable;
    private boolean full;

    Look(long now) {
      this.now = now;
    }

    @Override
    public void folder(Path folder) {
      events.watch(folder);
    }

    @Override
    public void file(String name, Path path) {
      Long heldUntil = handedOn.get(name);
      if (heldUntil != null && (heldUntil == Long.MAX_VALUE || now - heldUntil < 0)) {
        return;
      }
      if (heldUntil != null) {
        handedOn.remove(name, heldUntil);
      }
      if (handedOn.size() + settling.size() + finished.size() >= MOST_AT_ONCE) {
        full = true;
        if (!settling.knows(name)) {
          return;
        }
      }
      try {
        Fingerprint fingerprint = Fingerprint.of(path);
        if (fingerprint.regular() && !isLeft(name, fingerprint)) {
          boolean done =
              doneMarkers
                  ? Files.exists(path.resolveSibling(FileNames.markerOf(fileName(path))))
                  : settling.seen(name, fingerprint, now);
          if (done) {
            finished.add(new InboxFile(name, inbox, path, fingerprint));
          }
        }
      } catch (IOException e) {
        // It has gone since the folder was listed; if not, the next look sees it again.
      }
    }

    @Override
    public void marker(String name, Path path) {
      Path file = path.resolveSibling(FileNames.markedBy(fileName(path)));
      try {
        if (!Files.exists(file) && orphanedMarkers.seen(name, Fingerprint.of(path), now)) {
          Files.deleteIfExists(path);
        }
      } catch (IOException e) {
        // The next look tries again.
      }
    }

    @Override
    public void refused(String name, String reason) {
      refused.add(name);
      if (!InboxWatch.this.refused.contains(name)) {
        listener.refused(name, reason);
      }
    }

    @Override
    public void unreadable(Path path, IOException why) {
      unreadable = FailureMessage.of(path, why);
      if (!unreadable.equals(InboxWatch.this.unreadable)) {
        InboxWatch.this.unreadable = unreadable;
        listener.inboxUnreadable(unreadable);
      }
    }

    private boolean isLeft(String name, Fingerprint fingerprint) {
      synchronized (left) {
        return left.size() > 0 && left.contains(identity(name, fingerprint));
      }
    }

    private static String fileName(Path path) {
      return path.getFileName().toString();
    }
  }
}
