package casewire.endtoend.security;

import java.util.List;
import java.util.Map;

/** How a broker has others prove who they are, in plain Kafka settings for either side. */
interface BrokerLogin extends AutoCloseable {
  /** Name of the broker's listener that all of them use, the broker itself too. */
  String LISTENER = "CLIENT";

  /** Who may do everything, the broker itself. */
  User ADMIN = new User("admin", "admin-pass-7Qx");

  /** What {@code security.protocol} takes. */
  String protocol();

  /** Settings of the broker, which also logs in to itself. */
  Map<String, String> brokerSettings();

  /** Settings of a client of this user, beside {@code bootstrap.servers}. */
  Map<String, String> clientSettings(User user);

  /** What must never be seen in a log. */
  List<String> secrets();

  /** Credentials that the broker's storage is formatted with. */
  default List<String> storedCredentials() {
    return List.of();
  }

  /** What the JVM of a client needs. */
  default List<String> jvmArguments() {
    return List.of();
  }

  @Override
  default void close() {}
}
