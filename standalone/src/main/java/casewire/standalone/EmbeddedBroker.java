package casewire.standalone;

import casewire.runtime.FailureMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker, its own controller, in this JVM. It listens on the loopback interface alone,
 * and what it is told survives a restart on the same folder.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final int NODE_ID = 1;

  /** Always the same, so that the folder of another cluster is refused rather than written to. */
  private static final String CLUSTER_ID = "casewire-standalone";

  private static final String HOST = "localhost";
  private static final String LOOPBACK = "127.0.0.1";

  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Returns when the broker answers clients.
   *
   * @param data the broker's folder, made and formatted if it is missing or empty
   * @param port port for clients; 0 takes a free one
   * @throws IOException if the folder cannot be made, formatted or read, or the port is in use
   */
  public static EmbeddedBroker start(Path data, int port) throws IOException {
    Files.createDirectories(data);
    int clientPort = port == 0 ? freePort() : port;
    refusePortInUse(clientPort);
    KafkaConfig config = new KafkaConfig(settings(data, clientPort, freePort()), false);
    format(data);
    KafkaRaftServer server = null;
    try {
      server = new KafkaRaftServer(config, Time.SYSTEM);
      server.startup();
      return new EmbeddedBroker(server, clientPort);
    } catch (RuntimeException e) {
      if (server != null) {
        server.shutdown();
      }
      throw new IOException(
          "the broker cannot start on %s: %s".formatted(data, FailureMessage.of(e)), e);
    }
  }

  /** The broker would say so too, but only after half of it has started. */
  private static void refusePortInUse(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(LOOPBACK, port));
    } catch (BindException e) {
      throw new IOException(
          ("port %d is in use; choose another with --kafka-port, or use the cluster that runs there"
                  + " with --bootstrap-servers %s:%d")
              .formatted(port, HOST, port),
          e);
    }
  }

  /** A port of the loopback interface that nothing listens on just now. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  /** What clients connect to, as {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return HOST + ":" + port;
  }

  /** Writes everything to disk and returns when the port is free again. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path data) throws IOException {
    try {
      new Formatter()
          .setNodeId(NODE_ID)
          .setClusterId(CLUSTER_ID)
          .addDirectory(data.toString())
          .setMetadataLogDirectory(data.toString())
          .setControllerListenerName("CONTROLLER")
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setIgnoreFormatted(true)
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
          .run();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(data + " cannot be formatted for the broker: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> settings(Path data, int clientPort, int controllerPort) {
    Map<String, String> settings = new HashMap<>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", String.valueOf(NODE_ID));
    settings.put("log.dirs", data.toString());
    settings.put("controller.quorum.voters", NODE_ID + "@" + LOOPBACK + ":" + controllerPort);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("inter.broker.listener.name", "CLIENT");
    settings.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put(
        "listeners",
        "CLIENT://%1$s:%2$d,CONTROLLER://%1$s:%3$d"
            .formatted(LOOPBACK, clientPort, controllerPort));
    settings.put("advertised.listeners", "CLIENT://" + HOST + ":" + clientPort);

    // A topic is made by one explicit step with explicit settings, never by a misspelt name.
    settings.put("auto.create.topics.enable", "false");
    settings.put("default.replication.factor", "1");
    settings.put("min.insync.replicas", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");

    // One machine with a few groups: the fifty partitions of a cluster would only slow the start.
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("transaction.state.log.num.partitions", "4");
    settings.put("share.coordinator.state.topic.num.partitions", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    return settings;
  }
}
