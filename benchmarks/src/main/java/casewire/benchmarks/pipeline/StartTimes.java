package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Articles;
import casewire.benchmarks.corpus.NewsFiles;
import casewire.standalone.EmbeddedBroker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Wall-clock time from a command to its answer, as a user of the working copy meets it. */
final class StartTimes implements Part {
  private static final long LOOK_MILLIS = 5;
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    Path article = workplace.folder().resolve("article.json");
    new NewsFiles(Articles.SEED).single(article);
    enrich(article); // Builds what is missing or old.
    Sample enrich = new Sample();
    Sample service = new Sample();
    Sample up = new Sample();
    try (Cluster cluster = Cluster.start(workplace.folder().resolve("broker"))) {
      for (int i = 0; i < workplace.load().starts(); i++) {
        enrich.add(enrich(article));
        service.add(service(cluster, workplace.folder().resolve("state-" + i)));
        up.add(up(Files.createDirectories(workplace.folder().resolve("up-" + i))));
      }
    }
    return List.of(
        Figure.alone("casewire enrich, one file, median", enrich.median(), "s", "<= 1.0"),
        Figure.alone("the slowest", enrich.largest(), "s", ""),
        Figure.alone("enrich-service ready, median", service.median(), "s", "<= 4"),
        Figure.alone("the slowest", service.largest(), "s", ""),
        Figure.alone("standalone up, median", up.median(), "s", "<= 8"),
        Figure.alone("the slowest", up.largest(), "s", ""));
  }

  private static double enrich(Path article) throws IOException {
    long start = System.nanoTime();
    try (ChildJvm child =
        ChildJvm.command(HOME, List.of("./casewire", "enrich", article.toString()))) {
      child.await(line -> line.contains("\"id\":"));
      child.lines();
    }
    return since(start);
  }

  /** Until its health answers that it is ready to work. */
  private double service(Cluster cluster, Path state) throws IOException, InterruptedException {
    int port = EmbeddedBroker.freePort();
    long start = System.nanoTime();
    try (ChildJvm child =
        ChildJvm.command(
            HOME,
            List.of(
                JAVA,
                "-jar",
                "enrich-service/target/enrich-service-0.1.0.jar",
                "--bootstrap-servers",
                cluster.address(),
                "--replication-factor",
                "1",
                "--state-dir",
                state.toString(),
                "--application-id",
                state.getFileName().toString(),
                "--port",
                String.valueOf(port)))) {
      child.ignoreOutput();
      while (!isReady(port)) {
        if (!child.isAlive()) {
          throw new IOException("enrich-service has ended:\n" + child.lastLines());
        }
        Thread.sleep(LOOK_MILLIS);
      }
      return since(start);
    }
  }

  private boolean isReady(int port) throws InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + "/health/ready");
    try {
      return http.send(
                  HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Until it says that it is up. */
  private static double up(Path folder) throws IOException {
    long start = System.nanoTime();
    try (ChildJvm child =
        ChildJvm.command(
            HOME,
            List.of(
                "./casewire",
                "up",
                "--inbox",
                folder.resolve("inbox").toString(),
                "--data",
                folder.resolve("data").toString(),
                "--kafka-port",
                "0",
                "--port",
                "0"))) {
      child.await(line -> line.startsWith("casewire is up"));
      return since(start);
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
