package casewire.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.endtoend.pipeline.Topics;
import casewire.enrich.EnrichService;
import casewire.events.Topic;
import casewire.ingest.IngestService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three brokers, one ingest and two enrich instances as processes, files dropped all the while, and
 * one thing after the other that goes wrong. {@code -Dcasewire.faults=full} takes all of them,
 * another word those whose name contains it.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs SIGSTOP, prlimit and all of 127.0.0.0/8")
class ClusterFaultsTest {
  private static final String CHOICE = System.getProperty("casewire.faults", "");
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /** Of the enrichment's group, so that a process standing still is soon given up. */
  private static final int SESSION_TIMEOUT_MS = 6_000;

  private static final int STANDSTILL_SECONDS = 13;

  @TempDir private Path folder;
  private LocalCluster cluster;
  private Topics topics;
  private SteadyLoad load;
  private JavaProcess ingest;
  private final List<JavaProcess> enrich = new ArrayList<>();
  private final Map<String, ShiftedClock> clocks = new TreeMap<>();
  private final FaultTable table = new FaultTable();

  @BeforeEach
  void start() throws Exception {
    cluster = LocalCluster.start(folder);
    topics = new Topics(cluster.observerServers());
    topics.create(LocalCluster.NODES);
    load = new SteadyLoad(folder, cluster.observerServers());
    for (String service : List.of("ingest", "enrich0", "enrich1")) {
      Path home = Files.createDirectories(folder.resolve(service));
      ShiftedClock.in(home.resolve("clock")).ifPresent(clock -> clocks.put(service, clock));
    }
    if (clocks.isEmpty()) {
      table.leaveOut("all faults of clocks", ShiftedClock.MISSING);
    }
    ingest = startIngest();
    enrich.add(startEnrich(0));
    enrich.add(startEnrich(1));
    load.start();
    awaitOut(1);
  }

  @AfterEach
  void stop() {
    System.out.print(table);
    enrich.forEach(JavaProcess::close);
    if (ingest != null) {
      ingest.close();
    }
    if (load != null) {
      load.close();
    }
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void every_article_comes_out_once_whatever_fails() throws Exception {
    for (Fault fault : chosenFaults()) {
      load.sendPoison();
      long struck = System.nanoTime();
      fault.strike().run();
      Tally tally = awaitOut(load.dropped());
      table.add(fault.name(), tally, (System.nanoTime() - struck) / 1e9);
      assertThat(tally.twice()).as(fault.name()).isZero();
      cluster.awaitWhole();
    }
    load.stop();
    Tally tally = awaitOut(load.dropped());
    table.add("in the end", tally, 0);
    assertThat(tally.twice()).isZero();
    assertThat(topics.read(Topic.RAW)).hasSize(load.dropped() + load.poison());
    assertThat(topics.read(Topic.ENRICHED)).hasSize(load.dropped());
  }

  private List<Fault> chosenFaults() {
    return switch (CHOICE) {
      case "" -> someFaults();
      case "full" -> allFaults();
      default -> allFaults().stream().filter(fault -> fault.name().contains(CHOICE)).toList();
    };
  }

  private List<Fault> someFaults() {
    List<Fault> faults = new ArrayList<>();
    faults.add(new Fault("a broker killed, then restarted", () -> killBroker(follower())));
    faults.add(new Fault("the active controller killed, then restarted", this::killController));
    faults.add(new Fault("an enrich instance stands still", () -> outlast(enrich.get(0))));
    clockFaults().stream()
        .filter(fault -> fault.name().equals("the clock of enrich1 is put back"))
        .forEach(faults::add);
    return faults;
  }

  private List<Fault> allFaults() {
    List<Fault> faults = new ArrayList<>();
    for (int node = 0; node < LocalCluster.NODES; node++) {
      int victim = node;
      faults.add(
          new Fault("broker %d killed, then restarted".formatted(node), () -> killBroker(victim)));
    }
    faults.add(new Fault("the active controller killed, then restarted", this::killController));
    faults.add(
        new Fault(
            "the active controller stands still",
            () -> outlast(cluster.node(cluster.activeController()))));
    faults.add(new Fault("brokers stopped and started one by one", this::rollBrokers));
    for (int instance = 0; instance < 2; instance++) {
      int victim = instance;
      faults.add(new Fault("enrich %d killed".formatted(instance), () -> killEnrich(victim)));
      faults.add(
          new Fault(
              "enrich %d stands still".formatted(instance), () -> outlast(enrich.get(victim))));
    }
    faults.add(new Fault("ingest killed", this::killIngest));
    faults.add(new Fault("ingest stands still", () -> standstill(ingest)));
    faults.add(new Fault("two brokers killed, no write possible", this::killMajority));
    faults.addAll(networkFaults());
    faults.add(new Fault("the disk of broker 2 is full, then freed", () -> fillDisk(2)));
    faults.addAll(clockFaults());
    return faults;
  }

  private List<Fault> networkFaults() {
    return List.of(
        new Fault("a broker cut off from everybody", () -> isolate(follower())),
        new Fault("the active controller cut off", () -> isolate(cluster.activeController())),
        new Fault("a broker cut off from brokers, not clients", () -> isolateFromNodes(follower())),
        new Fault("a broker answers a second late", () -> slowDown(follower())));
  }

  private List<Fault> clockFaults() {
    List<Fault> faults = new ArrayList<>();
    clocks.forEach(
        (service, clock) -> {
          for (int hours : new int[] {2, -2}) {
            faults.add(
                new Fault(
                    "%s restarted with its clock at %+d h".formatted(service, hours),
                    () -> restart(service, clock, hours)));
          }
          faults.add(
              new Fault("the clock of %s jumps ahead".formatted(service), () -> clock.jump(0)));
          faults.add(
              new Fault(
                  "the clock of %s is put back".formatted(service), () -> putBack(service, clock)));
        });
    cluster
        .clock(1)
        .ifPresent(
            clock -> {
              faults.add(new Fault("the clock of broker 1 jumps ahead", () -> clock.jump(2)));
            });
    return faults;
  }

  private void restart(String service, ShiftedClock clock, int hours) throws Exception {
    running(service).kill();
    clock.jump(hours);
    startAgain(service);
  }

  /** The service ends by itself, and whoever supervises it starts it anew. */
  private void putBack(String service, ShiftedClock clock) throws Exception {
    clock.jump(-2);
    assertThat(running(service).exitCode()).isEqualTo(1);
    assertThat(running(service).output()).contains("was put back by");
    startAgain(service);
  }

  private JavaProcess running(String service) {
    return service.equals("ingest") ? ingest : enrich.get(instance(service));
  }

  private void startAgain(String service) throws Exception {
    if (service.equals("ingest")) {
      ingest = startIngest();
    } else {
      enrich.set(instance(service), startEnrich(instance(service)));
    }
  }

  private static int instance(String service) {
    return service.equals("enrich0") ? 0 : 1;
  }

  private void isolate(int node) throws Exception {
    cluster.network().isolate(node);
    awaitOutAndHeal();
  }

  private void isolateFromNodes(int node) throws Exception {
    cluster.network().isolateFromNodes(node);
    awaitOutAndHeal();
  }

  private void slowDown(int node) throws Exception {
    cluster.network().slow(node, Duration.ofSeconds(1));
    awaitOutAndHeal();
  }

  /** The others do the work meanwhile. */
  private void awaitOutAndHeal() {
    try {
      awaitOut(load.dropped());
    } finally {
      cluster.network().heal();
    }
  }

  /** A write that fails is the end of a broker whose only disk it is on. */
  private void fillDisk(int node) throws Exception {
    cluster.node(node).limitFileSize(1);
    cluster.node(node).exitCode();
    awaitOut(load.dropped());
    cluster.restart(node);
  }

  private int follower() throws Exception {
    return (cluster.activeController() + 1) % LocalCluster.NODES;
  }

  private void killBroker(int node) throws Exception {
    cluster.node(node).kill();
    awaitOut(load.dropped());
    cluster.restart(node);
  }

  private void killController() throws Exception {
    killBroker(cluster.activeController());
  }

  private void killMajority() throws Exception {
    cluster.node(0).kill();
    cluster.node(1).kill();
    TimeUnit.SECONDS.sleep(STANDSTILL_SECONDS);
    cluster.restart(0);
    cluster.restart(1);
  }

  private void rollBrokers() throws Exception {
    for (int node = 0; node < LocalCluster.NODES; node++) {
      cluster.node(node).stop();
      cluster.node(node).exitCode();
      cluster.restart(node);
      cluster.awaitWhole();
    }
  }

  /** Stands still until others have done its work, and then goes on as if nothing had been. */
  private void outlast(JavaProcess process) throws Exception {
    process.suspend();
    try {
      awaitOut(load.dropped());
    } finally {
      process.resume();
    }
  }

  /** Nobody does its work meanwhile. */
  private static void standstill(JavaProcess process) throws Exception {
    process.suspend();
    try {
      TimeUnit.SECONDS.sleep(STANDSTILL_SECONDS);
    } finally {
      process.resume();
    }
  }

  private void killEnrich(int instance) throws Exception {
    enrich.get(instance).kill();
    enrich.set(instance, startEnrich(instance));
  }

  private void killIngest() throws Exception {
    ingest.kill();
    ingest = startIngest();
  }

  private JavaProcess startIngest() throws Exception {
    return JavaProcess.start(
        folder.resolve("ingest"),
        List.of(cluster.network().hostsOfClients()),
        environment("ingest"),
        IngestService.class.getName(),
        "--bootstrap-servers",
        cluster.bootstrapServers(),
        "--inbox",
        load.inbox().toString(),
        "--settle",
        "100",
        "--rescan",
        "300");
  }

  private JavaProcess startEnrich(int instance) throws Exception {
    return JavaProcess.start(
        folder.resolve("enrich" + instance),
        List.of(cluster.network().hostsOfClients()),
        environment("enrich" + instance),
        EnrichService.class.getName(),
        "--bootstrap-servers",
        cluster.bootstrapServers(),
        "--threads",
        "1",
        "--kafka",
        "consumer.session.timeout.ms=" + SESSION_TIMEOUT_MS);
  }

  private Map<String, String> environment(String service) {
    ShiftedClock clock = clocks.get(service);
    return clock == null ? Map.of() : clock.environment();
  }

  /** Waits until the first articles of the load and all poison so far have come out. */
  private Tally awaitOut(int articles) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(250))
        .ignoreExceptions()
        .until(() -> Tally.of(topics, articles, load.poison()), Tally::complete);
  }
}
