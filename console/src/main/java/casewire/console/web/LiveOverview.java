package casewire.console.web;

import casewire.console.overview.Overviews;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the browsers that watch how things stand, every other second; idle while nobody does. */
final class LiveOverview implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LiveOverview.class);
  private static final int PERIOD_SECONDS = 2;
  private static final int MAX_WATCHERS = 100;

  private final Overviews overviews;
  private final Queue<SseClient> watchers = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "casewire-console-live");
            thread.setDaemon(true);
            return thread;
          });

  LiveOverview(Overviews overviews) {
    this.overviews = overviews;
    clock.scheduleWithFixedDelay(this::tell, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  void watch(SseClient client) {
    if (watchers.size() >= MAX_WATCHERS) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> watchers.remove(client));
    watchers.add(client);
    clock.execute(this::tell);
  }

  private void tell() {
    if (watchers.isEmpty()) {
      return;
    }
    try {
      String json = new String(JsonAnswer.bytes(overviews.now()), StandardCharsets.UTF_8);
      watchers.forEach(watcher -> watcher.sendEvent("overview", json));
      watchers.removeIf(SseClient::terminated);
    } catch (IOException | RuntimeException e) {
      log.warn("the overview cannot be made: {}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    watchers.forEach(SseClient::close);
  }
}
