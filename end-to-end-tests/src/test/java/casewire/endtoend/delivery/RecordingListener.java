package casewire.endtoend.delivery;

import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import casewire.ingest.IngestListener;
import casewire.runtime.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what an ingestion has said. */
final class RecordingListener implements IngestListener {
  final List<FileReceipt> receipts = new CopyOnWriteArrayList<>();
  final Map<String, Path> moved = new ConcurrentHashMap<>();
  final List<String> refused = new CopyOnWriteArrayList<>();
  final List<String> stuck = new CopyOnWriteArrayList<>();
  final List<String> waiting = new CopyOnWriteArrayList<>();
  final List<String> standingBy = new CopyOnWriteArrayList<>();
  final List<Failure> stopped = new CopyOnWriteArrayList<>();
  volatile boolean ready;
  volatile boolean back;

  List<FileOutcome> outcomes() {
    return receipts.stream().filter(FileReceipt::done).map(FileReceipt::outcome).toList();
  }

  @Override
  public void ready() {
    ready = true;
  }

  @Override
  public void committed(FileReceipt receipt) {
    receipts.add(receipt);
  }

  @Override
  public void movedTo(String name, Path to) {
    moved.put(name, to);
  }

  @Override
  public void refused(String name, String reason) {
    refused.add(name);
  }

  @Override
  public void stuck(String name, String message) {
    stuck.add(message);
  }

  @Override
  public void waitingForBroker(String message) {
    waiting.add(message);
  }

  @Override
  public void brokerIsBack() {
    back = true;
  }

  @Override
  public void standingBy(String owner) {
    standingBy.add(owner);
  }

  @Override
  public void stopped(Failure failure) {
    stopped.add(failure);
  }
}
