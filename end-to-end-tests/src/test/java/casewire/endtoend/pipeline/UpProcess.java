package casewire.endtoend.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.standalone.Casewire;
import casewire.standalone.EmbeddedBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command {@code up} in a process of its own, with all its folders below one. */
final class UpProcess implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Path folder;
  private final int kafkaPort;
  private final JavaProcess process;

  private UpProcess(Path folder, int kafkaPort, JavaProcess process) {
    this.folder = folder;
    this.kafkaPort = kafkaPort;
    this.process = process;
  }

  /**
   * Starts it with the inbox {@code inbox} and the data folder {@code data}; returns before it is
   * up.
   *
   * @param more options beside the folders and the broker's port
   */
  static UpProcess start(Path folder, int kafkaPort, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("up", "--data", "data", "--inbox", "inbox"));
    arguments.addAll(List.of("--kafka-port", String.valueOf(kafkaPort)));
    arguments.addAll(List.of(more));
    return new UpProcess(
        folder,
        kafkaPort,
        JavaProcess.start(folder, Casewire.class.getName(), arguments.toArray(String[]::new)));
  }

  /** Starts it on a free port, without a console, and waits until it is up. */
  static UpProcess running(Path folder) throws IOException {
    UpProcess up = start(folder, EmbeddedBroker.freePort(), "--port", "off", "--year", "2019");
    up.awaitOutput("casewire is up");
    return up;
  }

  JavaProcess process() {
    return process;
  }

  String bootstrapServers() {
    return "localhost:" + kafkaPort;
  }

  Topics topics() {
    return new Topics(bootstrapServers());
  }

  void awaitOutput(String text) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(process.output()).contains(text));
  }

  /** Puts an article into the inbox and waits until it is enriched. */
  void enrich(String name, String headline, String body) throws IOException {
    drop(name, headline, body);
    awaitOutput("article  " + headline);
  }

  /** Puts an article of 4 March into the inbox, finished at once. */
  void drop(String name, String headline, String body) throws IOException {
    Path partial =
        Files.writeString(
            folder.resolve(name), headline + "\nAnn Bell, 04 Mar 08:12 AM\n\n" + body + "\n");
    Files.move(partial, folder.resolve("inbox").resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Runs another command on this one's cluster to its end.
   *
   * @return what it says, on both streams
   */
  String casewire(String... command) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--bootstrap-servers", bootstrapServers()));
    JavaProcess run =
        JavaProcess.start(
            folder,
            List.of("-Djava.io.tmpdir=" + Files.createDirectories(temporary())),
            Map.of(),
            Casewire.class.getName(),
            arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(() -> String.join(" ", command) + "\n" + run.output()).isZero();
    return run.output();
  }

  /** Where commands put temporary files. */
  Path temporary() {
    return folder.resolve("temporary");
  }

  @Override
  public void close() {
    process.close();
  }
}
