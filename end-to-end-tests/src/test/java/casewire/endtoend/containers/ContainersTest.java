package casewire.endtoend.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.events.CaseFile;
import casewire.events.EventJson;
import casewire.events.FileReceipt;
import casewire.events.Topic;
import com.github.dockerjava.api.command.InspectContainerResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.GenericContainer;

/**
 * The images as they are deployed, over one life of a pipeline; files go in and are counted on the
 * host.
 */
@RunWithDocker
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContainersTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final int FILES = 30;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir static Path temp;
  private static SharedFolder folder;
  private static ContainerPipeline pipeline;
  private static final ExpectedArticles expected = new ExpectedArticles();

  @BeforeAll
  static void start() throws IOException {
    ServiceImage.buildAll();
    folder = SharedFolder.in(temp);
    pipeline = ContainerPipeline.start(folder);
  }

  @AfterAll
  static void stop() {
    if (pipeline != null) {
      pipeline.close();
    }
  }

  @Test
  @Order(1)
  void the_topics_step_leaves_nothing_to_differ() {
    assertThat(pipeline.topics("check")).contains("topics are as they should be");
  }

  @Test
  @Order(2)
  void the_samples_come_out_as_enriched_articles_and_case_files() throws Exception {
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.filter(Files::isRegularFile).sorted().toList()) {
        drop(sample);
      }
    }
    awaitArticles();
    assertThat(pipeline.host().committed(Topic.CASES))
        .isNotEmpty()
        .allSatisfy(
            r ->
                assertThat(new EventJson<>(CaseFile.class).read(r.value()).id())
                    .isEqualTo(r.key()));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(filesIn(folder.inbox())).isEmpty());
  }

  @Test
  @Order(3)
  void what_a_browser_shows_is_text_with_unique_header_names_and_a_classic_group()
      throws Exception {
    for (Topic topic : List.of(Topic.RAW, Topic.ENRICHED, Topic.CASES, Topic.RECEIPTS)) {
      assertThat(pipeline.host().committed(topic))
          .as(topic.name())
          .allSatisfy(
              r -> {
                assertThat(r.value()[0]).isEqualTo((byte) '{');
                assertThat(r.headers().toArray()).extracting(Header::key).doesNotHaveDuplicates();
              });
    }
    assertThat(pipeline.host().group().type()).isEqualTo(GroupType.CLASSIC);
  }

  @Test
  @Order(4)
  void two_instances_share_the_work() throws Exception {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(pipeline.host().workers()).hasSize(2));
  }

  @Test
  @Order(5)
  void a_restart_of_the_broker_neither_loses_nor_doubles() throws Exception {
    nothingIsLostOrDoubled("broker restarted", pipeline.broker, pipeline::restart);
  }

  @Test
  @Order(5)
  void a_restart_of_ingest_neither_loses_nor_doubles() throws Exception {
    nothingIsLostOrDoubled("ingest restarted", pipeline.ingest, pipeline::restart);
  }

  @Test
  @Order(5)
  void a_restart_of_an_enrich_instance_neither_loses_nor_doubles() throws Exception {
    nothingIsLostOrDoubled("enrich restarted", pipeline.enrich, pipeline::restart);
  }

  @Test
  @Order(5)
  void a_kill_of_ingest_neither_loses_nor_doubles() throws Exception {
    nothingIsLostOrDoubled("ingest killed", pipeline.ingest, pipeline::killAndStart);
  }

  @Test
  @Order(5)
  void a_kill_of_an_enrich_instance_neither_loses_nor_doubles() throws Exception {
    nothingIsLostOrDoubled("enrich killed", pipeline.enrichToo, pipeline::killAndStart);
  }

  @Test
  @Order(6)
  void receipts_account_for_every_article() throws Exception {
    assertThat(pipeline.host().committed(Topic.RECEIPTS))
        .isNotEmpty()
        .extracting(ContainersTest::receipt)
        .allSatisfy(
            r ->
                assertThat(r.found())
                    .as(r.file())
                    .isEqualTo(r.published() + r.duplicates() + r.deadLettered()));
  }

  @Test
  @Order(7)
  void services_run_without_root_on_a_read_only_file_system() throws Exception {
    for (GenericContainer<?> service : pipeline.services()) {
      InspectContainerResponse inspected = pipeline.inspect(service);
      assertThat(inspected.getConfig().getUser()).isNotBlank().doesNotMatch("(0|root)(:.*)?");
      assertThat(service.execInContainer("id", "-u").getStdout().strip()).isNotEqualTo("0");
      assertThat(inspected.getHostConfig().getReadonlyRootfs()).isTrue();
      assertThat(service.execInContainer("touch", "/opt/casewire/x").getExitCode()).isNotZero();
      assertThat(service.execInContainer("cat", "/proc/1/comm").getStdout().strip())
          .as("process 1 hears SIGTERM")
          .isEqualTo("java");
    }
  }

  @Test
  @Order(8)
  void every_service_stops_on_sigterm_before_docker_loses_patience() {
    for (GenericContainer<?> service : pipeline.services()) {
      long start = System.nanoTime();
      long code = pipeline.stop(service);
      Figures.print(
          "SIGTERM to the end of " + service.getDockerImageName() + ", exit code " + code,
          Duration.ofNanos(System.nanoTime() - start));
      assertThat(code).as(service.getDockerImageName()).isIn(0L, 143L);
    }
  }

  private static void nothingIsLostOrDoubled(
      String title, GenericContainer<?> container, Consumer<GenericContainer<?>> trouble)
      throws Exception {
    List<Path> files = folder.write(title, FILES);
    for (Path file : files.subList(0, FILES / 2)) {
      drop(file);
    }
    trouble.accept(container);
    for (Path file : files.subList(FILES / 2, FILES)) {
      drop(file);
    }
    awaitArticles();
  }

  private static void drop(Path file) throws IOException {
    expected.add(file);
    folder.drop(file);
  }

  /** Each article once, and no other, on both topics. */
  private static void awaitArticles() {
    for (Topic topic : List.of(Topic.RAW, Topic.ENRICHED)) {
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(500))
          .ignoreExceptions()
          .untilAsserted(
              () ->
                  assertThat(pipeline.host().committedKeys(topic))
                      .as(topic.name())
                      .containsExactlyInAnyOrderElementsOf(expected.ids()));
    }
  }

  private static Set<String> filesIn(Path inbox) throws IOException {
    try (Stream<Path> files = Files.list(inbox)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> !f.startsWith("."))
          .collect(Collectors.toSet());
    }
  }

  private static FileReceipt receipt(ConsumerRecord<String, byte[]> record) {
    try {
      return new EventJson<>(FileReceipt.class).read(record.value());
    } catch (IOException e) {
      throw new IllegalStateException(record.key(), e);
    }
  }
}
