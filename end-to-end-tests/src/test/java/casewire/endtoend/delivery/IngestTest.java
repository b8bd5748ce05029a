package casewire.endtoend.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import casewire.events.EventHeader;
import casewire.events.EventJson;
import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import casewire.events.RawArticle;
import casewire.events.Topic;
import casewire.ingest.Ingest;
import casewire.ingest.IngestSettings;
import casewire.ingest.SecondInstance;
import casewire.ingest.publish.ArchivePolicy;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import casewire.runtime.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  @TempDir static Path data;
  private static Cluster cluster;

  @TempDir Path folder;
  private final RecordingListener heard = new RecordingListener();
  private final List<Ingest> running = new ArrayList<>();
  private final String unique = UUID.randomUUID().toString();
  private Path inbox;

  @BeforeAll
  static void startBroker() throws Exception {
    cluster = Cluster.start(data);
  }

  @AfterAll
  static void stopBroker() {
    cluster.close();
  }

  @BeforeEach
  void makeInbox() throws IOException {
    inbox = Files.createDirectories(folder.resolve("inbox"));
  }

  @AfterEach
  void stop() {
    running.forEach(Ingest::close);
  }

  @Test
  void a_dropped_file_becomes_an_article_and_a_receipt_and_moves_to_the_archive() throws Exception {
    start(settings());
    drop("a b\n📰.txt", article(1));
    until(() -> heard.moved.size() == 1);
    assertThat(heard.outcomes()).containsExactly(FileOutcome.PUBLISHED);
    assertThat(heard.moved.get("a b\n📰.txt")).exists().hasContent(article(1));
    ConsumerRecord<byte[], byte[]> record =
        cluster.committed(Topic.RAW).stream()
            .filter(r -> read(r).headline().equals(headline(1)))
            .findFirst()
            .orElseThrow();
    assertThat(record.key()).asString().isEqualTo(read(record).id());
    assertThat(header(record, EventHeader.CONTENT_TYPE)).isEqualTo("application/json");
    assertThat(header(record, EventHeader.SCHEMA_VERSION)).isEqualTo("1");
    assertThat(header(record, EventHeader.SOURCE_FILE)).isEqualTo("a b\n📰.txt");
  }

  @Test
  void a_file_dropped_again_under_any_name_is_a_duplicate() throws Exception {
    start(settings());
    drop("a.txt", article(1));
    until(() -> heard.moved.size() == 1);
    drop("a.txt", article(1));
    drop("sub/renamed.txt", article(1));
    until(() -> heard.receipts.size() == 3 && heard.moved.size() == 2);
    assertThat(heard.outcomes())
        .containsExactly(FileOutcome.PUBLISHED, FileOutcome.DUPLICATE, FileOutcome.DUPLICATE);
    assertThat(heard.receipts.get(1).duplicates()).isEqualTo(1);
    assertThat(published(1)).isEqualTo(1);
  }

  @Test
  void a_duplicate_is_recognised_after_a_restart() throws Exception {
    Ingest first = start(settings());
    drop("a.txt", article(1));
    until(() -> heard.moved.size() == 1);
    first.close();
    drop("b.txt", article(1));
    drop("wrapped.txt", article(1).replace(" something ", "\nsomething\n"));
    start(settings());
    until(() -> heard.moved.size() == 3);
    assertThat(heard.outcomes())
        .containsExactlyInAnyOrder(
            FileOutcome.PUBLISHED, FileOutcome.DUPLICATE, FileOutcome.DUPLICATE);
    assertThat(published(1)).isEqualTo(1);
  }

  @Test
  void a_broken_file_is_salvaged_and_may_be_dropped_again() throws Exception {
    start(settings());
    String good = "{\"headline\": \"%s\", \"articleBody\": \"Body.\"}%n".formatted(headline(1));
    drop("a.ndjson", good + "{\"headline\": \n");
    until(() -> heard.moved.size() == 1);
    assertThat(heard.outcomes()).containsExactly(FileOutcome.SALVAGED);
    Path quarantined = heard.moved.get("a.ndjson");
    assertThat(quarantined).startsWith(settings().quarantine());
    assertThat(quarantined.resolveSibling("a.ndjson.reason.txt")).content().contains("line 2");
    Files.move(quarantined, inbox.resolve("a.ndjson"));
    until(() -> heard.receipts.size() == 2);
    FileReceipt again = heard.receipts.get(1);
    assertThat(again.found()).isEqualTo(2);
    assertThat(again.duplicates()).isEqualTo(1);
    assertThat(again.deadLettered()).isEqualTo(1);
  }

  @Test
  void what_stays_in_the_inbox_is_published_once() throws Exception {
    IngestSettings settings = settings().withArchivePolicy(ArchivePolicy.LEAVE);
    Ingest first = start(settings);
    drop("a.txt", article(1));
    until(() -> heard.receipts.size() == 1);
    first.close();
    start(settings);
    drop("b.txt", article(2));
    until(() -> heard.receipts.size() == 2);
    assertThat(heard.receipts).extracting(FileReceipt::file).containsExactly("a.txt", "b.txt");
    assertThat(inbox.resolve("a.txt")).exists();
    assertThat(published(1)).isEqualTo(1);
  }

  @Test
  void links_out_of_the_inbox_and_unfinished_names_are_not_read() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), article(9));
    Files.createSymbolicLink(inbox.resolve("link.txt"), secret);
    Files.createSymbolicLink(inbox.resolve("up"), folder);
    for (String name : List.of("a.part", "a.tmp", "a.swp", "a~", ".hidden", ".git/a.txt")) {
      Files.createDirectories(inbox.resolve(name).getParent());
      Files.writeString(inbox.resolve(name), article(9));
    }
    start(settings());
    drop("a.txt", article(1));
    until(() -> heard.moved.size() == 1 && heard.refused.size() == 2);
    assertThat(heard.refused).containsExactlyInAnyOrder("link.txt", "up");
    assertThat(published(9)).isZero();
  }

  @Test
  void an_old_modification_time_is_kept_and_does_not_matter() throws Exception {
    start(settings());
    Path file = Files.writeString(folder.resolve("old.txt"), article(1));
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, old);
    Files.move(file, inbox.resolve("old.txt"));
    until(() -> heard.moved.size() == 1);
    assertThat(Files.getLastModifiedTime(heard.moved.get("old.txt"))).isEqualTo(old);
  }

  @Test
  void with_done_markers_a_file_waits_for_its_marker() throws Exception {
    start(settings().withWatching(Duration.ofMillis(50), Duration.ofMillis(100), true));
    drop("late.txt", article(1));
    drop("a.txt", article(2));
    Files.createFile(inbox.resolve("a.txt.done"));
    until(() -> heard.moved.containsKey("a.txt"));
    assertThat(inbox.resolve("a.txt.done")).doesNotExist();
    assertThat(inbox.resolve("late.txt")).exists();
    Files.createFile(inbox.resolve("late.txt.done"));
    until(() -> heard.moved.containsKey("late.txt"));
  }

  @Test
  void a_second_instance_on_the_inbox_says_so_and_stops() throws Exception {
    start(settings());
    assertThatThrownBy(() -> start(settings()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("another ingest-service works on this inbox");
  }

  @Test
  void a_standby_takes_over_when_the_first_instance_ends() throws Exception {
    Ingest first = start(settings());
    until(() -> heard.ready);
    heard.ready = false;
    start(settings().withInstance(null, SecondInstance.STANDBY));
    until(() -> heard.standingBy.size() == 1);
    first.close();
    until(() -> heard.ready);
    drop("a.txt", article(1));
    until(() -> heard.moved.size() == 1);
  }

  @Test
  void the_broker_fences_an_instance_that_a_lock_does_not_reach() throws Exception {
    start(settings().withInstance(unique, SecondInstance.STOP));
    until(() -> heard.ready);
    Path other = Files.createDirectories(folder.resolve("other"));
    RecordingListener second = new RecordingListener();
    running.add(
        Ingest.start(
            IngestSettings.defaults(other).withInstance(unique, SecondInstance.STOP),
            cluster.kafka(),
            StandardFileReader.with(ReadLimits.defaults()),
            second));
    until(() -> second.ready);
    drop("a.txt", article(1));
    until(() -> heard.stopped.size() == 1);
    assertThat(heard.stopped.get(0)).hasMessageContaining("another ingest-service publishes as");
    assertThat(inbox.resolve("a.txt")).exists();
    assertThat(published(1)).isZero();
  }

  @Test
  void a_file_that_cannot_be_archived_is_told_once_and_moved_later() throws Exception {
    Path archive = folder.resolve("archive");
    start(settings());
    until(() -> heard.ready);
    Files.delete(archive);
    Files.createFile(archive);
    drop("a.txt", article(1));
    until(() -> heard.stuck.size() == 1);
    Files.delete(archive);
    until(() -> heard.moved.size() == 1);
    assertThat(heard.stuck).hasSize(1);
    assertThat(published(1)).isEqualTo(1);
  }

  private IngestSettings settings() {
    return IngestSettings.defaults(inbox)
        .withWatching(Duration.ofMillis(50), Duration.ofMillis(200), false);
  }

  private Ingest start(IngestSettings settings) throws IOException {
    Ingest ingest =
        Ingest.start(
            settings, cluster.kafka(), StandardFileReader.with(ReadLimits.defaults()), heard);
    running.add(ingest);
    return ingest;
  }

  private void drop(String name, String content) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Files.move(Files.writeString(folder.resolve("dropping"), content), file);
  }

  private String headline(int number) {
    return "Headline " + number + " of " + unique;
  }

  private String article(int number) {
    return headline(number) + "\n\nThe body says something of " + number + " courts.\n";
  }

  private long published(int number) {
    return cluster.committed(Topic.RAW).stream()
        .filter(r -> read(r).headline().equals(headline(number)))
        .count();
  }

  private static RawArticle read(ConsumerRecord<byte[], byte[]> record) {
    try {
      return new EventJson<>(RawArticle.class).read(record.value());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    List<Header> headers = new ArrayList<>();
    record.headers().headers(name).forEach(headers::add);
    assertThat(headers).hasSize(1);
    return new String(headers.get(0).value(), StandardCharsets.UTF_8);
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(40)).until(condition);
  }
}
