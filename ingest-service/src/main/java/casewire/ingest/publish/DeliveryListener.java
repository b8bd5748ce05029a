package casewire.ingest.publish;

import casewire.events.FileReceipt;
import casewire.runtime.TopicCheck;
import java.nio.file.Path;

/** Hears what becomes of the files. */
public interface DeliveryListener extends TopicCheck.Listener {
  /**
   * A receipt is committed: the file's last if {@link FileReceipt#done}, else that of a chunk of a
   * large file.
   */
  default void committed(FileReceipt receipt) {}

  /**
   * A large file of which chunks are committed is read again from its start, to go on behind them.
   *
   * @param last the receipt on which those to come add up; may name the file as it was called then
   */
  default void resumed(FileReceipt last) {}

  /**
   * A file whose receipt is committed has left the inbox.
   *
   * @param name path below the inbox
   * @param to where it lies now, null if it was deleted
   */
  default void movedTo(String name, Path to) {}

  /**
   * A file changed while it was read; it is read again when it has settled. What was published of
   * it is recognised then.
   */
  default void changedWhileRead(String name) {}

  /** A file cannot be read or moved just now; it is tried again. Said once for each message. */
  default void stuck(String name, String message) {}

  /** The cluster's topics are not as they should be, but usable. */
  @Override
  default void topicDiffers(String difference) {}

  /**
   * The broker does not answer, or refuses; files wait in the inbox. Said once for each message.
   */
  @Override
  default void waitingForBroker(String message) {}

  /** Publishing goes on after {@link #waitingForBroker}. */
  @Override
  default void brokerIsBack() {}
}
