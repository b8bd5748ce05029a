package casewire.endtoend.containers;

import casewire.standalone.EmbeddedBroker;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A broker, ingest-service and two instances of enrich-service, each in a container. */
final class ContainerPipeline implements AutoCloseable {
  static final int STOP_SECONDS = 10;

  private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.3.1");
  private static final String INSIDE = "kafka:19092";
  private static final Duration START_TIMEOUT = Duration.ofMinutes(2);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Network network = Network.newNetwork();
  private final SharedFolder folder;
  private final int port;
  final GenericContainer<?> broker;
  final GenericContainer<?> ingest;
  final GenericContainer<?> enrich;
  final GenericContainer<?> enrichToo;

  private ContainerPipeline(SharedFolder folder) throws IOException {
    this.folder = folder;
    this.port = EmbeddedBroker.freePort();
    this.broker = broker();
    this.ingest = ingest();
    this.enrich = service(ServiceImage.ENRICH, List.of());
    this.enrichToo = service(ServiceImage.ENRICH, List.of());
  }

  static ContainerPipeline start(SharedFolder folder) throws IOException {
    ContainerPipeline pipeline = new ContainerPipeline(folder);
    pipeline.parts.push(pipeline.network);
    try {
      pipeline.start(pipeline.broker);
      pipeline.topics("create");
      for (GenericContainer<?> service :
          List.of(pipeline.ingest, pipeline.enrich, pipeline.enrichToo)) {
        pipeline.start(service);
      }
      return pipeline;
    } catch (RuntimeException e) {
      pipeline.close();
      throw e;
    }
  }

  HostClient host() {
    return new HostClient("localhost:" + port);
  }

  /**
   * Runs the one-shot step on topics in a container.
   *
   * @return what it says
   */
  String topics(String command) {
    try (GenericContainer<?> step =
        new GenericContainer<>(DockerImageName.parse(ServiceImage.ENRICH.tag()))
            .withImagePullPolicy(image -> false)
            .withNetwork(network)
            .withEnv("CASEWIRE_BOOTSTRAP_SERVERS", INSIDE)
            .withCreateContainerCmdModifier(
                create ->
                    create.withEntrypoint(
                        "java",
                        "-XX:-UsePerfData",
                        "-cp",
                        "/opt/casewire/service.jar",
                        "casewire.runtime.topics.Topics"))
            .withCommand(command)
            .withStartupCheckStrategy(
                new OneShotStartupCheckStrategy().withTimeout(START_TIMEOUT))) {
      step.start();
      return step.getLogs();
    }
  }

  /** Stops a container as {@code docker restart} does and starts it again. */
  void restart(GenericContainer<?> container) {
    docker().restartContainerCmd(container.getContainerId()).withTimeout(STOP_SECONDS).exec();
  }

  /** Ends a container's process with no time to clean up, and starts it again. */
  void killAndStart(GenericContainer<?> container) {
    docker().killContainerCmd(container.getContainerId()).exec();
    docker().startContainerCmd(container.getContainerId()).exec();
  }

  /**
   * Sends SIGTERM, and SIGKILL if that is ignored.
   *
   * @return the exit code
   */
  long stop(GenericContainer<?> container) {
    docker().stopContainerCmd(container.getContainerId()).withTimeout(STOP_SECONDS).exec();
    return inspect(container).getState().getExitCodeLong();
  }

  InspectContainerResponse inspect(GenericContainer<?> container) {
    return docker().inspectContainerCmd(container.getContainerId()).exec();
  }

  List<GenericContainer<?>> services() {
    return List.of(ingest, enrich, enrichToo);
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException("a container does not end", e);
      }
    }
  }

  private void start(GenericContainer<?> container) {
    parts.push(container);
    container.start();
  }

  private static DockerClient docker() {
    return DockerClientFactory.lazyClient();
  }

  private GenericContainer<?> broker() {
    return new GenericContainer<>(KAFKA)
        .withNetwork(network)
        .withNetworkAliases("kafka")
        .withEnv(
            Map.ofEntries(
                Map.entry("KAFKA_NODE_ID", "1"),
                Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093"),
                Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                Map.entry("KAFKA_INTER_BROKER_LISTENER_NAME", "PLAINTEXT"),
                Map.entry(
                    "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                    "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,PLAINTEXT_HOST:PLAINTEXT"),
                Map.entry(
                    "KAFKA_LISTENERS",
                    "CONTROLLER://:9093,PLAINTEXT://:19092,PLAINTEXT_HOST://:9092"),
                Map.entry(
                    "KAFKA_ADVERTISED_LISTENERS",
                    "PLAINTEXT://" + INSIDE + ",PLAINTEXT_HOST://localhost:" + port),
                Map.entry("KAFKA_LOG_DIRS", "/var/lib/kafka/data"),
                Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
                Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
                Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")))
        .withCreateContainerCmdModifier(
            create ->
                create
                    .withExposedPorts(ExposedPort.tcp(9092))
                    .getHostConfig()
                    // A fixed port, which a restart keeps: it is part of what the broker
                    // advertises.
                    .withPortBindings(
                        new PortBinding(
                            Ports.Binding.bindIpAndPort("127.0.0.1", port), ExposedPort.tcp(9092))))
        .waitingFor(
            Wait.forLogMessage(".*Kafka Server started.*\\n", 1).withStartupTimeout(START_TIMEOUT));
  }

  private GenericContainer<?> ingest() throws IOException {
    String user = folder.user();
    GenericContainer<?> container =
        service(
            ServiceImage.INGEST,
            List.of(new Bind(folder.root().toString(), new Volume("/data"), AccessMode.rw)));
    return container
        .withEnv("CASEWIRE_INBOX", "/data/inbox")
        .withEnv("CASEWIRE_ARCHIVE", "/data/archive")
        .withEnv("CASEWIRE_QUARANTINE", "/data/quarantine")
        .withCreateContainerCmdModifier(create -> create.withUser(user));
  }

  /** With as few rights as the Compose file gives. */
  private GenericContainer<?> service(ServiceImage image, List<Bind> binds) {
    return new GenericContainer<>(DockerImageName.parse(image.tag()))
        .withImagePullPolicy(name -> false)
        .withNetwork(network)
        .withEnv("CASEWIRE_BOOTSTRAP_SERVERS", INSIDE)
        .withEnv("CASEWIRE_CREATE_TOPICS", "false")
        .withEnv("CASEWIRE_REPLICATION_FACTOR", "1")
        .withCreateContainerCmdModifier(
            create -> {
              HostConfig host = create.getHostConfig();
              host.withReadonlyRootfs(true)
                  .withTmpFs(Map.of("/tmp", "rw,exec,nosuid,size=128m"))
                  .withCapDrop(Capability.ALL)
                  .withSecurityOpts(List.of("no-new-privileges:true"))
                  .withMemory(768L << 20);
              if (!binds.isEmpty()) {
                host.withBinds(binds);
              }
            })
        .waitingFor(Wait.forHealthcheck().withStartupTimeout(START_TIMEOUT));
  }
}
