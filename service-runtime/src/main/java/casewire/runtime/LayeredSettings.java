package casewire.runtime;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where a program's settings come from, weakest first: the default in the code, the settings file,
 * the environment, the command line. An option {@code --kafka-port} is {@code kafka-port} in the
 * file and {@code CASEWIRE_KAFKA_PORT} in the environment.
 */
public final class LayeredSettings implements IDefaultValueProvider {
  private final SettingsFile file;
  private final Environment environment;

  public LayeredSettings(SettingsFile file, Environment environment) {
    this.file = file;
    this.environment = environment;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !isSetting(option)) {
      return null;
    }
    String name = name(option);
    return environment.variables().getOrDefault(variable(name), file.settings().get(name));
  }

  /** Where the value of an option comes from that is not on the command line. */
  Optional<String> origin(OptionSpec option) {
    String name = name(option);
    if (environment.variables().containsKey(variable(name))) {
      return Optional.of(variable(name));
    }
    return file.settings().containsKey(name) ? Optional.of(file.place(name)) : Optional.empty();
  }

  /** Properties for the Kafka clients, from the file and the environment. */
  public KafkaProperties kafka() {
    return KafkaProperties.of(file.settings(), environment.variables());
  }

  SettingsFile file() {
    return file;
  }

  static boolean isSetting(OptionSpec option) {
    return option.longestName().startsWith("--")
        && !option.usageHelp()
        && !option.versionHelp()
        && !Map.class.isAssignableFrom(option.type());
  }

  static String name(OptionSpec option) {
    return option.longestName().substring(2);
  }

  private static String variable(String name) {
    return Environment.SETTINGS_PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
