package casewire.runtime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Properties for the Kafka clients, as Kafka names them. {@code kafka.security.protocol} in the
 * settings file and {@code KAFKA_SECURITY_PROTOCOL} in the environment both set {@code
 * security.protocol}; the environment wins.
 */
public final class KafkaProperties {
  private static final String FILE_PREFIX = "kafka.";
  private static final String BOOTSTRAP_SERVERS = "bootstrap.servers";

  private final Map<String, String> properties;

  private KafkaProperties(Map<String, String> properties) {
    this.properties = new TreeMap<>(properties);
  }

  public static KafkaProperties of(Map<String, String> file, Map<String, String> environment) {
    Map<String, String> properties = new HashMap<>();
    file.forEach(
        (name, value) -> {
          if (name.startsWith(FILE_PREFIX)) {
            properties.put(name.substring(FILE_PREFIX.length()), value);
          }
        });
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(Environment.KAFKA_PREFIX)) {
            String key = name.substring(Environment.KAFKA_PREFIX.length());
            properties.put(key.toLowerCase(Locale.ROOT).replace('_', '.'), value);
          }
        });
    return new KafkaProperties(properties);
  }

  public static KafkaProperties of(String bootstrapServers) {
    return new KafkaProperties(Map.of(BOOTSTRAP_SERVERS, bootstrapServers));
  }

  public KafkaProperties with(String name, String value) {
    KafkaProperties copy = new KafkaProperties(properties);
    copy.properties.put(name, value);
    return copy;
  }

  public KafkaProperties withBootstrapServers(String bootstrapServers) {
    return with(BOOTSTRAP_SERVERS, bootstrapServers);
  }

  /** The cluster, null if nobody says which. */
  public String bootstrapServers() {
    return properties.get(BOOTSTRAP_SERVERS);
  }

  /** A fresh copy that the caller may add to. */
  public Properties toProperties() {
    Properties copy = new Properties();
    copy.putAll(properties);
    return copy;
  }

  /** Names the properties, never their values: some are secrets. */
  @Override
  public String toString() {
    return "KafkaProperties" + properties.keySet();
  }
}
