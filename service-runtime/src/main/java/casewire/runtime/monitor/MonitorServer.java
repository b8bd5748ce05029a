package casewire.runtime.monitor;

import casewire.runtime.Failure;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves {@code /metrics}, {@code /health/live} and {@code /health/ready} and nothing else. No
 * article passes through it, so it asks for no login.
 */
public final class MonitorServer implements AutoCloseable {
  private static final int THREADS = 2;
  private static final String JSON = "application/json";

  private final HttpServer server;
  private final ExecutorService threads;

  private MonitorServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * @param address where to listen; port 0 takes a free one
   * @throws Failure if the port cannot be had
   */
  public static MonitorServer start(InetSocketAddress address, Metrics metrics, Health health) {
    HttpServer server;
    try {
      server = HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new Failure(
          "cannot listen on %s:%d: %s; choose another --port"
              .formatted(address.getHostString(), address.getPort(), e.getMessage()),
          e);
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task, "casewire-monitor");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, 404, JSON, "{}"));
    on(server, "/metrics", e -> answer(e, 200, Metrics.CONTENT_TYPE, metrics.scrape()));
    on(server, "/health/live", e -> answer(e, health.liveness()));
    on(server, "/health/ready", e -> answer(e, health.readiness()));
    server.start();
    return new MonitorServer(server, threads);
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Answers one request. */
  private interface Page {
    void serve(HttpExchange exchange) throws IOException;
  }

  private static void on(HttpServer server, String path, Page page) {
    server.createContext(
        path,
        exchange -> {
          if (!exchange.getRequestURI().getPath().equals(path)) {
            answer(exchange, 404, JSON, "{}");
          } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            answer(exchange, 405, JSON, "{}");
          } else {
            page.serve(exchange);
          }
        });
  }

  private static void answer(HttpExchange exchange, HealthReport report) throws IOException {
    answer(exchange, report.httpStatus(), JSON, report.json());
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    try (exchange) {
      exchange.sendResponseHeaders(status, head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }
}
