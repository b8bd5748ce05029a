package casewire.ingest;

import static casewire.ingest.FileLine.printable;

import casewire.events.FileReceipt;
import casewire.runtime.Failure;
import casewire.runtime.LogTrace;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what the ingestion does. */
final class IngestLog implements IngestListener {
  private static final Logger log = LoggerFactory.getLogger(Ingest.class);

  @Override
  public void ready() {
    log.info("ready: the inbox is watched");
  }

  @Override
  public void committed(FileReceipt receipt) {
    LogTrace.ofFile(receipt.sha256()).during(() -> say(receipt));
  }

  private static void say(FileReceipt receipt) {
    if (!receipt.done()) {
      log.debug("{}", FileLine.of(receipt));
    } else if (receipt.deadLettered() == 0) {
      log.info("{} {}", receipt.outcome().key(), FileLine.of(receipt));
    } else {
      log.warn("{} {}", receipt.outcome().key(), FileLine.of(receipt));
    }
  }

  @Override
  public void resumed(FileReceipt last) {
    LogTrace.ofFile(last.sha256())
        .during(
            () -> log.info("{} is read on behind record {}", printable(last.file()), last.found()));
  }

  @Override
  public void movedTo(String name, Path to) {
    log.debug("{} is now {}", printable(name), to == null ? "deleted" : printable(to.toString()));
  }

  @Override
  public void changedWhileRead(String name) {
    log.info("{} changed while it was read; it is read again when it has settled", printable(name));
  }

  @Override
  public void stuck(String name, String message) {
    log.warn("{}: {}", printable(name), printable(message));
  }

  @Override
  public void refused(String name, String reason) {
    log.warn("{} is not read: {}", printable(name), reason);
  }

  @Override
  public void inboxUnreadable(String message) {
    log.warn("the inbox cannot be read just now: {}", printable(message));
  }

  @Override
  public void topicDiffers(String difference) {
    log.warn("{}", difference);
  }

  @Override
  public void waitingForBroker(String message) {
    log.warn("waiting for the broker, files wait in the inbox: {}", printable(message));
  }

  @Override
  public void brokerIsBack() {
    log.info("the broker is back, publishing goes on");
  }

  @Override
  public void standingBy(String owner) {
    log.info("standing by: another ingest-service works on this inbox ({})", printable(owner));
  }

  @Override
  public void stopped(Failure failure) {
    log.error("stopped: {}", printable(failure.getMessage()));
  }
}
