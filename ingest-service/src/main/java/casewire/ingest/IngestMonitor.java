package casewire.ingest;

import casewire.events.FileReceipt;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import casewire.runtime.monitor.BrokerReachable;
import casewire.runtime.monitor.Health;
import casewire.runtime.monitor.Metrics;
import casewire.runtime.monitor.MonitorOptions;
import casewire.runtime.monitor.MonitorServer;
import java.util.Optional;

/** Metrics and health of the ingest program, beside its log. */
final class IngestMonitor extends IngestLog implements AutoCloseable {
  private final Metrics metrics = new Metrics();
  private final BrokerReachable broker;
  private final Optional<MonitorServer> server;
  private volatile Optional<String> inbox = Optional.of("the inbox is not watched yet");
  private volatile Optional<String> failure = Optional.empty();

  /**
   * @throws Failure if the port cannot be had
   */
  IngestMonitor(MonitorOptions options, KafkaProperties kafka) {
    broker = new BrokerReachable(kafka);
    Health health =
        new Health()
            .live("ingest", () -> failure)
            .ready("inbox", () -> inbox)
            .ready("kafka", broker);
    server = options.address().map(address -> MonitorServer.start(address, metrics, health));
  }

  @Override
  public void ready() {
    inbox = Optional.empty();
    super.ready();
  }

  @Override
  public void standingBy(String owner) {
    inbox = Optional.of("another instance works on it");
    super.standingBy(owner);
  }

  @Override
  public void committed(FileReceipt receipt) {
    count("published", receipt.published());
    count("duplicate", receipt.duplicates());
    count("refused", receipt.deadLettered());
    if (receipt.done()) {
      metrics.registry().counter("casewire.files", "outcome", receipt.outcome().key()).increment();
    }
    super.committed(receipt);
  }

  @Override
  public void stopped(Failure reason) {
    failure = Optional.of(reason.getMessage());
    super.stopped(reason);
  }

  @Override
  public void close() {
    server.ifPresent(MonitorServer::close);
    broker.close();
    metrics.close();
  }

  private void count(String outcome, long articles) {
    metrics.registry().counter("casewire.articles", "outcome", outcome).increment(articles);
  }
}
