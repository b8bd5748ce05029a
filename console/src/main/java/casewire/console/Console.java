package casewire.console;

import casewire.console.follow.TopicFollower;
import casewire.console.index.HistoryIndex;
import casewire.console.overview.GroupLag;
import casewire.console.overview.Overviews;
import casewire.console.web.ConsoleServer;
import casewire.console.web.LetterRetrier;
import casewire.runtime.Failure;
import casewire.runtime.FailureMessage;
import casewire.runtime.KafkaProperties;
import casewire.runtime.monitor.Health;
import casewire.runtime.monitor.Metrics;
import java.io.IOException;
import java.util.Set;

/** The running console: an index that follows the topics, and a server that shows it. */
public final class Console implements AutoCloseable {
  private final HistoryIndex index;
  private final TopicFollower follower;
  private final GroupLag groups;
  private final ConsoleServer server;

  private Console(
      HistoryIndex index, TopicFollower follower, GroupLag groups, ConsoleServer server) {
    this.index = index;
    this.follower = follower;
    this.groups = groups;
    this.server = server;
  }

  /**
   * Answers from its first moment on with what its index holds, and reads on from there.
   *
   * @param retrier what its retry button does
   * @param metrics what it shows on {@code /metrics}
   * @param health what it shows on {@code /health}; the console adds a check of its own
   * @throws Failure if the port or the folder cannot be had
   */
  public static Console start(
      ConsoleSettings settings,
      KafkaProperties kafka,
      LetterRetrier retrier,
      Metrics metrics,
      Health health) {
    HistoryIndex index = HistoryIndex.open(settings.data());
    TopicFollower follower = TopicFollower.start(index, kafka, metrics);
    GroupLag groups = new GroupLag(kafka);
    health.ready("console", follower);
    try {
      ConsoleServer server =
          ConsoleServer.start(
              settings.address(),
              settings.hosts(),
              settings.login(),
              settings.inbox(),
              index,
              new Overviews(index, follower, groups, settings.inbox()),
              retrier,
              metrics,
              health);
      return new Console(index, follower, groups, server);
    } catch (Failure e) {
      close(index, follower, groups);
      throw e;
    }
  }

  /** Method and path of everything it answers, as {@code GET /api/articles/{id}}. */
  public Set<String> routes() {
    return server.routes();
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** Whether everything that lay on the topics at its start can be seen. */
  public boolean caughtUp() {
    return follower.caughtUp();
  }

  @Override
  public void close() {
    server.close();
    close(index, follower, groups);
  }

  private static void close(HistoryIndex index, TopicFollower follower, GroupLag groups) {
    groups.close();
    follower.close();
    try {
      index.close();
    } catch (IOException e) {
      throw new Failure("the console's index: " + FailureMessage.of(e), e);
    }
  }
}
