package casewire.runtime;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which Kafka cluster to use and how. A mixin for commands. */
public final class KafkaOptions {
  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT",
      description = "Kafka cluster to use.")
  private String bootstrapServers;

  @Option(
      names = "--kafka",
      paramLabel = "NAME=VALUE",
      description =
          "A property for the Kafka clients, such as security.protocol=SSL; may be repeated. Also"
              + " kafka.NAME in the settings file and KAFKA_NAME in the environment.")
  private Map<String, String> properties = Map.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private final KafkaProperties settings;

  /**
   * @param settings properties from the settings file and the environment
   */
  public KafkaOptions(KafkaProperties settings) {
    this.settings = settings;
  }

  /** All properties; without {@code bootstrap.servers} if nobody says which cluster. */
  public KafkaProperties properties() {
    KafkaProperties all = settings;
    if (bootstrapServers != null) {
      all = all.withBootstrapServers(bootstrapServers);
    }
    for (Map.Entry<String, String> property : properties.entrySet()) {
      all = all.with(property.getKey(), property.getValue());
    }
    return all;
  }

  /** All properties, with this cluster if nobody says which. */
  public KafkaProperties propertiesOr(String bootstrapServers) {
    KafkaProperties all = properties();
    return all.bootstrapServers() == null ? all.withBootstrapServers(bootstrapServers) : all;
  }

  /**
   * @throws ParameterException if nobody says which cluster
   */
  public KafkaProperties required() {
    KafkaProperties all = properties();
    if (all.bootstrapServers() == null) {
      throw new ParameterException(
          command.commandLine(),
          "Say which Kafka cluster to use: --bootstrap-servers HOST:PORT, "
              + "CASEWIRE_BOOTSTRAP_SERVERS or bootstrap-servers in the settings file");
    }
    return all;
  }
}
