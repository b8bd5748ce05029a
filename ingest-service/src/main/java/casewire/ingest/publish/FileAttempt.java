package casewire.ingest.publish;

import casewire.events.FileReceipt;
import casewire.ingest.memory.Hash128;
import casewire.ingest.watch.InboxFile;
import java.util.UUID;

/**
 * One reading of one file's content. A content that was read in part is read on under the same
 * attempt; a broken file that is dropped again is a new one.
 *
 * @param file where the content lies
 * @param sha256 names the content
 * @param id names the attempt
 * @param resumed the last receipt of this attempt that an earlier run committed, null if there is
 *     none
 */
record FileAttempt(InboxFile file, String sha256, String id, FileReceipt resumed) {
  static FileAttempt first(InboxFile file, String sha256) {
    return new FileAttempt(file, sha256, UUID.randomUUID().toString(), null);
  }

  /** At a content that is known: always the same for one name, so that its receipts replace. */
  static FileAttempt ofDuplicate(InboxFile file, String sha256) {
    return new FileAttempt(file, sha256, "duplicate-" + Hash128.ofText(file.name()), null);
  }

  /** Names a receipt: no other chunk, attempt or content has its key. */
  String receiptKey(int chunk) {
    return "%s/%s/%08d".formatted(sha256, id, chunk);
  }

  /** The attempt in a {@link #receiptKey}. */
  static String idIn(String receiptKey) {
    return receiptKey.substring(receiptKey.indexOf('/') + 1, receiptKey.lastIndexOf('/'));
  }

  /** Records of the file that are committed already. */
  long skip() {
    return resumed == null ? 0 : resumed.found();
  }
}
