package casewire.ingest.watch;

/** Hears what the watch finds amiss in the inbox. */
public interface InboxListener {
  /**
   * Something lies in the inbox that is never read, such as a symbolic link. Said once.
   *
   * @param name path below the inbox
   * @param reason why it is refused and what to do, in one sentence
   */
  default void refused(String name, String reason) {}

  /** The inbox, or a part of it, cannot be read just now. Said once until it can be again. */
  default void inboxUnreadable(String message) {}
}
