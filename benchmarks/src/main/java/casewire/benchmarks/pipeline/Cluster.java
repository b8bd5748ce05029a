package casewire.benchmarks.pipeline;

import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicSetup;
import casewire.standalone.EmbeddedBroker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** One broker in this process, with the topics of the pipeline. */
final class Cluster implements AutoCloseable {
  private final EmbeddedBroker broker;

  private Cluster(EmbeddedBroker broker) {
    this.broker = broker;
  }

  static Cluster start(Path folder) throws IOException, InterruptedException {
    Cluster cluster = new Cluster(EmbeddedBroker.start(folder, 0));
    cluster.create(Topic.all());
    return cluster;
  }

  KafkaProperties kafka() {
    return KafkaProperties.of(broker.bootstrapServers());
  }

  void create(List<Topic> topics) throws InterruptedException {
    try (Admin admin = Admin.create(kafka().toProperties())) {
      new TopicSetup(admin).create(topics, (short) 1);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker refuses the topics", e);
    }
  }

  @Override
  public void close() {
    broker.close();
  }
}
