package casewire.console.web;

import java.io.IOException;

/** Gives a dead letter another try. */
@FunctionalInterface
public interface LetterRetrier {
  /** Cannot: another program does it. */
  LetterRetrier ELSEWHERE =
      id -> {
        throw new RetryRefused("retry it with: casewire dead-letters retry --id " + id);
      };

  /**
   * @param id {@link casewire.events.DeadLetter#id()}
   * @throws RetryRefused if it cannot be retried; the message says what to do
   */
  void retry(String id) throws IOException;
}
