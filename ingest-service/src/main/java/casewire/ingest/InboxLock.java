package casewire.ingest;

import casewire.ingest.memory.Hash128;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/**
 * A hidden file in the inbox that gives the inbox an identity of its own, wherever it is mounted,
 * and that is locked as long as an instance works on it. The lock ends with the process, however
 * that ends. Where it does not reach (another host, a read-only inbox), the broker's fencing does.
 */
final class InboxLock implements AutoCloseable {
  private static final String FILE = ".casewire-inbox";

  private final FileChannel channel;
  private final FileLock lock;
  private final String identity;
  private final String owner;

  private InboxLock(FileChannel channel, FileLock lock, String identity, String owner) {
    this.channel = channel;
    this.lock = lock;
    this.identity = identity;
    this.owner = owner;
  }

  /**
   * @throws IOException if the inbox cannot be read
   */
  static InboxLock tryLock(Path inbox) throws IOException {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              inbox.resolve(FILE),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
    } catch (AccessDeniedException e) {
      return unlockable(inbox);
    } catch (FileSystemException e) {
      if (inbox.toFile().canWrite()) {
        throw e;
      }
      return unlockable(inbox);
    }
    FileLock lock = lock(channel);
    List<String> lines = lines(channel);
    String identity = lines.isEmpty() ? UUID.randomUUID().toString() : lines.get(0);
    if (lock == null) {
      channel.close();
      return new InboxLock(
          null, null, identity, lines.size() > 1 ? lines.get(1) : "another process");
    }
    write(channel, identity);
    return new InboxLock(channel, lock, identity, null);
  }

  /** Whether this process may work on the inbox. */
  boolean held() {
    return owner == null;
  }

  /** Names the inbox, the same at every start. */
  String identity() {
    return identity;
  }

  /** Who works on the inbox; null if nobody else does. */
  String owner() {
    return owner;
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.release();
      channel.close();
    }
  }

  private static InboxLock unlockable(Path inbox) {
    return new InboxLock(null, null, Hash128.ofText(inbox.toString()).toString(), null);
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static List<String> lines(FileChannel channel) throws IOException {
    channel.position(0);
    return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static void write(FileChannel channel, String identity) throws IOException {
    String host = System.getenv().getOrDefault("HOSTNAME", "this host");
    String text = "%s\nprocess %d on %s\n".formatted(identity, ProcessHandle.current().pid(), host);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }
}
