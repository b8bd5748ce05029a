package casewire.endtoend.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A main class in a JVM of its own, with the classes of this test. */
public final class JavaProcess implements AutoCloseable {
  private static final int EXIT_SECONDS = 60;

  private final Process process;
  private final Path output;

  private JavaProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /**
   * @param folder working directory; the output goes to files in it
   */
  public static JavaProcess start(Path folder, String mainClass, String... arguments)
      throws IOException {
    return start(folder, List.of(), Map.of(), mainClass, arguments);
  }

  /** A jar in a JVM of its own, with the libraries that lie beside it. */
  public static JavaProcess startJar(Path folder, Path jar, String... arguments)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-jar", jar.toString()));
    all.addAll(List.of(arguments));
    return launch(folder, List.of(), Map.of(), all);
  }

  /**
   * @param folder working directory; the output goes to files in it
   * @param jvmArguments beside those that all have
   * @param environment beside this process's own
   */
  public static JavaProcess start(
      Path folder,
      List<String> jvmArguments,
      Map<String, String> environment,
      String mainClass,
      String... arguments)
      throws IOException {
    List<String> all =
        new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    all.addAll(List.of(arguments));
    return launch(folder, jvmArguments, environment, all);
  }

  private static JavaProcess launch(
      Path folder,
      List<String> jvmArguments,
      Map<String, String> environment,
      List<String> programAndArguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(jvmArguments);
    command.addAll(programAndArguments);
    Path output = Files.createTempFile(folder, "output", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    return new JavaProcess(builder.start(), output);
  }

  /** Runs to the end; the exit code is checked by whoever asks for it. */
  public static JavaProcess run(Path folder, String mainClass, String... arguments)
      throws IOException, InterruptedException {
    JavaProcess process = start(folder, mainClass, arguments);
    process.exitCode();
    return process;
  }

  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int exitCode() throws InterruptedException {
    if (!process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + output());
    }
    return process.exitValue();
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** SIGTERM, as Ctrl-C in effect. */
  public void stop() {
    process.destroy();
  }

  /** SIGKILL. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGSTOP: it stands still, keeps all it holds, and does not know it. */
  public void suspend() throws IOException, InterruptedException {
    signal("STOP");
  }

  /** SIGCONT. */
  public void resume() throws IOException, InterruptedException {
    signal("CONT");
  }

  /**
   * From now on no file of it grows beyond this, as on a disk that is full.
   *
   * @param bytes of one file
   */
  public void limitFileSize(long bytes) throws IOException, InterruptedException {
    run("prlimit", "--pid", "" + process.pid(), "--fsize=" + bytes + ":");
  }

  private void signal(String name) throws IOException, InterruptedException {
    run("kill", "-" + name, "" + process.pid());
  }

  private static void run(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).start().waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " fails");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
