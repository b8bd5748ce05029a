package casewire.runtime.monitor;

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

  private final KafkaProperties kafka;
  private Admin admin;
  private Optional<String> last = Optional.empty();
  private Instant asked = Instant.MIN;

  /** Asks nobody yet: a program that waits for its cluster says itself what is wrong with it. */
  public BrokerReachable(KafkaProperties kafka) {
    this.kafka = kafka;
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
    String cluster = kafka.bootstrapServers();
    try {
      if (admin == null) {
        admin = Admin.create(kafka.toProperties());
      }
      admin
          .describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS))
          .nodes()
          .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(cluster + " does not answer: " + FailureMessage.of(e.getCause()));
    } catch (KafkaException e) {
      return Optional.of(cluster + ": " + FailureMessage.of(e));
    } catch (TimeoutException e) {
      return Optional.of(cluster + " does not answer within " + TIMEOUT_MILLIS + " ms");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ZERO);
    }
  }
}
