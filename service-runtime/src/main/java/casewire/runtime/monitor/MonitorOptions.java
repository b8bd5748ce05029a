package casewire.runtime.monitor;

import java.net.InetSocketAddress;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say where a program answers over HTTP. A mixin for commands. */
public final class MonitorOptions {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      description =
          "Answer /metrics, /health/live and /health/ready on this port; 0 takes a free one."
              + " Default: off")
  private Integer port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Network address of --port; 0.0.0.0 is every interface. Default: ${DEFAULT-VALUE}")
  private String bind;

  /** Where to listen; empty if nobody asks for it. */
  public Optional<InetSocketAddress> address() {
    return Optional.ofNullable(port).map(p -> new InetSocketAddress(bind, p));
  }

  /** Starts the server if anybody asks for one. */
  public Optional<MonitorServer> start(Metrics metrics, Health health) {
    return address().map(address -> MonitorServer.start(address, metrics, health));
  }
}
