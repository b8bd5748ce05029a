package casewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import casewire.runtime.Failure;
import casewire.runtime.monitor.Health;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class IngestMetricsTest {
  private static final boolean DONE = true;

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final IngestMetrics metrics = new IngestMetrics(registry, IngestListener.NONE);

  @Test
  void the_receipts_of_a_large_file_count_each_article_once() {
    metrics.committed(receipt(0, 500, 2, 0, !DONE));
    metrics.committed(receipt(1, 900, 3, 1, DONE));

    assertThat(count("casewire.articles", "outcome", "published")).isEqualTo(900);
    assertThat(count("casewire.articles", "outcome", "duplicate")).isEqualTo(3);
    assertThat(count("casewire.dead.letters", "reason", "malformed-json")).isEqualTo(1);
    assertThat(registry.get("casewire.files").counter().count()).isEqualTo(1);
  }

  @Test
  void what_an_earlier_process_has_counted_of_a_large_file_is_not_counted_again() {
    metrics.resumed(receipt(3, 500, 2, 1, !DONE));
    metrics.committed(receipt(4, 900, 3, 1, DONE));

    assertThat(count("casewire.articles", "outcome", "published")).isEqualTo(400);
    assertThat(count("casewire.articles", "outcome", "duplicate")).isEqualTo(1);
    assertThat(registry.find("casewire.dead.letters").counter()).isNull();
  }

  @Test
  void the_bytes_of_a_file_count_when_it_has_been_read_to_its_end() {
    metrics.committed(receipt(0, 500, 0, 0, !DONE));
    assertThat(registry.find("casewire.bytes").counter()).isNull();
    metrics.committed(receipt(1, 900, 0, 0, DONE));
    assertThat(registry.get("casewire.bytes").counter().count()).isEqualTo(4096);
  }

  @Test
  void it_is_ready_while_the_inbox_is_watched_and_the_broker_answers() {
    Health health = new Health();
    metrics.watch(health);
    assertThat(health.readiness().httpStatus()).isEqualTo(503);
    metrics.ready();
    assertThat(health.readiness().httpStatus()).isEqualTo(200);
    metrics.waitingForBroker("no broker answers");
    assertThat(health.readiness().json()).contains("no broker answers");
    assertThat(health.liveness().httpStatus()).isEqualTo(200);
    metrics.brokerIsBack();
    assertThat(health.readiness().httpStatus()).isEqualTo(200);
  }

  @Test
  void an_instance_that_stands_by_is_not_ready_because_the_broker_is_back() {
    Health health = new Health();
    metrics.watch(health);
    metrics.standingBy("process 7");
    metrics.waitingForBroker("no broker answers");
    metrics.brokerIsBack();
    assertThat(health.readiness().httpStatus()).isEqualTo(503);
    assertThat(health.readiness().json()).contains("another instance works on this inbox");
    metrics.ready();
    assertThat(health.readiness().httpStatus()).isEqualTo(200);
  }

  @Test
  void a_broker_that_answers_again_before_the_inbox_is_watched_makes_nothing_ready() {
    Health health = new Health();
    metrics.watch(health);
    metrics.waitingForBroker("no broker answers");
    metrics.brokerIsBack();
    assertThat(health.readiness().json()).contains("the inbox is not watched yet");
  }

  @Test
  void it_does_not_live_once_the_ingestion_has_stopped() {
    Health health = new Health();
    metrics.watch(health);
    metrics.ready();
    metrics.stopped(new Failure("the disk is full"));
    assertThat(health.liveness().json()).contains("the disk is full");
    assertThat(health.readiness().httpStatus()).isEqualTo(503);
  }

  private double count(String name, String tag, String value) {
    return registry.get(name).tag(tag, value).counter().count();
  }

  /** Numbers up to and with the chunk. */
  private static FileReceipt receipt(
      int chunk, long published, long duplicates, long refused, boolean done) {
    return new FileReceipt(
        "week.ndjson",
        "0".repeat(64),
        4096,
        "ndjson",
        FileOutcome.PUBLISHED,
        chunk,
        published + duplicates + refused,
        published,
        duplicates,
        refused,
        done,
        List.of(),
        refused == 0 ? null : "malformed-json: line 7",
        "2024-02-03T00:00:00Z");
  }
}
