package casewire.console.web;

import casewire.console.inbox.Inbox;
import casewire.console.inbox.UploadRefused;
import casewire.console.index.HistoryIndex;
import casewire.console.overview.Overviews;
import casewire.console.query.Articles;
import casewire.console.query.BadQuery;
import casewire.console.query.CaseGraph;
import casewire.console.query.Cases;
import casewire.console.query.Counts;
import casewire.console.query.Refused;
import casewire.runtime.Failure;
import casewire.runtime.monitor.Health;
import casewire.runtime.monitor.HealthReport;
import casewire.runtime.monitor.Metrics;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages, JSON and metrics over HTTP. */
public final class ConsoleServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ConsoleServer.class);

  private final Javalin server;
  private final LiveOverview live;

  private ConsoleServer(Javalin server, LiveOverview live) {
    this.server = server;
    this.live = live;
  }

  /**
   * @param hosts names by which browsers may call it, beside {@code localhost} and addresses
   * @throws Failure if the port cannot be had
   */
  public static ConsoleServer start(
      InetSocketAddress address,
      Set<String> hosts,
      Optional<Login> login,
      Optional<Inbox> inbox,
      HistoryIndex index,
      Overviews overviews,
      LetterRetrier retrier,
      Metrics metrics,
      Health health) {
    Access access = new Access(hosts, login);
    LiveOverview live = new LiveOverview(overviews);
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.routes.before(SecurityHeaders::add);
              config.routes.before(access::check);
              FrontEnd.add(config);
              config.routes.get(
                  "/api/overview", context -> JsonAnswer.send(context, overviews.now()));
              config.routes.sse("/api/live", live::watch);
              new ArticlesApi(new Articles(index), new Counts(index)).add(config.routes);
              new CasesApi(new Cases(index), new CaseGraph(index)).add(config.routes);
              new RefusedApi(new Refused(index), retrier).add(config.routes);
              new InboxApi(inbox).add(config.routes);
              addMonitor(config, metrics, health);
              addFailures(config.routes);
            });
    try {
      return new ConsoleServer(server.start(address.getHostString(), address.getPort()), live);
    } catch (JavalinBindException e) {
      live.close();
      throw new Failure(
          "cannot listen on %s:%d: the port is in use or not allowed; choose another --port"
              .formatted(address.getHostString(), address.getPort()),
          e);
    }
  }

  private static void addMonitor(JavalinConfig config, Metrics metrics, Health health) {
    config.routes.get(
        "/metrics", context -> context.contentType(Metrics.CONTENT_TYPE).result(metrics.scrape()));
    config.routes.get("/health/live", context -> answer(context, health.liveness()));
    config.routes.get("/health/ready", context -> answer(context, health.readiness()));
  }

  private static void answer(Context context, HealthReport report) {
    context.status(report.httpStatus());
    context.contentType("application/json").result(report.json());
  }

  private static void addFailures(RoutesConfig routes) {
    routes.exception(
        BadQuery.class,
        (e, context) -> JsonAnswer.refuse(context, HttpStatus.BAD_REQUEST, e.getMessage()));
    routes.exception(
        UploadRefused.class,
        (e, context) ->
            JsonAnswer.refuse(context, HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage()));
    routes.exception(
        RetryRefused.class,
        (e, context) ->
            JsonAnswer.refuse(context, HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage()));
    routes.exception(
        HttpResponseException.class,
        (e, context) ->
            JsonAnswer.refuse(context, HttpStatus.forStatus(e.getStatus()), e.getMessage()));
    routes.exception(
        Exception.class,
        (e, context) -> {
          log.error("{} {} failed", context.method(), context.path(), e);
          JsonAnswer.refuse(
              context, HttpStatus.INTERNAL_SERVER_ERROR, "the console failed; its log says why");
        });
  }

  /** Method and path of everything it answers, as {@code GET /api/articles/{id}}. */
  public Set<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint.method + " " + route.endpoint.path)
        .map(route -> route.replace('<', '{').replace('>', '}'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    live.close();
    server.stop();
  }
}
