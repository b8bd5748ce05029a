package casewire.ingest.publish;

import casewire.events.FileReceipt;
import casewire.ingest.memory.Hash128;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one transaction writes: the articles of its chunks that are not published yet, the dead
 * letters, and a receipt for each chunk.
 *
 * @param chunks what it is made from
 * @param records articles and dead letters, in the order of their files
 * @param receipts by their keys, in the order of the chunks
 * @param settlements the receipt of each chunk, in the same order
 */
record TransactionPlan(
    List<Chunk> chunks,
    List<Outgoing> records,
    Map<String, CommittedReceipt> receipts,
    List<Settlement> settlements) {

  /** A chunk, and the receipt that says what became of it. */
  record Settlement(Chunk chunk, CommittedReceipt receipt) {}

  /**
   * @param latest the last committed receipt of each attempt that is under way, by identity
   * @param writer transactional id
   */
  static TransactionPlan of(
      List<Chunk> chunks, Ledger ledger, Map<FileAttempt, FileReceipt> latest, String writer) {
    List<Outgoing> records = new ArrayList<>();
    Map<String, CommittedReceipt> receipts = new LinkedHashMap<>();
    List<Settlement> settlements = new ArrayList<>();
    Map<FileAttempt, FileReceipt> last = new IdentityHashMap<>(latest);
    Set<Hash128> taken = new HashSet<>();
    for (Chunk chunk : chunks) {
      FileAttempt attempt = chunk.attempt();
      FileTally tally = new FileTally(chunk, last.getOrDefault(attempt, attempt.resumed()));
      for (Outgoing record : chunk.records()) {
        if (record instanceof Outgoing.Article article) {
          Hash128 id = Hash128.ofHex(article.id());
          if (ledger.isPublished(id) || !taken.add(id)) {
            tally.duplicate();
            continue;
          }
          tally.published(article.id());
        } else if (record instanceof Outgoing.Letter letter) {
          tally.deadLettered(letter.reason());
        }
        records.add(record);
      }
      FileReceipt receipt = tally.receipt(Instant.now());
      last.put(attempt, receipt);
      CommittedReceipt committed =
          new CommittedReceipt(
              attempt.receiptKey(receipt.chunk()), receipt, attempt.file().seen().stamp(), writer);
      receipts.put(committed.key(), committed);
      settlements.add(new Settlement(chunk, committed));
    }
    return new TransactionPlan(chunks, records, receipts, settlements);
  }

  /** The same chunks, with dead letters for what the broker refuses for its size. */
  TransactionPlan without(Set<Outgoing> tooLarge) {
    List<Chunk> smaller =
        chunks.stream()
            .map(c -> c.replacing(r -> tooLarge.contains(r) ? DeadLetters.refused(c, r) : r))
            .toList();
    return new TransactionPlan(smaller, records, receipts, settlements);
  }
}
