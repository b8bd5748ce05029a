package casewire.endtoend.delivery;

import casewire.ingest.IngestProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An ingest process of its own, to be killed with SIGKILL. */
final class KilledProcess {
  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private KilledProcess(Process process) {
    this.process = process;
    Thread reader = new Thread(this::readLines, "ingest-process-output");
    reader.setDaemon(true);
    reader.start();
  }

  static KilledProcess start(String bootstrapServers, Path inbox, String... step)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                IngestProcess.class.getName(),
                bootstrapServers,
                inbox.toString()));
    command.addAll(Arrays.asList(step));
    return new KilledProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /**
   * @return whether the process said so before the time was over
   */
  boolean said(String line, long seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      String next = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (line.equals(next)) {
        return true;
      }
      if (next == null && !process.isAlive()) {
        return false;
      }
    }
    return false;
  }

  /** On Unix this is SIGKILL: the process runs no line of code after it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private void readLines() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      reader.lines().forEach(lines::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      // The process has ended.
    }
  }
}
