package casewire.endtoend.containers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the command-line programs that a user would. */
final class Shell {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private final Map<String, String> environment = new HashMap<>();

  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Whether a command can be run and succeeds. */
  boolean succeeds(List<String> command) {
    try {
      run(command);
      return true;
    } catch (IOException | AssertionError e) {
      return false;
    }
  }

  /**
   * @return what the command says
   * @throws AssertionError with all it says, if it fails
   */
  String run(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", command) + " failed:\n" + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return output;
  }
}
