package casewire.console.web;

import java.io.IOException;

/** Gives a dead letter another try. */
@FunctionalInterface
public interface LetterRetrier {
  /** Cannot: another program does it. */
  LetterRetrier ELSEWHERE =
      id -> {
        throw new RetryRefused(
            "it cannot be retried from here; use: casewire dead-letters retry %s (with --inbox DIR if it is a part of a file)"
                .formatted(id));
      };

  /**
   * @param id {@link casewire.events.DeadLetter#id()}
   * @throws RetryRefused if it cannot be retried; the message says what to do
   */
  void retry(String id) throws IOException;
}
