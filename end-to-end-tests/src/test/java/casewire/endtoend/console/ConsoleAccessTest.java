package casewire.endtoend.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casewire.console.ConsoleSettings;
import casewire.console.web.Login;
import casewire.runtime.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleAccessTest {
  private static final String[] LOGIN = {"Authorization", "Bearer secret"};
  private static RunningConsole console;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    console = RunningConsole.start(folder, Optional.of(new Login("casewire", "secret")));
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void it_does_not_start_open_to_the_network_without_a_login(@TempDir Path folder) {
    assertThatThrownBy(
            () ->
                new ConsoleSettings(
                    new InetSocketAddress("0.0.0.0", 0),
                    Set.of(),
                    Optional.empty(),
                    folder,
                    Optional.empty()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("CASEWIRE_CONSOLE_PASSWORD");
  }

  @Test
  void it_asks_for_the_login_everywhere_but_for_health_and_metrics() throws Exception {
    for (String path : new String[] {"/", "/api/articles", "/assets/js/main.js", "/api/live"}) {
      HttpResponse<String> refused = console.get(path);
      assertThat(refused.statusCode()).as(path).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
    }
    String basic =
        Base64.getEncoder().encodeToString("casewire:secret".getBytes(StandardCharsets.UTF_8));
    assertThat(console.get("/api/articles", LOGIN).statusCode()).isEqualTo(200);
    assertThat(console.get("/api/articles", "Authorization", "Basic " + basic).statusCode())
        .isEqualTo(200);
    assertThat(console.get("/api/articles", "Authorization", "Bearer guess").statusCode())
        .isEqualTo(401);
    assertThat(console.get("/health/live").statusCode()).isEqualTo(200);
    assertThat(console.get("/metrics").statusCode()).isEqualTo(200);
  }

  @Test
  void it_does_not_answer_to_a_name_it_does_not_know() throws IOException {
    assertThat(statusFor("evil.example")).contains("403");
    assertThat(statusFor("localhost")).contains("200");
  }

  @Test
  void another_site_cannot_make_a_browser_post() throws Exception {
    String upload = "/api/inbox?name=a.txt";
    String own = console.address("").toString();
    assertThat(post(upload).statusCode()).isEqualTo(403);
    assertThat(
            post(upload, "X-Casewire-Console", "1", "Origin", "http://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(
            post(upload, "X-Casewire-Console", "1", "Origin", own, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(post(upload, "X-Casewire-Console", "1", "Origin", own).statusCode()).isEqualTo(201);
    assertThat(post(upload, "X-Casewire-Console", "1").body()).contains("a-2.txt");
  }

  @Test
  void an_upload_stays_in_the_inbox_and_within_its_limit() throws Exception {
    for (String name : new String[] {"..%2Fa.txt", ".hidden", "", "a%00b", "a%5Cb"}) {
      assertThat(post("/api/inbox?name=" + name, "X-Casewire-Console", "1").statusCode())
          .as(name)
          .isEqualTo(422);
    }
    HttpResponse<String> large =
        console.post(
            "/api/inbox?name=large.txt",
            "x".repeat(1_001),
            "X-Casewire-Console",
            "1",
            LOGIN[0],
            LOGIN[1]);
    assertThat(large.statusCode()).isEqualTo(422);
    assertThat(console.inbox().resolve("large.txt")).doesNotExist();
  }

  @Test
  void every_answer_keeps_the_browser_strict() throws Exception {
    HttpResponse<String> page = console.get("/", LOGIN);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.body()).doesNotContain("<script>").doesNotContain("style=");
  }

  private static HttpResponse<String> post(String path, String... headers) throws Exception {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    System.arraycopy(LOGIN, 0, all, headers.length, 2);
    return console.post(path, "x", all);
  }

  /** A client that may say any host, as a browser behind a rebound name does. */
  private static String statusFor(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", console.address("").getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /api/articles HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer secret\r\nConnection: close\r\n\r\n"
                  .formatted(host)
                  .getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }
}
