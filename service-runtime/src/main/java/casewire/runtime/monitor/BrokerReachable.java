package casewire.runtime.monitor;

import casewire.runtime.Failure;
import casewire.runtime.FailureMessage;
import casewire.runtime.KafkaProperties;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;

/**
 * Whether the Kafka cluster answers. Asks at most every other second, however often it is called.
 */
public final class BrokerReachable implements HealthCheck, AutoCloseable {
  private static final int TIMEOUT_MILLIS = 2_000;
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Admin admin;
  private final String cluster;
  private Optional<String> last = Optional.empty();
  private Instant asked = Instant.MIN;

  /**
   * @throws Failure if the properties do not do, or the login is refused
   */
  public BrokerReachable(KafkaProperties kafka) {
    this.cluster = kafka.bootstrapServers();
    try {
      this.admin = Admin.create(kafka.toProperties());
    } catch (KafkaException e) {
      throw new Failure("%s: %s".formatted(cluster, FailureMessage.of(e)), e);
    }
  }

  @Override
  public synchronized Optional<String> problem() {
    if (asked.isBefore(Instant.now().minus(FRESH))) {
      last = ask();
      asked = Instant.now();
    }
    return last;
  }

  private Optional<String> ask() {
    try {
      admin
          .describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS))
          .nodes()
          .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(cluster + " does not answer: " + FailureMessage.of(e.getCause()));
    } catch (TimeoutException e) {
      return Optional.of(cluster + " does not answer within " + TIMEOUT_MILLIS + " ms");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
