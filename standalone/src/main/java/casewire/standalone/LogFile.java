package casewire.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sends the log to a file below a data folder, for the terminal shows articles. Must come before
 * the first logger. What the environment says of the log goes on to hold.
 */
final class LogFile {
  private static final String TARGET = "CASEWIRE_LOG";
  private static final String FILE = "casewire.log.file";
  private static final String LEVEL_OF_LIBRARIES = "CASEWIRE_LOG_LEVEL_OTHERS";

  private LogFile() {}

  static void in(Path data) throws IOException {
    if (System.getenv(TARGET) == null) {
      Path logs = Files.createDirectories(data.resolve("logs"));
      System.setProperty(TARGET, "file");
      System.setProperty(FILE, logs.resolve("casewire.log").toString());
      if (System.getenv(LEVEL_OF_LIBRARIES) == null) {
        System.setProperty(LEVEL_OF_LIBRARIES, "WARN");
      }
    }
  }
}
