package casewire.standalone.deadletter;

import casewire.console.web.LetterRetrier;
import casewire.console.web.RetryRefused;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.nio.file.Path;

/** What the console's retry button does: the same as {@code casewire dead-letters retry}. */
public final class ConsoleRetry implements LetterRetrier {
  private final KafkaProperties cluster;
  private final Path inbox;

  public ConsoleRetry(KafkaProperties cluster, Path inbox) {
    this.cluster = cluster;
    this.inbox = inbox;
  }

  @Override
  public synchronized void retry(String id) throws IOException {
    DeadLetterBox box = new DeadLetterBox(cluster);
    refuseUnlessOpen(id, box);
    try (LetterRetry retry = new LetterRetry(cluster, inbox)) {
      box.letters(entry -> entry.letter().id().equals(id) && entry.open(), retry::retry);
    } catch (Failure e) {
      throw new RetryRefused(e.getMessage());
    }
  }

  private static void refuseUnlessOpen(String id, DeadLetterBox box) throws IOException {
    DeadLetterBox.Entry known =
        box.entries().stream()
            .filter(entry -> entry.letter().id().equals(id))
            .findAny()
            .orElseThrow(() -> new RetryRefused("the topic no longer has this dead letter"));
    if (!known.open()) {
      throw new RetryRefused(known.retriedBefore());
    }
  }
}
