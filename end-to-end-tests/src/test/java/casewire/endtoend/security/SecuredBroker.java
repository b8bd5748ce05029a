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
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real broker that lets nobody in without name and password, and nobody do what no ACL allows.
 */
final class SecuredBroker implements AutoCloseable {
  static final String MECHANISM = "SCRAM-SHA-512";
  static final User ADMIN = new User("admin", "admin-pass-7Qx");
  private static final int NODE_ID = 1;

  /** A name and its password. */
  record User(String name, String password) {
    /** What {@code sasl.jaas.config} takes. */
    String login() {
      return "%s required username=\"%s\" password=\"%s\";"
          .formatted(ScramLoginModule.class.getName(), name, password);
    }

    private String credential() {
      return "%s=[name=%s,password=%s]".formatted(MECHANISM, name, password);
    }
  }

  private final KafkaRaftServer server;
  private final int port;
  private final String protocol;
  private final Map<String, String> trust;

  private SecuredBroker(
      KafkaRaftServer server, int port, String protocol, Map<String, String> trust) {
    this.server = server;
    this.port = port;
    this.protocol = protocol;
    this.trust = trust;
  }

  /**
   * @param protocol SASL_PLAINTEXT or SASL_SSL
   * @param users who is known beside the administrator
   */
  static SecuredBroker start(Path folder, String protocol, List<User> users) throws Exception {
    Path data = Files.createDirectories(folder.resolve("kafka"));
    int port = EmbeddedBroker.freePort();
    Map<String, String> settings = settings(data, port, protocol);
    Map<String, String> trust = new HashMap<>();
    if (protocol.equals("SASL_SSL")) {
      SelfSigned certificate = SelfSigned.make(folder);
      settings.putAll(certificate.keyStore());
      trust.putAll(certificate.trustStore());
      settings.putAll(trust);
    }
    format(data, users);
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    server.startup();
    return new SecuredBroker(server, port, protocol, trust);
  }

  String bootstrapServers() {
    return "localhost:" + port;
  }

  /** Kafka client properties of a user. */
  Map<String, String> properties(User user) {
    Map<String, String> properties = new HashMap<>(trust);
    properties.put("bootstrap.servers", bootstrapServers());
    properties.put("security.protocol", protocol);
    properties.put("sasl.mechanism", MECHANISM);
    properties.put("sasl.jaas.config", user.login());
    return properties;
  }

  private static void format(Path data, List<User> users) throws Exception {
    List<String> credentials =
        Stream.concat(Stream.of(ADMIN), users.stream()).map(User::credential).toList();
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

  private static Map<String, String> settings(Path data, int port, String protocol)
      throws IOException {
    Map<String, String> settings = new HashMap<>();
    int controllerPort = EmbeddedBroker.freePort();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", String.valueOf(NODE_ID));
    settings.put("log.dirs", data.toString());
    settings.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("inter.broker.listener.name", "CLIENT");
    settings.put("listener.security.protocol.map", "CLIENT:" + protocol + ",CONTROLLER:PLAINTEXT");
    settings.put(
        "listeners",
        "CLIENT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
    settings.put("advertised.listeners", "CLIENT://localhost:" + port);
    settings.put("sasl.enabled.mechanisms", MECHANISM);
    settings.put("sasl.mechanism.inter.broker.protocol", MECHANISM);
    settings.put("listener.name.client.scram-sha-512.sasl.jaas.config", ADMIN.login());
    settings.put("authorizer.class.name", StandardAuthorizer.class.getName());
    // Nobody is anonymous on the clients' listener; on the controller's it is the node itself.
    settings.put("super.users", "User:" + ADMIN.name() + ";User:ANONYMOUS");
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
  }
}
