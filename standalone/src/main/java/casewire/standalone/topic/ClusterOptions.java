package casewire.standalone.topic;

import casewire.runtime.KafkaOptions;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import org.apache.kafka.common.errors.TimeoutException;
import picocli.CommandLine.Mixin;

/** Which cluster a command works with: by default the one that {@code casewire up} runs. */
public final class ClusterOptions {
  private static final String DEFAULT_CLUSTER = "localhost:9092";

  @Mixin private KafkaOptions kafka;

  /** Works with a cluster and may fail to reach it. */
  public interface Work<T> {
    T with(KafkaProperties cluster) throws IOException, InterruptedException;
  }

  /**
   * @throws IOException if no broker answers, in words for the user
   */
  public <T> T with(Work<T> work) throws IOException, InterruptedException {
    KafkaProperties cluster = kafka.propertiesOr(DEFAULT_CLUSTER);
    try {
      return work.with(cluster);
    } catch (TimeoutException e) {
      throw new IOException(
          "no Kafka broker answers at %s; is casewire up running there?"
              .formatted(cluster.bootstrapServers()),
          e);
    }
  }
}
