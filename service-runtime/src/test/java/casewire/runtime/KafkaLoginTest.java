package casewire.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule;
import org.junit.jupiter.api.Test;

/** What a client of Kafka needs to log in, with the libraries that every program brings. */
class KafkaLoginTest {
  private static final String SECRET = "secret-8Rt";

  @Test
  void a_token_endpoint_that_is_not_allowed_is_named_with_what_allows_it() {
    assertThatThrownBy(() -> check(tokensOf("http://localhost:1/token")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("localhost:2: ")
        .hasMessageContaining("http://localhost:1/token")
        .hasMessageContaining("org.apache.kafka.sasl.oauthbearer.allowed.urls")
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void a_store_of_certificates_that_is_missing_is_named() {
    KafkaProperties kafka =
        KafkaProperties.of("localhost:2")
            .with("security.protocol", "SSL")
            .with("ssl.truststore.location", "/nowhere/trusted.p12")
            .with("ssl.truststore.type", "PKCS12")
            .with("ssl.truststore.password", SECRET);
    assertThatThrownBy(() -> check(kafka))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("localhost:2: ")
        .hasMessageContaining("/nowhere/trusted.p12: no such file or folder")
        .hasMessageNotContaining(SECRET);
  }

  private static void check(KafkaProperties kafka) throws InterruptedException {
    new TopicCheck(kafka, false, (short) 1, new Waiting()).await(List.of());
  }

  /** Nothing here is worth waiting for. */
  private static final class Waiting implements TopicCheck.Listener {
    @Override
    public void topicDiffers(String difference) {
      throw new AssertionError(difference);
    }

    @Override
    public void waitingForBroker(String message) {
      throw new AssertionError(message);
    }

    @Override
    public void brokerIsBack() {
      throw new AssertionError();
    }
  }

  private static KafkaProperties tokensOf(String endpoint) {
    return KafkaProperties.of("localhost:2")
        .with("security.protocol", "SASL_PLAINTEXT")
        .with("sasl.mechanism", "OAUTHBEARER")
        .with("sasl.jaas.config", OAuthBearerLoginModule.class.getName() + " required;")
        .with("sasl.login.callback.handler.class", OAuthBearerLoginCallbackHandler.class.getName())
        .with("sasl.oauthbearer.token.endpoint.url", endpoint)
        .with("sasl.oauthbearer.client.credentials.client.id", "casewire")
        .with("sasl.oauthbearer.client.credentials.client.secret", SECRET);
  }
}
