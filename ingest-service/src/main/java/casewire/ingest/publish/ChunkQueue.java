package casewire.ingest.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Chunks that are read and wait to be published. It takes no more bytes than its limit, so that the
 * lanes wait, and memory stays flat, while the broker is slow or away.
 */
final class ChunkQueue {
  private static final int MOST_CHUNKS = 1_000;

  private final long limit;
  private final Deque<Chunk> chunks = new ArrayDeque<>();
  private long bytes;
  private boolean closed;

  /**
   * @param limit in bytes; a single chunk may be larger
   */
  ChunkQueue(long limit) {
    this.limit = limit;
  }

  /** Waits until there is room; drops the chunk if the queue is closed. */
  synchronized void put(Chunk chunk) throws InterruptedException {
    while (!closed && !chunks.isEmpty() && (bytes + chunk.bytes() > limit || isFull())) {
      wait();
    }
    if (!closed) {
      chunks.add(chunk);
      bytes += chunk.bytes();
      notifyAll();
    }
  }

  /**
   * Waits for a chunk, and takes with it those behind it up to so many bytes.
   *
   * @return none if the queue is closed
   */
  synchronized List<Chunk> take(long most) throws InterruptedException {
    while (!closed && chunks.isEmpty()) {
      wait();
    }
    List<Chunk> taken = new ArrayList<>();
    long size = 0;
    while (!closed
        && !chunks.isEmpty()
        && (taken.isEmpty() || size + chunks.peek().bytes() <= most)) {
      Chunk chunk = chunks.remove();
      taken.add(chunk);
      size += chunk.bytes();
    }
    bytes -= size;
    notifyAll();
    return taken;
  }

  /** What is not taken yet is forgotten: it is read again from its file. */
  synchronized void close() {
    closed = true;
    chunks.clear();
    notifyAll();
  }

  private boolean isFull() {
    return chunks.size() >= MOST_CHUNKS;
  }
}
