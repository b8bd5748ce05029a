package casewire.ingest;

import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import casewire.runtime.monitor.BrokerReachable;
import casewire.runtime.monitor.Health;
import casewire.runtime.monitor.Metrics;
import casewire.runtime.monitor.MonitorOptions;
import casewire.runtime.monitor.MonitorServer;
import java.util.Optional;

/** Metrics and health of the ingest program, beside its log. */
final class IngestMonitor implements AutoCloseable {
  private final Metrics metrics = new Metrics();
  private final IngestMetrics ingest = new IngestMetrics(metrics.registry(), new IngestLog());
  private final BrokerReachable broker;
  private final Optional<MonitorServer> server;

  /**
   * @throws Failure if the port cannot be had
   */
  IngestMonitor(MonitorOptions options, KafkaProperties kafka) {
    broker = new BrokerReachable(kafka);
    Health health = new Health().ready("kafka", broker);
    ingest.watch(health);
    server = options.address().map(address -> MonitorServer.start(address, metrics, health));
  }

  /** Counts, and writes the log. */
  IngestListener listener() {
    return ingest;
  }

  @Override
  public void close() {
    server.ifPresent(MonitorServer::close);
    broker.close();
    metrics.close();
  }
}
