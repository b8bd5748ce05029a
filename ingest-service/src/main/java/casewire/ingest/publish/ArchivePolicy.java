package casewire.ingest.publish;

/** What becomes of a file once its articles are committed. */
public enum ArchivePolicy {
  /** It moves to {@code archive/YYYY/MM/DD}, by the day of the move in UTC. */
  MOVE,
  /** It is deleted; broken files still go to quarantine. */
  DELETE,
  /** It stays, for an inbox that is not ours to change; the receipt remembers it. */
  LEAVE
}
