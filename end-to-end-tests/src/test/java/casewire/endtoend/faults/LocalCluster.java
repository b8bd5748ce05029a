package casewire.endtoend.faults;

import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.standalone.EmbeddedBroker;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kafka.Kafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Three Kafka nodes on loopback, each broker and controller in a process of its own, on a network
 * that can fail. Whoever only looks connects beside that network.
 */
final class LocalCluster implements AutoCloseable {
  static final int NODES = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path folder;
  private final List<Integer> dataPorts;
  private final List<Integer> controllerPorts;
  private final List<Integer> observerPorts;
  private final LocalNetwork network;
  private final List<Optional<ShiftedClock>> clocks = new ArrayList<>();
  private final List<JavaProcess> processes = new ArrayList<>();

  private LocalCluster(Path folder, List<Integer> ports) throws IOException {
    this.folder = folder;
    this.dataPorts = ports.subList(0, NODES);
    this.controllerPorts = ports.subList(NODES, 2 * NODES);
    this.observerPorts = ports.subList(2 * NODES, 3 * NODES);
    this.network = new LocalNetwork(folder, dataPorts, controllerPorts);
  }

  /** Returns when all three nodes are in the cluster. */
  static LocalCluster start(Path folder) throws Exception {
    List<Integer> ports = new ArrayList<>();
    while (ports.size() < 3 * NODES) {
      int port = EmbeddedBroker.freePort();
      if (!ports.contains(port)) {
        ports.add(port);
      }
    }
    LocalCluster cluster = new LocalCluster(folder, ports);
    try {
      for (int node = 0; node < NODES; node++) {
        cluster.format(node);
        cluster.clocks.add(ShiftedClock.in(cluster.home(node).resolve("clock")));
        cluster.processes.add(cluster.launch(node));
      }
      cluster.awaitWhole();
    } catch (Exception | Error e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  /** For clients on the network. */
  String bootstrapServers() {
    return IntStream.range(0, NODES)
        .mapToObj(node -> LocalNetwork.nameOf(node) + ":" + dataPorts.get(node))
        .collect(Collectors.joining(","));
  }

  /** For those beside the network. */
  String observerServers() {
    return observerPorts.stream().map(p -> "localhost:" + p).collect(Collectors.joining(","));
  }

  LocalNetwork network() {
    return network;
  }

  /** Of a node; nothing where clocks cannot be shifted. */
  Optional<ShiftedClock> clock(int node) {
    return clocks.get(node);
  }

  /** The node whose controller leads the quorum, from 0. */
  int activeController() throws Exception {
    try (Admin admin = admin()) {
      return admin.describeMetadataQuorum().quorumInfo().get().leaderId();
    }
  }

  JavaProcess node(int node) {
    return processes.get(node);
  }

  void restart(int node) throws IOException {
    processes.set(node, launch(node));
  }

  /** Returns when every node is alive and every partition of every topic has all its replicas. */
  void awaitWhole() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(250))
        .ignoreExceptions()
        .until(this::isWhole);
  }

  private boolean isWhole() throws Exception {
    try (Admin admin = admin()) {
      return admin.describeCluster().nodes().get().size() == NODES
          && admin
              .describeTopics(admin.listTopics().names().get())
              .allTopicNames()
              .get()
              .values()
              .stream()
              .flatMap(topic -> topic.partitions().stream())
              .allMatch(p -> p.isr().size() == p.replicas().size());
    }
  }

  private Admin admin() {
    return Admin.create(
        Map.of(
            "bootstrap.servers",
            observerServers(),
            "default.api.timeout.ms",
            "10000",
            "request.timeout.ms",
            "5000"));
  }

  private void format(int node) throws Exception {
    Path home = Files.createDirectories(home(node));
    Files.write(home.resolve("server.properties"), settings(node));
    new Formatter()
        .setNodeId(node)
        .setClusterId("casewire-fault-cluster")
        .addDirectory(home.resolve("log").toString())
        .setMetadataLogDirectory(home.resolve("log").toString())
        .setControllerListenerName("CONTROLLER")
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
        .run();
  }

  private JavaProcess launch(int node) throws IOException {
    return JavaProcess.start(
        home(node),
        List.of(network.hostsOfNode(node)),
        clocks.get(node).map(ShiftedClock::environment).orElse(Map.of()),
        Kafka.class.getName(),
        home(node).resolve("server.properties").toString());
  }

  private Path home(int node) {
    return folder.resolve("node" + node);
  }

  private List<String> settings(int node) {
    String voters =
        IntStream.range(0, NODES)
            .mapToObj(n -> n + "@" + LocalNetwork.nameOf(n) + ":" + controllerPorts.get(n))
            .collect(Collectors.joining(","));
    return List.of(
        "process.roles=broker,controller",
        "node.id=" + node,
        "log.dirs=" + home(node).resolve("log"),
        "controller.quorum.voters=" + voters,
        "controller.listener.names=CONTROLLER",
        "inter.broker.listener.name=DATA",
        "listener.security.protocol.map=DATA:PLAINTEXT,OBSERVER:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "listeners=DATA://127.0.0.1:%d,OBSERVER://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
            .formatted(dataPorts.get(node), observerPorts.get(node), controllerPorts.get(node)),
        "advertised.listeners=DATA://%1$s:%2$d,OBSERVER://localhost:%3$d,CONTROLLER://%1$s:%4$d"
            .formatted(
                LocalNetwork.nameOf(node),
                dataPorts.get(node),
                observerPorts.get(node),
                controllerPorts.get(node)),
        "auto.create.topics.enable=false",
        "default.replication.factor=3",
        "min.insync.replicas=2",
        "offsets.topic.replication.factor=3",
        "offsets.topic.num.partitions=4",
        "transaction.state.log.replication.factor=3",
        "transaction.state.log.min.isr=2",
        "transaction.state.log.num.partitions=4",
        "group.initial.rebalance.delay.ms=0");
  }

  @Override
  public void close() {
    processes.forEach(JavaProcess::close);
    network.close();
  }
}
