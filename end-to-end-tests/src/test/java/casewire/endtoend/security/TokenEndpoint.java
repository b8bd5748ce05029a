package casewire.endtoend.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * A server on loopback that gives signed tokens to those who know a client secret (OAuth 2.0, RFC
 * 6749 section 4.4), and its public key to everybody (RFC 7517).
 */
final class TokenEndpoint implements AutoCloseable {
  static final String ISSUER = "https://tokens.example";
  static final String AUDIENCE = "kafka";

  private final HttpServer server;
  private final RsaJsonWebKey key;
  private final List<User> users;
  private final long lifetimeSeconds;
  private final Map<String, List<String>> tokens = new ConcurrentHashMap<>();

  private TokenEndpoint(
      HttpServer server, RsaJsonWebKey key, List<User> users, long lifetimeSeconds) {
    this.server = server;
    this.key = key;
    this.users = users;
    this.lifetimeSeconds = lifetimeSeconds;
  }

  /**
   * @param users name and client secret of those who get tokens
   * @param lifetimeSeconds of a token
   */
  static TokenEndpoint start(List<User> users, long lifetimeSeconds)
      throws IOException, JoseException {
    RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
    key.setKeyId("key-1");
    key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    TokenEndpoint endpoint = new TokenEndpoint(server, key, users, lifetimeSeconds);
    server.createContext("/token", endpoint::giveToken);
    server.createContext("/keys", endpoint::giveKeys);
    server.start();
    return endpoint;
  }

  String tokenUrl() {
    return "http://localhost:%d/token".formatted(server.getAddress().getPort());
  }

  String keysUrl() {
    return "http://localhost:%d/keys".formatted(server.getAddress().getPort());
  }

  /** The tokens that a user was given so far. */
  List<String> tokensOf(User user) {
    return tokens.getOrDefault(user.name(), List.of());
  }

  private void giveToken(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    Optional<User> user =
        users.stream()
            .filter(
                known ->
                    basic(known).equals(exchange.getRequestHeaders().getFirst("Authorization")))
            .findAny();
    if (user.isEmpty()) {
      answer(exchange, 401, Map.of("error", "invalid_client"));
      return;
    }
    String token = token(user.get());
    tokens.computeIfAbsent(user.get().name(), name -> new CopyOnWriteArrayList<>()).add(token);
    answer(
        exchange,
        200,
        Map.of("access_token", token, "token_type", "Bearer", "expires_in", lifetimeSeconds));
  }

  private void giveKeys(HttpExchange exchange) throws IOException {
    answer(exchange, 200, new JsonWebKeySet(key).toJson());
  }

  private String token(User user) throws IOException {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience(AUDIENCE);
    claims.setSubject(user.name());
    claims.setGeneratedJwtId();
    claims.setIssuedAtToNow();
    NumericDate expires = NumericDate.now();
    expires.addSeconds(lifetimeSeconds);
    claims.setExpirationTime(expires);
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setKey(key.getPrivateKey());
    signature.setKeyIdHeaderValue(key.getKeyId());
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IOException(e);
    }
  }

  private static String basic(User user) {
    String both = user.name() + ":" + user.password();
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, Map<String, ?> json)
      throws IOException {
    answer(exchange, status, JsonUtil.toJson(Map.copyOf(json)));
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
