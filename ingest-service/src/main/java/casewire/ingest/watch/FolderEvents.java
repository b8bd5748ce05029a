package casewire.ingest.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Hints from the file system that something happened. A file system that gives none (a network
 * share, a mount into a container) or too few is no failure: the periodic scan sees everything.
 */
final class FolderEvents implements AutoCloseable {
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  FolderEvents(Path folder) throws IOException {
    this.service = folder.getFileSystem().newWatchService();
  }

  /** Hints of this folder, not of those below it, are wanted. */
  void watch(Path folder) {
    WatchKey key = keys.get(folder);
    if (key == null || !key.isValid()) {
      try {
        keys.put(folder, folder.register(service, KINDS));
      } catch (IOException e) {
        keys.remove(folder);
      }
    }
  }

  /**
   * Waits for a hint.
   *
   * @return whether there was one
   * @throws ClosedWatchServiceException after {@link #close}
   */
  boolean await(long nanos) throws InterruptedException {
    WatchKey key = service.poll(nanos, TimeUnit.NANOSECONDS);
    boolean hint = key != null;
    while (key != null) {
      key.pollEvents();
      if (!key.reset()) {
        keys.values().remove(key);
      }
      key = service.poll();
    }
    return hint;
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      // There are no more hints either way.
    }
  }
}
