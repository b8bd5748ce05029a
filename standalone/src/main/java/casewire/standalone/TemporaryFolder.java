package casewire.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for as long as a command runs. It is deleted too if the command is interrupted. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;
  private final Thread atExit = new Thread(this::deleteQuietly, "delete temporary folder");

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /**
   * @param prefix what its name begins with
   */
  static TemporaryFolder create(String prefix) throws IOException {
    TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory(prefix));
    Runtime.getRuntime().addShutdownHook(folder.atExit);
    return folder;
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(atExit);
    delete();
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** What still writes into it may be faster. */
  private void deleteQuietly() {
    try {
      delete();
    } catch (IOException | UncheckedIOException e) {
      System.err.println("could not delete " + path);
    }
  }
}
