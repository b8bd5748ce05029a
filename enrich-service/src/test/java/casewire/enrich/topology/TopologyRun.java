package casewire.enrich.topology;

import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.enrich.Enricher;
import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The topology without a broker. */
final class TopologyRun implements AutoCloseable {
  private final TopologyTestDriver driver;
  private final BoundedRocksDb.Memory memory = new BoundedRocksDb.Memory();

  TopologyRun(Path state, Enricher enricher) {
    EnrichSettings settings = EnrichSettings.defaults(state);
    Map<String, Object> configuration =
        StreamsSettings.of(settings, KafkaProperties.of("unused:1"), EnrichListener.NONE);
    memory.addTo(configuration);
    Properties properties = new Properties();
    properties.putAll(configuration);
    // The driver forgets uncommitted dead letters; delivery is tested with a broker.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    driver =
        new TopologyTestDriver(
            new EnrichTopology(settings, enricher, EnrichListener.NONE).build(configuration),
            properties);
  }

  TopologyTestDriver driver() {
    return driver;
  }

  TestInputTopic<byte[], byte[]> input(Topic topic) {
    return driver.createInputTopic(
        topic.name(), new ByteArraySerializer(), new ByteArraySerializer());
  }

  TestOutputTopic<byte[], byte[]> output(Topic topic) {
    return driver.createOutputTopic(
        topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @Override
  public void close() {
    driver.close();
    memory.close();
  }
}
