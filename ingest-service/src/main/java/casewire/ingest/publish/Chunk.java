package casewire.ingest.publish;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What one transaction takes of a file: all of a small one.
 *
 * @param attempt whose file it is
 * @param records articles and dead letters in file order
 * @param known articles that need not be read, for the whole content is known
 * @param last whether the file ends with it
 * @param format what the file was read as, null if it could not be read at all
 * @param bytes size of the records
 */
record Chunk(
    FileAttempt attempt,
    List<Outgoing> records,
    int known,
    boolean last,
    String format,
    long bytes) {
  Chunk {
    records = List.copyOf(records);
  }

  static Chunk ofDuplicate(FileAttempt attempt, int known) {
    return new Chunk(attempt, List.of(), known, true, null, 0);
  }

  Chunk replacing(UnaryOperator<Outgoing> change) {
    return new Chunk(attempt, records.stream().map(change).toList(), known, last, format, bytes);
  }
}
