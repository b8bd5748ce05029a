package casewire.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casewire.runtime.Failure;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonitorServerTest {
  private static final InetSocketAddress FREE_PORT = new InetSocketAddress("127.0.0.1", 0);

  private final AtomicReference<Optional<String>> broker = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<String>> work = new AtomicReference<>(Optional.empty());
  private final HttpClient client = HttpClient.newHttpClient();
  private Metrics metrics;
  private MonitorServer server;

  @BeforeEach
  void start() {
    metrics = new Metrics();
    Health health = new Health().live("work", work::get).ready("kafka", broker::get);
    server = MonitorServer.start(FREE_PORT, metrics, health);
  }

  @AfterEach
  void stop() {
    server.close();
    metrics.close();
  }

  @Test
  void metrics_are_those_of_the_registry_and_of_the_process() throws Exception {
    metrics.registry().counter("casewire.tests").increment(3);
    HttpResponse<String> answer = send("GET", "/metrics");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("casewire_tests_total 3.0", "jvm_memory_used_bytes");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Metrics.CONTENT_TYPE);
  }

  @Test
  void a_program_that_cannot_work_now_lives_but_is_not_ready_until_it_can() throws Exception {
    broker.set(Optional.of("no broker answers"));
    HttpResponse<String> answer = send("GET", "/health/ready");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("\"kafka\":\"no broker answers\"");
    assertThat(send("GET", "/health/live").statusCode()).isEqualTo(200);

    broker.set(Optional.empty());
    assertThat(send("GET", "/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void a_program_that_has_stopped_does_not_live() throws Exception {
    work.set(Optional.of("it has stopped"));
    HttpResponse<String> answer = send("GET", "/health/live");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("it has stopped");
  }

  @Test
  void nothing_else_is_served() throws Exception {
    assertThat(send("GET", "/").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/metrics/more").statusCode()).isEqualTo(404);
    assertThat(send("POST", "/metrics").statusCode()).isEqualTo(405);
    assertThat(send("HEAD", "/metrics").statusCode()).isEqualTo(200);
  }

  @Test
  void a_port_in_use_is_a_clear_failure() {
    InetSocketAddress taken = new InetSocketAddress("127.0.0.1", server.port());
    assertThatThrownBy(() -> MonitorServer.start(taken, metrics, new Health()))
        .isInstanceOf(Failure.class)
        .hasMessageContainingAll("127.0.0.1:" + server.port(), "--port");
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody()).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
