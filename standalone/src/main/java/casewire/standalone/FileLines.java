package casewire.standalone;

import static casewire.ingest.FileLine.printable;

import casewire.events.FileReceipt;
import casewire.ingest.IngestListener;
import casewire.runtime.Failure;

/** Shows what the ingestion does among the lines of the pipeline. */
final class FileLines implements IngestListener {
  private final PipelineLines lines;

  FileLines(PipelineLines lines) {
    this.lines = lines;
  }

  @Override
  public void committed(FileReceipt receipt) {
    lines.file(receipt);
  }

  @Override
  public void stuck(String name, String message) {
    lines.notice(printable(name) + ": " + printable(message));
  }

  @Override
  public void refused(String name, String reason) {
    lines.notice(printable(name) + " is not read: " + reason);
  }

  @Override
  public void inboxUnreadable(String message) {
    lines.notice("the inbox cannot be read just now: " + printable(message));
  }

  @Override
  public void topicDiffers(String difference) {
    lines.notice(difference);
  }

  @Override
  public void waitingForBroker(String message) {
    lines.notice("waiting for the broker, files wait in the inbox: " + printable(message));
  }

  @Override
  public void brokerIsBack() {
    lines.notice("the broker is back, publishing goes on");
  }

  @Override
  public void stopped(Failure failure) {
    lines.notice("ingest has stopped: " + printable(failure.getMessage()));
  }
}
