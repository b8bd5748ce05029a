package casewire.ingest;

import casewire.events.FileReceipt;
import casewire.runtime.Failure;
import casewire.runtime.monitor.Health;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what the ingestion does, knows whether it can, and tells another listener. */
public final class IngestMetrics implements IngestListener {
  private final MeterRegistry registry;
  private final IngestListener next;
  private final Map<String, FileReceipt> begun = new ConcurrentHashMap<>();
  private volatile String unwatched = "the inbox is not watched yet";
  private volatile String brokerTrouble;
  private volatile String stopped;

  /**
   * @param next hears everything too
   */
  public IngestMetrics(MeterRegistry registry, IngestListener next) {
    this.registry = registry;
    this.next = next;
  }

  /**
   * Lives until the ingestion has stopped; is ready while the inbox is watched and Kafka answers.
   */
  public void watch(Health health) {
    health.live("ingest", () -> Optional.ofNullable(stopped));
    health.ready("ingest", () -> Optional.ofNullable(unreadiness()));
  }

  private String unreadiness() {
    if (stopped != null) {
      return stopped;
    }
    return unwatched == null ? brokerTrouble : unwatched;
  }

  /** What was committed of the file before is counted already, here or by an earlier process. */
  @Override
  public void resumed(FileReceipt last) {
    begun.put(last.sha256(), last);
    next.resumed(last);
  }

  /** Receipts of one file add up, so each counts what is new in it. */
  @Override
  public void committed(FileReceipt receipt) {
    FileReceipt before = begun.get(receipt.sha256());
    count("articles", "published", receipt.published() - (before == null ? 0 : before.published()));
    count(
        "articles", "duplicate", receipt.duplicates() - (before == null ? 0 : before.duplicates()));
    long refused = receipt.deadLettered() - (before == null ? 0 : before.deadLettered());
    if (refused > 0) {
      Counter.builder("casewire.dead.letters")
          .description("Records put aside, by reason")
          .tag("stage", "ingest")
          .tag("reason", reason(receipt))
          .register(registry)
          .increment(refused);
    }
    if (receipt.done()) {
      begun.remove(receipt.sha256());
      count("files", receipt.outcome().key(), 1);
      Counter.builder("casewire.bytes")
          .description("Bytes of the files that were read to their end")
          .register(registry)
          .increment(receipt.size());
    } else {
      begun.put(receipt.sha256(), receipt);
    }
    next.committed(receipt);
  }

  /** The key before the explanation: a receipt's reason may name lines, which are no label. */
  private static String reason(FileReceipt receipt) {
    String reason = receipt.reason() == null ? "unknown" : receipt.reason();
    int end = reason.indexOf(':');
    return end < 0 ? reason : reason.substring(0, end);
  }

  private void count(String what, String outcome, long number) {
    Counter.builder("casewire." + what)
        .description(what + " taken from the inbox, by outcome")
        .tag("outcome", outcome)
        .register(registry)
        .increment(Math.max(0, number));
  }

  @Override
  public void ready() {
    unwatched = null;
    next.ready();
  }

  @Override
  public void standingBy(String owner) {
    unwatched = "another instance works on this inbox";
    next.standingBy(owner);
  }

  @Override
  public void stopped(Failure failure) {
    stopped = failure.getMessage();
    next.stopped(failure);
  }

  @Override
  public void waitingForBroker(String message) {
    brokerTrouble = message;
    next.waitingForBroker(message);
  }

  @Override
  public void brokerIsBack() {
    brokerTrouble = null;
    next.brokerIsBack();
  }

  @Override
  public void movedTo(String name, Path to) {
    next.movedTo(name, to);
  }

  @Override
  public void changedWhileRead(String name) {
    next.changedWhileRead(name);
  }

  @Override
  public void stuck(String name, String message) {
    next.stuck(name, message);
  }

  @Override
  public void refused(String name, String reason) {
    next.refused(name, reason);
  }

  @Override
  public void inboxUnreadable(String message) {
    next.inboxUnreadable(message);
  }

  @Override
  public void topicDiffers(String difference) {
    next.topicDiffers(difference);
  }
}
