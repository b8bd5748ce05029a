package casewire.endtoend.security;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.security.scram.ScramLoginModule;

/** Name and password, SCRAM-SHA-512. */
final class ScramLogin implements BrokerLogin {
  private static final String MECHANISM = "SCRAM-SHA-512";

  private final String protocol;
  private final List<User> users;
  private final Map<String, String> keys;
  private final Map<String, String> trust;

  private ScramLogin(
      String protocol, List<User> users, Map<String, String> keys, Map<String, String> trust) {
    this.protocol = protocol;
    this.users = users;
    this.keys = keys;
    this.trust = trust;
  }

  /**
   * Without encryption.
   *
   * @param users who is known beside the administrator
   */
  static ScramLogin plain(List<User> users) {
    return new ScramLogin("SASL_PLAINTEXT", users, Map.of(), Map.of());
  }

  /**
   * Over TLS.
   *
   * @param folder where the certificates go
   * @param users who is known beside the administrator
   */
  static ScramLogin encrypted(Path folder, List<User> users) throws Exception {
    CertificateAuthority authority = CertificateAuthority.in(folder);
    return new ScramLogin(
        "SASL_SSL", users, authority.keyStore(ADMIN.name()), authority.trustStore());
  }

  @Override
  public String protocol() {
    return protocol;
  }

  @Override
  public Map<String, String> brokerSettings() {
    Map<String, String> settings = new HashMap<>(keys);
    settings.putAll(trust);
    settings.put("sasl.enabled.mechanisms", MECHANISM);
    settings.put("sasl.mechanism.inter.broker.protocol", MECHANISM);
    settings.put("listener.name.client.scram-sha-512.sasl.jaas.config", jaas(ADMIN));
    return settings;
  }

  @Override
  public Map<String, String> clientSettings(User user) {
    Map<String, String> settings = new HashMap<>(trust);
    settings.put("security.protocol", protocol);
    settings.put("sasl.mechanism", MECHANISM);
    settings.put("sasl.jaas.config", jaas(user));
    return settings;
  }

  @Override
  public List<String> secrets() {
    return Stream.concat(everybody().map(User::password), Stream.of(CertificateAuthority.PASSWORD))
        .toList();
  }

  @Override
  public List<String> storedCredentials() {
    return everybody()
        .map(user -> "%s=[name=%s,password=%s]".formatted(MECHANISM, user.name(), user.password()))
        .toList();
  }

  private Stream<User> everybody() {
    return Stream.concat(Stream.of(ADMIN), users.stream());
  }

  private static String jaas(User user) {
    return "%s required username=\"%s\" password=\"%s\";"
        .formatted(ScramLoginModule.class.getName(), user.name(), user.password());
  }
}
