package casewire.ingest.publish;

/** Points on a file's way at which a stop of the process must neither lose nor double anything. */
public enum DeliveryStep {
  /** A file, or a chunk of a large one, is read and not yet sent. */
  AFTER_READ,
  /** All records but the receipts are handed to the producer. */
  AFTER_SEND,
  /** The receipts are, too. */
  BEFORE_COMMIT,
  /** The transaction is committed. */
  AFTER_COMMIT,
  /** The file is about to leave the inbox. */
  BEFORE_MOVE,
  /** The file has left the inbox. */
  AFTER_MOVE
}
