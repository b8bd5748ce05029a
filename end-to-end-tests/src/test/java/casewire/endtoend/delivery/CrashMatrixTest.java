package casewire.endtoend.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.EventJson;
import casewire.events.FileReceipt;
import casewire.events.Topic;
import casewire.ingest.IngestProcess;
import casewire.ingest.publish.DeliveryStep;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An ingest process is killed at each named step and at random moments, and the broker stopped
 * meanwhile. In full: {@code -Dcasewire.crash.kills=100 -Dcasewire.crash.files=1000}.
 */
class CrashMatrixTest {
  private static final int KILLS = Integer.getInteger("casewire.crash.kills", 10);
  private static final int FILES = Integer.getInteger("casewire.crash.files", 200);
  private static final long SEED = Long.getLong("casewire.crash.seed", 20201102);
  private static final int BROKER_STOP_EVERY = 9;

  private final Random random = new Random(SEED);

  @TempDir Path folder;

  @Test
  void every_article_is_published_exactly_once_whenever_the_process_is_killed() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    DroppedFiles files = new DroppedFiles(inbox);
    int runs = DeliveryStep.values().length + KILLS;
    int batch = FILES / (runs + 1);
    try (Cluster cluster = Cluster.start(folder.resolve("broker"))) {
      String servers = cluster.kafka().bootstrapServers();
      for (DeliveryStep step : DeliveryStep.values()) {
        files.drop(batch);
        killAt(servers, inbox, step);
      }
      for (int kill = 0; kill < KILLS; kill++) {
        boolean stopBroker = kill % BROKER_STOP_EVERY == BROKER_STOP_EVERY - 1;
        KilledProcess process = KilledProcess.start(servers, inbox);
        process.said(IngestProcess.READY, 60);
        files.drop(batch);
        if (stopBroker) {
          cluster.stopBroker();
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(800));
        process.kill();
        if (stopBroker) {
          cluster.startBroker();
        }
      }
      files.drop(FILES - files.sizes().size());
      KilledProcess last = KilledProcess.start(servers, inbox);
      await().atMost(Duration.ofMinutes(3)).until(() -> filesIn(inbox).isEmpty());
      last.kill();
      verify(cluster, files);
    }
  }

  private void killAt(String servers, Path inbox, DeliveryStep step) throws Exception {
    String occurrence = String.valueOf(1 + random.nextInt(2));
    KilledProcess process = KilledProcess.start(servers, inbox, step.name(), occurrence);
    assertThat(process.said(IngestProcess.AT_STEP, 60)).as("stands at %s", step).isTrue();
    process.kill();
  }

  private void verify(Cluster cluster, DroppedFiles files) throws IOException {
    List<String> articles = keys(cluster.committed(Topic.RAW));
    List<String> letters = keys(cluster.committed(Topic.DEAD_LETTERS));
    EventJson<FileReceipt> json = new EventJson<>(FileReceipt.class);
    List<FileReceipt> receipts = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : cluster.committed(Topic.RECEIPTS)) {
      receipts.add(json.read(record.value()));
    }
    Set<String> finished =
        receipts.stream()
            .filter(FileReceipt::done)
            .map(FileReceipt::file)
            .collect(Collectors.toSet());
    long resumed = receipts.stream().filter(r -> !r.done()).count();
    System.out.printf(
        "crash matrix: seed %d, %d kills at named steps, %d at random, %d files dropped,"
            + " %d articles expected, %d published, %d distinct; %d bad records, %d dead letters;"
            + " %d receipts, %d of them of parts of a file%n",
        SEED,
        DeliveryStep.values().length,
        KILLS,
        files.sizes().size(),
        files.articleIds().size(),
        articles.size(),
        Set.copyOf(articles).size(),
        files.brokenRecords(),
        letters.size(),
        receipts.size(),
        resumed);
    assertThat(articles).doesNotHaveDuplicates();
    assertThat(articles).containsExactlyInAnyOrderElementsOf(files.articleIds());
    assertThat(letters).doesNotHaveDuplicates().hasSize(files.brokenRecords());
    assertThat(finished).isEqualTo(files.sizes().keySet());
    assertThat(receipts)
        .allSatisfy(
            r ->
                assertThat(r.found()).isEqualTo(r.published() + r.duplicates() + r.deadLettered()));
    assertThat(receipts.stream().flatMap(r -> r.articleIds().stream()))
        .containsExactlyInAnyOrderElementsOf(articles);
    List<Path> kept = new ArrayList<>(filesIn(folder.resolve("archive")));
    kept.addAll(filesIn(folder.resolve("quarantine")));
    kept.removeIf(f -> f.toString().endsWith(".reason.txt"));
    assertThat(kept).hasSize(files.sizes().size());
  }

  private static List<String> keys(List<ConsumerRecord<byte[], byte[]>> records) {
    return records.stream().map(r -> new String(r.key(), StandardCharsets.UTF_8)).toList();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      return below
          .filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
          .toList();
    } catch (java.io.UncheckedIOException e) {
      return List.of(folder);
    }
  }
}
