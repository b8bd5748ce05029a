package casewire.ingest.publish;

import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import casewire.ingest.memory.CompactIds;
import casewire.ingest.memory.Hash128;
import casewire.ingest.watch.InboxFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What all receipts together say: which articles and which contents are published. Takes 20 to 25
 * bytes an article and 50 to 60 a file. Safe for use by several threads.
 */
final class Ledger {
  private final ArchivePolicy policy;
  private final CompactIds articles = new CompactIds();
  private final CompactIds contents = new CompactIds();
  private final CompactIds settled = new CompactIds();
  private final CompactIds broken = new CompactIds();
  private final Map<String, Verdict.Begun> begun = new HashMap<>();
  private final Set<String> busy = new HashSet<>();

  Ledger(ArchivePolicy policy) {
    this.policy = policy;
  }

  /**
   * Decides what to do with a content; unless it is settled or busy, it is busy from now on, until
   * {@link #release}.
   */
  synchronized Verdict begin(InboxFile file, String sha256) {
    if (busy.contains(sha256)) {
      return new Verdict.Busy();
    }
    Hash128 content = Hash128.ofHex(sha256);
    if (settled.contains(settlement(sha256, file.name(), file.seen().stamp()))) {
      return new Verdict.Settled(broken.contains(content));
    }
    busy.add(sha256);
    if (contents.contains(content)) {
      return new Verdict.Known(contents.count(content));
    }
    Verdict.Begun last = begun.get(sha256);
    return last != null && last.last().file().equals(file.name()) ? last : new Verdict.Unread();
  }

  synchronized void release(String sha256) {
    busy.remove(sha256);
  }

  /** Whether the article is on the topic. */
  synchronized boolean isPublished(Hash128 article) {
    return articles.contains(article);
  }

  /** Takes in what a committed receipt says; the same receipt twice changes nothing. */
  synchronized void commit(CommittedReceipt committed) {
    FileReceipt receipt = committed.receipt();
    receipt.articleIds().forEach(id -> articles.add(Hash128.ofHex(id)));
    if (!receipt.done()) {
      begun.put(receipt.sha256(), new Verdict.Begun(withoutIds(receipt), committed.attempt()));
      return;
    }
    begun.remove(receipt.sha256());
    settled.add(settlement(receipt.sha256(), receipt.file(), committed.stamp()));
    Hash128 content = Hash128.ofHex(receipt.sha256());
    if (receipt.outcome() == FileOutcome.PUBLISHED || receipt.outcome() == FileOutcome.DUPLICATE) {
      contents.count(content, (int) Math.min(Integer.MAX_VALUE, receipt.found()));
    } else {
      broken.add(content);
    }
  }

  synchronized long articleCount() {
    return articles.size();
  }

  private static FileReceipt withoutIds(FileReceipt r) {
    return new FileReceipt(
        r.file(),
        r.sha256(),
        r.size(),
        r.format(),
        r.outcome(),
        r.chunk(),
        r.found(),
        r.published(),
        r.duplicates(),
        r.deadLettered(),
        r.done(),
        null,
        r.reason(),
        r.committedAt());
  }

  /**
   * A file that may not be moved is settled by its name; others only as long as nobody touches
   * them.
   */
  private Hash128 settlement(String sha256, String name, String stamp) {
    String place = policy == ArchivePolicy.LEAVE ? name : name + "\n" + stamp;
    return Hash128.ofText(sha256 + "\n" + place);
  }
}
