package casewire.endtoend.security;

import casewire.standalone.EmbeddedBroker;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** A real broker that lets nobody in who does not log in, and nobody do what no ACL allows. */
final class SecuredBroker implements AutoCloseable {
  private static final int NODE_ID = 1;

  private final KafkaRaftServer server;
  private final int port;
  private final BrokerLogin login;

  private SecuredBroker(KafkaRaftServer server, int port, BrokerLogin login) {
    this.server = server;
    this.port = port;
    this.login = login;
  }

  /**
   * @param login how it has others prove who they are; closed with the broker
   */
  static SecuredBroker start(Path folder, BrokerLogin login) throws Exception {
    Path data = Files.createDirectories(folder.resolve("kafka"));
    int port = EmbeddedBroker.freePort();
    Map<String, String> settings = settings(data, port, login);
    format(data, login.storedCredentials());
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    server.startup();
    return new SecuredBroker(server, port, login);
  }

  String bootstrapServers() {
    return "localhost:" + port;
  }

  BrokerLogin login() {
    return login;
  }

  /** Kafka client properties of a user. */
  Map<String, String> properties(User user) {
    Map<String, String> properties = new HashMap<>(login.clientSettings(user));
    properties.put("bootstrap.servers", bootstrapServers());
    return properties;
  }

  private static void format(Path data, List<String> credentials) throws Exception {
    new Formatter()
        .setNodeId(NODE_ID)
        .setClusterId("casewire-secured")
        .addDirectory(data.toString())
        .setMetadataLogDirectory(data.toString())
        .setControllerListenerName("CONTROLLER")
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setScramArguments(credentials)
        .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
        .run();
  }

  private static Map<String, String> settings(Path data, int port, BrokerLogin login)
      throws IOException {
    Map<String, String> settings = new HashMap<>(login.brokerSettings());
    int controllerPort = EmbeddedBroker.freePort();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", String.valueOf(NODE_ID));
    settings.put("log.dirs", data.toString());
    settings.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("inter.broker.listener.name", BrokerLogin.LISTENER);
    settings.put(
        "listener.security.protocol.map",
        "%s:%s,CONTROLLER:PLAINTEXT".formatted(BrokerLogin.LISTENER, login.protocol()));
    settings.put(
        "listeners",
        "%s://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
            .formatted(BrokerLogin.LISTENER, port, controllerPort));
    settings.put("advertised.listeners", "%s://localhost:%d".formatted(BrokerLogin.LISTENER, port));
    settings.put("authorizer.class.name", StandardAuthorizer.class.getName());
    // Nobody is anonymous on the clients' listener; on the controller's it is the node itself.
    settings.put("super.users", "User:" + BrokerLogin.ADMIN.name() + ";User:ANONYMOUS");
    settings.put("auto.create.topics.enable", "false");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    return settings;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    login.close();
  }
}
