package casewire.endtoend.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler;

/** Signed tokens, OAUTHBEARER, which the broker checks and wants anew before they expire. */
final class TokenLogin implements BrokerLogin {
  private static final String MECHANISM = "OAUTHBEARER";
  private static final String PREFIX = "listener.name.client.oauthbearer.";
  private static final String ALLOWED_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";
  private static final int LIFETIME_SECONDS = 10;

  private final TokenEndpoint endpoint;
  private final List<User> users;

  private TokenLogin(TokenEndpoint endpoint, List<User> users) {
    this.endpoint = endpoint;
    this.users = users;
  }

  /**
   * Also allows this JVM, in which the broker runs, to ask the endpoint.
   *
   * @param users who gets tokens beside the administrator
   */
  static TokenLogin of(List<User> users) throws Exception {
    List<User> everybody = Stream.concat(Stream.of(ADMIN), users.stream()).toList();
    TokenEndpoint endpoint = TokenEndpoint.start(everybody, LIFETIME_SECONDS);
    System.setProperty(ALLOWED_URLS, endpoint.tokenUrl() + "," + endpoint.keysUrl());
    return new TokenLogin(endpoint, everybody);
  }

  /** How many tokens a user was given so far. */
  int tokensOf(User user) {
    return endpoint.tokensOf(user).size();
  }

  @Override
  public String protocol() {
    return "SASL_PLAINTEXT";
  }

  @Override
  public Map<String, String> brokerSettings() {
    Map<String, String> settings = new HashMap<>(login(ADMIN, PREFIX));
    settings.put("sasl.enabled.mechanisms", MECHANISM);
    settings.put("sasl.mechanism.inter.broker.protocol", MECHANISM);
    settings.put(
        PREFIX + "sasl.server.callback.handler.class",
        OAuthBearerValidatorCallbackHandler.class.getName());
    settings.put(PREFIX + "sasl.oauthbearer.jwks.endpoint.url", endpoint.keysUrl());
    settings.put(PREFIX + "sasl.oauthbearer.expected.audience", TokenEndpoint.AUDIENCE);
    settings.put(PREFIX + "sasl.oauthbearer.expected.issuer", TokenEndpoint.ISSUER);
    settings.put(PREFIX + "connections.max.reauth.ms", String.valueOf(LIFETIME_SECONDS * 1000));
    return settings;
  }

  @Override
  public Map<String, String> clientSettings(User user) {
    Map<String, String> settings = new HashMap<>(login(user, ""));
    settings.put("security.protocol", protocol());
    settings.put("sasl.mechanism", MECHANISM);
    return settings;
  }

  private Map<String, String> login(User user, String prefix) {
    return Map.of(
        prefix + "sasl.jaas.config",
        OAuthBearerLoginModule.class.getName() + " required;",
        prefix + "sasl.login.callback.handler.class",
        OAuthBearerLoginCallbackHandler.class.getName(),
        prefix + "sasl.oauthbearer.token.endpoint.url",
        endpoint.tokenUrl(),
        prefix + "sasl.oauthbearer.client.credentials.client.id",
        user.name(),
        prefix + "sasl.oauthbearer.client.credentials.client.secret",
        user.password(),
        // Kafka's own are for tokens of an hour.
        prefix + "sasl.login.refresh.min.period.seconds",
        "1",
        prefix + "sasl.login.refresh.buffer.seconds",
        "1");
  }

  @Override
  public List<String> jvmArguments() {
    return List.of("-D%s=%s".formatted(ALLOWED_URLS, endpoint.tokenUrl()));
  }

  @Override
  public List<String> secrets() {
    return users.stream()
        .flatMap(
            user -> Stream.concat(Stream.of(user.password()), endpoint.tokensOf(user).stream()))
        .toList();
  }

  @Override
  public void close() {
    endpoint.close();
    System.clearProperty(ALLOWED_URLS);
  }
}
