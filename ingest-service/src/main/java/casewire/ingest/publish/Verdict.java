package casewire.ingest.publish;

import casewire.events.FileReceipt;

/** What the receipts say of a content that lies in the inbox. */
sealed interface Verdict {
  /** Another file of the same content is being read: ask again later. */
  record Busy() implements Verdict {}

  /**
   * This very file is receipted; the process ended before it could be moved.
   *
   * @param broken whether it belongs in quarantine
   */
  record Settled(boolean broken) implements Verdict {}

  /**
   * Every article of the content is published.
   *
   * @param articles how many they are
   */
  record Known(int articles) implements Verdict {}

  /**
   * A part of the content is published.
   *
   * @param last the last receipt
   * @param attempt id of the attempt that wrote it
   */
  record Begun(FileReceipt last, String attempt) implements Verdict {}

  /** It is to be read from its start: it is new, or was broken when it was last read. */
  record Unread() implements Verdict {}
}
