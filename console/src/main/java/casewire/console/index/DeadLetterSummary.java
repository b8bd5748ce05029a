package casewire.console.index;

import casewire.events.DeadLetter;

/** What a list shows of a dead letter: all but its bytes. */
public record DeadLetterSummary(
    String id,
    String stage,
    String file,
    String place,
    String reason,
    String message,
    long rawSize,
    String failedAt) {
  static DeadLetterSummary of(DeadLetter letter) {
    return new DeadLetterSummary(
        letter.id(),
        letter.stage(),
        letter.file(),
        letter.place(),
        letter.reason(),
        letter.message(),
        letter.rawSize(),
        letter.failedAt());
  }
}
