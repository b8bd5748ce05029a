package casewire.console.index;

import casewire.events.FileOutcome;
import casewire.events.FileReceipt;

/** What a list shows of a file: its newest receipt without the ids of its articles. */
public record FileSummary(
    String file,
    String sha256,
    long size,
    String format,
    FileOutcome outcome,
    long found,
    long published,
    long duplicates,
    long deadLettered,
    boolean done,
    String reason,
    String committedAt) {
  static FileSummary of(FileReceipt receipt) {
    return new FileSummary(
        receipt.file(),
        receipt.sha256(),
        receipt.size(),
        receipt.format(),
        receipt.outcome(),
        receipt.found(),
        receipt.published(),
        receipt.duplicates(),
        receipt.deadLettered(),
        receipt.done(),
        receipt.reason(),
        receipt.committedAt());
  }
}
