package casewire.runtime;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where a program's settings come from, weakest first: the default in the code, the settings file,
 * the environment, the command line. An option {@code --kafka-port} is {@code kafka-port} in the
 * file and {@code CASEWIRE_KAFKA_PORT} in the environment.
 */
public final class LayeredSettings implements IDefaultValueProvider {
  private static final String ENVIRONMENT_PREFIX = "CASEWIRE_";

  private final Map<String, String> file;
  private final Map<String, String> environment;

  public LayeredSettings(Map<String, String> file, Map<String, String> environment) {
    this.file = Map.copyOf(file);
    this.environment = Map.copyOf(environment);
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
      return null;
    }
    String name = option.longestName().substring(2);
    String variable = ENVIRONMENT_PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
    return environment.getOrDefault(variable, file.get(name));
  }
}
