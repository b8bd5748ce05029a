package casewire.endtoend.security;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A client certificate, which the broker demands; its common name is the user. */
final class CertificateLogin implements BrokerLogin {
  private final CertificateAuthority known;
  private final CertificateAuthority stranger;
  private final List<User> users;
  private final Map<String, Map<String, String>> keyStores = new HashMap<>();

  private CertificateLogin(
      CertificateAuthority known, CertificateAuthority stranger, List<User> users) {
    this.known = known;
    this.stranger = stranger;
    this.users = users;
  }

  /**
   * @param folder where the certificates go
   * @param users who gets a certificate that the broker trusts; others get one of a stranger
   */
  static CertificateLogin of(Path folder, List<User> users) throws Exception {
    CertificateLogin login =
        new CertificateLogin(
            CertificateAuthority.in(Files.createDirectories(folder.resolve("known"))),
            CertificateAuthority.in(Files.createDirectories(folder.resolve("stranger"))),
            users);
    login.keyStores.put(ADMIN.name(), login.known.keyStore(ADMIN.name()));
    for (User user : users) {
      login.keyStores.put(user.name(), login.known.keyStore(user.name()));
    }
    return login;
  }

  @Override
  public String protocol() {
    return "SSL";
  }

  @Override
  public Map<String, String> brokerSettings() {
    Map<String, String> settings = new HashMap<>(keyStores.get(ADMIN.name()));
    settings.putAll(known.trustStore());
    settings.put("listener.name.client.ssl.client.auth", "required");
    settings.put("ssl.principal.mapping.rules", "RULE:^CN=([^,]+).*$/$1/");
    return settings;
  }

  @Override
  public Map<String, String> clientSettings(User user) {
    Map<String, String> settings = new HashMap<>(known.trustStore());
    settings.put("security.protocol", protocol());
    settings.putAll(keyStores.getOrDefault(user.name(), Map.of()));
    return settings;
  }

  /** As the user who is known, but with a certificate of an authority that nobody trusts. */
  Map<String, String> forgedKeyStore(User user) throws Exception {
    return stranger.keyStore(user.name());
  }

  @Override
  public List<String> secrets() {
    return List.of(CertificateAuthority.PASSWORD);
  }
}
