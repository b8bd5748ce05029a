package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A process of a contestant or the broker. It is killed if it outlives its time. */
final class ChildJvm implements AutoCloseable {
  private static final long LIMIT_MINUTES = 120;
  private static final long STOP_SECONDS = 30;
  private static final int LINES_KEPT = 40;

  /** Of {@code /proc/PID/task/TID/stat} after the name; the next field is the system's ticks. */
  private static final int USER_TICKS = 11;

  private static final int TICK_MILLIS = 10;

  private final String name;
  private final Process process;
  private final BufferedReader output;
  private final Deque<String> last = new ArrayDeque<>();

  private ChildJvm(List<String> command, Path folder) throws IOException {
    name = command.get(command.size() - 1);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    // As the images set it.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    process = builder.start();
    output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    CompletableFuture.delayedExecutor(LIMIT_MINUTES, TimeUnit.MINUTES)
        .execute(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  /** Any command. */
  static ChildJvm command(Path folder, List<String> command) throws IOException {
    return new ChildJvm(command, folder);
  }

  /** The main class with this JVM's class path. */
  static ChildJvm of(String main, String heap, String... args) throws IOException {
    return of(main, List.of("-Xmx" + heap), args);
  }

  /** The main class with this JVM's class path and options of its own. */
  static ChildJvm of(String main, List<String> options, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main);
    command.addAll(List.of(args));
    return new ChildJvm(command, Path.of("").toAbsolutePath());
  }

  static ChildJvm of(Class<?> main, String heap, String... args) throws IOException {
    return of(main.getName(), heap, args);
  }

  /** Runs the main class to its end; returns what it measured. */
  static Map<String, Double> run(Class<?> main, String heap, String... args) throws IOException {
    try (ChildJvm child = of(main, heap, args)) {
      return child.reports();
    }
  }

  /** The first line that is wanted, read to that line and no further. */
  String await(Predicate<String> wanted) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      keep(line);
      if (wanted.test(line)) {
        return line;
      }
    }
    throw new IOException(name + " has ended before it should:\n" + String.join("\n", last));
  }

  /** Everything it prints until it ends. */
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      keep(line);
      lines.add(line);
    }
    return lines;
  }

  /** What it has measured, once it has ended. */
  Map<String, Double> reports() throws IOException {
    Map<String, Double> reports = new HashMap<>();
    lines().forEach(l -> Report.in(l).ifPresent(r -> reports.put(r.name(), r.value())));
    if (reports.isEmpty()) {
      throw new IOException(name + " measured nothing:\n" + String.join("\n", last));
    }
    return reports;
  }

  /** Lets it print without anyone who reads. */
  void ignoreOutput() {
    Thread reader =
        new Thread(
            () -> {
              try {
                lines();
              } catch (IOException e) {
                // It has ended.
              }
            },
            "output of " + name);
    reader.setDaemon(true);
    reader.start();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** What it says last, for an error message. */
  String lastLines() {
    synchronized (last) {
      return String.join("\n", last);
    }
  }

  /** CPU time of all its threads so far. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /**
   * CPU time so far of its threads with such names, as Linux counts it and keeps their names.
   *
   * @param name of 15 characters at most
   */
  Duration cpuOf(Predicate<String> name) throws IOException {
    long ticks = 0;
    Path threads = Path.of("/proc", process.pid() + "", "task");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
      for (Path thread : all) {
        ticks += ticks(thread, name);
      }
    }
    return Duration.ofMillis(ticks * TICK_MILLIS);
  }

  /** None if it has another name, or has ended. */
  private static long ticks(Path thread, Predicate<String> name) throws IOException {
    try {
      String stat = Files.readString(thread.resolve("stat"));
      int nameEnds = stat.lastIndexOf(')');
      String[] fields = stat.substring(nameEnds + 2).split(" ");
      return name.test(stat.substring(stat.indexOf('(') + 1, nameEnds))
          ? Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1])
          : 0;
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /** Most memory it has ever held, outside the heap too, as Linux counts it. */
  double peakMegabytes() throws IOException {
    return megabytes("VmHWM:");
  }

  /** Memory it holds now, outside the heap too, as Linux counts it. */
  double residentMegabytes() throws IOException {
    return megabytes("VmRSS:");
  }

  private double megabytes(String name) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", process.pid() + "", "status"))) {
      if (line.startsWith(name)) {
        return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return Double.NaN;
  }

  /** Ends its standard input and asks it to stop; kills it if it does not. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.destroy();
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void keep(String line) {
    synchronized (last) {
      last.add(line);
      if (last.size() > LINES_KEPT) {
        last.remove();
      }
    }
  }
}
