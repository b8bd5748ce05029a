package casewire.endtoend.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.Topic;
import casewire.ingest.Ingest;
import casewire.ingest.IngestSettings;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAwayTest {
  @TempDir Path folder;
  private final RecordingListener heard = new RecordingListener();
  private Path inbox;

  @BeforeEach
  void makeInbox() throws IOException {
    inbox = Files.createDirectories(folder.resolve("inbox"));
  }

  @Test
  void files_wait_while_the_broker_is_away_and_go_on_when_it_is_back() throws Exception {
    try (Cluster cluster = Cluster.start(folder.resolve("broker"))) {
      Ingest ingest = start(cluster, settings());
      drop("before.txt");
      until(() -> heard.moved.size() == 1);
      cluster.stopBroker();
      drop("meanwhile.txt");
      until(() -> !heard.waiting.isEmpty());
      assertThat(inbox.resolve("meanwhile.txt")).exists();
      cluster.startBroker();
      until(() -> heard.back && heard.moved.size() == 2);
      ingest.close();
      assertThat(cluster.committed(Topic.RAW)).hasSize(2);
    }
  }

  @Test
  void a_missing_topic_is_said_and_created_only_when_asked() throws Exception {
    try (Cluster cluster = Cluster.withoutTopics(folder.resolve("broker"))) {
      start(cluster, settings());
      until(() -> heard.stopped.size() == 1);
      assertThat(heard.stopped.get(0)).hasMessageContaining("there is no topic articles.raw");
      Ingest ingest = start(cluster, settings().withTopics(true, 1));
      drop("a.txt");
      until(() -> heard.moved.size() == 1);
      ingest.close();
    }
  }

  private IngestSettings settings() {
    return IngestSettings.defaults(inbox).withSettle(Duration.ofMillis(50));
  }

  private Ingest start(Cluster cluster, IngestSettings settings) throws IOException {
    KafkaProperties impatient =
        cluster
            .kafka()
            .with("max.block.ms", "3000")
            .with("request.timeout.ms", "2000")
            .with("delivery.timeout.ms", "3000");
    return Ingest.start(settings, impatient, StandardFileReader.with(ReadLimits.defaults()), heard);
  }

  private void drop(String name) throws IOException {
    Files.writeString(inbox.resolve(name), "News of " + name + "\n\nThe court has heard it.\n");
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(60)).until(condition);
  }
}
