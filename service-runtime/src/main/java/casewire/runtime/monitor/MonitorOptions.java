package casewire.runtime.monitor;

import java.net.InetSocketAddress;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where a program answers over HTTP. A mixin for commands. */
public final class MonitorOptions {
  /** Not to answer at all. */
  public static final String OFF = "off";

  private static final int MAX_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description =
          "Answer over HTTP on this port, /metrics and /health among it; 0 takes a free one, off"
              + " none. Default: ${DEFAULT-VALUE}")
  private String port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Network address of --port; 0.0.0.0 is every interface. Default: ${DEFAULT-VALUE}")
  private String bind;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Off unless somebody asks for it. */
  public MonitorOptions() {
    this(OFF);
  }

  /**
   * @param port the default
   */
  public MonitorOptions(String port) {
    this.port = port;
  }

  /**
   * Where to listen; empty if nowhere.
   *
   * @throws ParameterException if that is no port
   */
  public Optional<InetSocketAddress> address() {
    if (port.equalsIgnoreCase(OFF)) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(port);
      if (number >= 0 && number <= MAX_PORT) {
        return Optional.of(new InetSocketAddress(bind, number));
      }
    } catch (NumberFormatException e) {
      throw noPort();
    }
    throw noPort();
  }

  /** Starts the server unless it is off. */
  public Optional<MonitorServer> start(Metrics metrics, Health health) {
    return address().map(address -> MonitorServer.start(address, metrics, health));
  }

  private ParameterException noPort() {
    return new ParameterException(
        command.commandLine(), "--port is a number from 0 to 65535, or off; not " + port);
  }
}
