package casewire.runtime;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A settings file: Java properties, one {@code name=value} a line, in UTF-8.
 *
 * @param path where it lies, null if there is none
 * @param settings every setting by name
 */
public record SettingsFile(Path path, Map<String, String> settings) {
  public SettingsFile {
    settings = Map.copyOf(settings);
  }

  /** No file, no settings. */
  public static SettingsFile none() {
    return new SettingsFile(null, Map.of());
  }

  /**
   * @throws Failure if the file cannot be read, is not UTF-8 or has a broken escape
   */
  public static SettingsFile read(Path path) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure("settings file " + FailureMessage.of(path, e), e);
    }
    Map<String, String> settings = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> settings.put(n, properties.getProperty(n)));
    return new SettingsFile(path, settings);
  }

  /** Where a setting is said, such as {@code casewire.properties, line 3}. */
  public String place(String name) {
    Pattern said = Pattern.compile("\\s*" + Pattern.quote(name) + "\\s*([=:\\s].*)?");
    try {
      int line = 0;
      for (String text : Files.readAllLines(path, StandardCharsets.UTF_8)) {
        line++;
        if (said.matcher(text).matches()) {
          return path + ", line " + line;
        }
      }
      return path.toString();
    } catch (IOException e) {
      return path.toString();
    }
  }
}
