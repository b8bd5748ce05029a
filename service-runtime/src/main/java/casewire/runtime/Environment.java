package casewire.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The process environment as settings. A variable {@code X_FILE} names a file that holds the value
 * of {@code X}, as container platforms hand over secrets; a variable that is blank is not set.
 *
 * @param variables values by name
 */
public record Environment(Map<String, String> variables) {
  private static final String FILE_SUFFIX = "_FILE";
  static final String SETTINGS_PREFIX = "CASEWIRE_";
  static final String KAFKA_PREFIX = "KAFKA_";

  public Environment {
    variables = Map.copyOf(variables);
  }

  /**
   * Keeps the variables that are settings, and reads those that name a file.
   *
   * @throws Failure if a named file cannot be read, or a setting is given both ways
   */
  public static Environment of(Map<String, String> process) {
    Map<String, String> variables = new HashMap<>();
    process.forEach(
        (name, value) -> {
          if ((name.startsWith(SETTINGS_PREFIX) || name.startsWith(KAFKA_PREFIX))
              && !value.isBlank()) {
            if (name.endsWith(FILE_SUFFIX)) {
              String plain = name.substring(0, name.length() - FILE_SUFFIX.length());
              if (!process.getOrDefault(plain, "").isBlank()) {
                throw new Failure("both " + plain + " and " + name + " are set: keep one of them");
              }
              variables.put(plain, content(name, Path.of(value)));
            } else {
              variables.put(name, value);
            }
          }
        });
    return new Environment(variables);
  }

  private static String content(String variable, Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new Failure(variable + " names " + FailureMessage.of(file, e), e);
    }
  }
}
