package casewire.endtoend.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.EventJson;
import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import casewire.events.RawArticle;
import casewire.events.Topic;
import casewire.ingest.Ingest;
import casewire.ingest.IngestListener;
import casewire.ingest.IngestSettings;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  @TempDir static Path data;
  private static Cluster cluster;

  @TempDir Path folder;
  private Ingest ingest;
  private final List<FileReceipt> receipts = new CopyOnWriteArrayList<>();
  private final List<String> moved = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void startBroker() throws Exception {
    cluster = Cluster.start(data);
  }

  @AfterAll
  static void stopBroker() {
    cluster.close();
  }

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void a_dropped_file_becomes_an_article_and_a_receipt_and_moves_to_the_archive() throws Exception {
    ingest = start();
    Files.writeString(
        settings().inbox().resolve("a.txt"),
        "A headline\n\nA body that says something about a court.");
    await().atMost(Duration.ofSeconds(20)).until(() -> !moved.isEmpty());
    FileReceipt receipt = receipts.get(0);
    assertThat(receipt.outcome()).isEqualTo(FileOutcome.PUBLISHED);
    assertThat(receipt.found()).isEqualTo(1);
    EventJson<RawArticle> json = new EventJson<>(RawArticle.class);
    assertThat(cluster.committed(Topic.RAW))
        .extracting(r -> json.read(r.value()).headline())
        .contains("A headline");
    assertThat(Path.of(moved.get(0)))
        .exists()
        .hasContent("A headline\n\nA body that says something about a court.");
  }

  private IngestSettings settings() {
    return IngestSettings.defaults(folder.resolve("inbox")).withSettle(Duration.ofMillis(200));
  }

  private Ingest start() throws IOException {
    return Ingest.start(
        settings(),
        cluster.kafka(),
        StandardFileReader.with(ReadLimits.defaults()),
        new IngestListener() {
          @Override
          public void committed(FileReceipt receipt) {
            receipts.add(receipt);
          }

          @Override
          public void movedTo(String name, Path to) {
            moved.add(to.toString());
          }
        });
  }
}
