package casewire.ingest.publish;

import casewire.events.FileReceipt;
import casewire.events.Topic;
import java.nio.file.Path;

/** The text that lies beside a file in quarantine. */
final class ReasonNote {
  private ReasonNote() {}

  static String of(FileReceipt receipt, Path file) {
    return """
        file:          %s
        lies at:       %s
        sha256:        %s
        outcome:       %s
        reason:        %s
        found:         %d
        published:     %d
        duplicates:    %d
        dead letters:  %d
        committed at:  %s

        Each bad record is on topic %s with this sha256, its place and its bytes.
        Mend the file and drop it into the inbox again: what is published already is recognised.
        """
        .formatted(
            receipt.file(),
            file,
            receipt.sha256(),
            receipt.outcome().key(),
            receipt.reason(),
            receipt.found(),
            receipt.published(),
            receipt.duplicates(),
            receipt.deadLettered(),
            receipt.committedAt(),
            Topic.DEAD_LETTERS.name());
  }
}
