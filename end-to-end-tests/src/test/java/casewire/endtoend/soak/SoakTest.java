package casewire.endtoend.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.endtoend.pipeline.Topics;
import casewire.enrich.EnrichService;
import casewire.events.Topic;
import casewire.ingest.IngestService;
import casewire.standalone.EmbeddedBroker;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broker, one ingest and two enrich instances as processes under steady load, for as many minutes
 * as {@code -Dcasewire.soak.minutes} says. Samples go to {@code target/soak} as CSV and SVG. Growth
 * is asserted from ten minutes on; before that a JVM is still warming up.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
class SoakTest {
  private static final double MINUTES =
      Double.parseDouble(System.getProperty("casewire.soak.minutes", "0.5"));
  private static final double MINUTES_TO_TELL_GROWTH = 10;
  private static final int SAMPLE_SECONDS = MINUTES < MINUTES_TO_TELL_GROWTH ? 5 : 10;
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Path RESULTS = Path.of("target", "soak");
  private static final String BROKER = "broker";

  @TempDir private Path folder;
  private Topics topics;
  private SoakLoad load;
  private final List<JavaProcess> processes = new ArrayList<>();
  private final List<WatchedProcess> watched = new ArrayList<>();
  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

  @BeforeEach
  void start() throws Exception {
    int port = EmbeddedBroker.freePort();
    Path log = folder.resolve("log");
    JavaProcess broker = launch(folder, SoakBroker.class, log.toString(), String.valueOf(port));
    String servers = "localhost:" + port;
    topics = new Topics(servers);
    await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> topics.create(1));
    load = new SoakLoad(folder, servers);
    JavaProcess ingest =
        launch(
            folder,
            IngestService.class,
            "--bootstrap-servers",
            servers,
            "--inbox",
            load.inbox().toString());
    watched.add(WatchedProcess.attach(BROKER, broker, log));
    watched.add(WatchedProcess.attach("ingest", ingest, load.inbox()));
    for (int instance = 0; instance < 2; instance++) {
      Path home = Files.createDirectories(folder.resolve("enrich" + instance));
      JavaProcess enrich =
          launch(
              home,
              EnrichService.class,
              "--bootstrap-servers",
              servers,
              "--replication-factor",
              "1",
              "--threads",
              "1",
              "--state-dir",
              home.resolve("state").toString());
      watched.add(WatchedProcess.attach("enrich " + instance, enrich, home));
    }
    watched.forEach(process -> samples.put(process.name(), new ArrayList<>()));
  }

  @AfterEach
  void stop() throws Exception {
    for (WatchedProcess process : watched) {
      process.close();
    }
    if (load != null) {
      load.close();
    }
    processes.forEach(JavaProcess::close);
  }

  @Test
  void memory_handles_and_threads_stay_flat_and_every_article_comes_out_once() throws Exception {
    load.start();
    sampleWhileLoaded();
    load.stop();
    Files.writeString(RESULTS.resolve("soak.svg"), new SampleGraph(samples).svg());
    printGrowth();
    balance();
    if (MINUTES >= MINUTES_TO_TELL_GROWTH) {
      samples.forEach(SoakTest::assertFlat);
    }
  }

  private void sampleWhileLoaded() throws Exception {
    Files.createDirectories(RESULTS);
    long start = System.nanoTime();
    double seconds = 0;
    try (BufferedWriter csv = Files.newBufferedWriter(RESULTS.resolve("soak.csv"))) {
      csv.write(Sample.HEADER);
      csv.newLine();
      while (seconds < MINUTES * 60) {
        TimeUnit.SECONDS.sleep(SAMPLE_SECONDS);
        load.check();
        seconds = (System.nanoTime() - start) / 1e9;
        for (WatchedProcess process : watched) {
          assertThat(process.isAlive()).as(process.name()).isTrue();
          Sample sample = process.sample(seconds);
          samples.get(process.name()).add(sample);
          csv.write(sample.line());
          csv.newLine();
        }
        csv.flush();
      }
    }
  }

  private void printGrowth() {
    samples.forEach(
        (process, list) -> {
          for (Measure measure : Measure.values()) {
            Growth growth = Growth.of(measure, list);
            System.out.printf(
                "%-10s %-34s mean %9.1f  growth in the second half %+8.2f%n",
                process, measure.title(), growth.mean(), growth.growth());
          }
        });
  }

  /** The ledger: everything dropped is on the topics once, and nothing else. */
  private void balance() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptions()
        .untilAsserted(
            () -> assertThat(idsOn(Topic.ENRICHED)).hasSizeGreaterThanOrEqualTo(load.written()));
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> assertThat(idsOn(Topic.DEAD_LETTERS)).hasSize(load.deadLetters()));
    List<String> enriched = idsOn(Topic.ENRICHED);
    Set<String> distinct = new HashSet<>(enriched);
    System.out.printf(
        "%d articles in %.1f minutes: %d enriched, %d of them twice, %d missing; %d of %d dead letters%n",
        load.written(),
        MINUTES,
        distinct.size(),
        enriched.size() - distinct.size(),
        load.articleIds().stream().filter(id -> !distinct.contains(id)).count(),
        idsOn(Topic.DEAD_LETTERS).size(),
        load.deadLetters());
    assertThat(load.articleIds()).hasSize(load.written());
    assertThat(enriched).hasSize(load.written());
    assertThat(distinct).isEqualTo(load.articleIds());
  }

  private List<String> idsOn(Topic topic) {
    List<String> ids = new ArrayList<>();
    topics.each(topic, record -> ids.add(record.key()));
    return ids;
  }

  /** Kafka's own is told, not asserted: its indexes are mapped into memory as its logs grow. */
  private static void assertFlat(String process, List<Sample> samples) {
    if (process.equals(BROKER)) {
      return;
    }
    assertGrowth(process, samples, Measure.RESIDENT, 0.05, 8);
    assertGrowth(process, samples, Measure.HEAP, 0.05, 3);
    assertGrowth(process, samples, Measure.HANDLES, 0, 8);
    assertGrowth(process, samples, Measure.THREADS, 0, 2);
  }

  private static void assertGrowth(
      String process, List<Sample> samples, Measure measure, double share, double slack) {
    Growth growth = Growth.of(measure, samples);
    assertThat(growth.growth())
        .as("%s of %s in the second half", measure.title(), process)
        .isLessThan(growth.mean() * share + slack);
  }

  private JavaProcess launch(Path home, Class<?> main, String... arguments) throws Exception {
    JavaProcess process = JavaProcess.start(home, main.getName(), arguments);
    processes.add(process);
    return process;
  }
}
