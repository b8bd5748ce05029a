package casewire.runtime;

import casewire.events.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates the topics as {@link Topic} says them, and says where a cluster's topics differ. */
public final class TopicSetup {
  private static final int USUAL_COPIES = 3;

  private final Admin admin;

  public TopicSetup(Admin admin) {
    this.admin = admin;
  }

  /**
   * Creates the topics that do not exist; leaves the others as they are, and needs no permission to
   * create those.
   *
   * @param replicationFactor copies of each partition
   * @return names of the topics that were created
   * @throws ExecutionException if the cluster refuses one
   */
  public List<String> create(List<Topic> topics, short replicationFactor)
      throws ExecutionException, InterruptedException {
    Set<String> present = admin.listTopics().names().get();
    List<Topic> missing = topics.stream().filter(t -> !present.contains(t.name())).toList();
    List<String> created = new ArrayList<>();
    Map<String, KafkaFuture<Void>> results =
        admin
            .createTopics(missing.stream().map(t -> newTopic(t, replicationFactor)).toList())
            .values();
    for (Topic topic : missing) {
      try {
        results.get(topic.name()).get();
        created.add(topic.name());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
    return created;
  }

  /**
   * @return one sentence for each difference between the cluster and {@link Topic}; empty if there
   *     is none
   * @throws ExecutionException if the cluster does not answer
   */
  public List<String> differences(List<Topic> topics)
      throws ExecutionException, InterruptedException {
    List<String> differences = new ArrayList<>();
    for (Topic topic : topics) {
      Optional<TopicDescription> description = describe(topic);
      if (description.isEmpty()) {
        differences.add("topic " + topic.name() + " does not exist");
        continue;
      }
      differences(topic, description.get()).forEach(differences::add);
    }
    return differences;
  }

  /** As many copies as a topic gets where nobody says otherwise: three, or one for each broker. */
  public short usualReplicationFactor() throws ExecutionException, InterruptedException {
    return (short) Math.min(USUAL_COPIES, admin.describeCluster().nodes().get().size());
  }

  private List<String> differences(Topic topic, TopicDescription actual)
      throws ExecutionException, InterruptedException {
    List<String> differences = new ArrayList<>();
    int partitions = actual.partitions().size();
    if (partitions != topic.partitions()) {
      differences.add(
          "topic %s has %d partitions, not %d"
              .formatted(topic.name(), partitions, topic.partitions()));
    }
    Map<String, String> settings = settings(topic);
    topic
        .settings(copies(actual))
        .forEach(
            (name, value) -> {
              if (!value.equals(settings.get(name))) {
                differences.add(
                    "topic %s has %s=%s, not %s"
                        .formatted(topic.name(), name, settings.get(name), value));
              }
            });
    return differences;
  }

  /** The copies of the partition that has fewest. */
  private static int copies(TopicDescription description) {
    return description.partitions().stream().mapToInt(p -> p.replicas().size()).min().orElse(0);
  }

  private static NewTopic newTopic(Topic topic, short replicationFactor) {
    return new NewTopic(topic.name(), topic.partitions(), replicationFactor)
        .configs(topic.settings(replicationFactor));
  }

  private Optional<TopicDescription> describe(Topic topic)
      throws ExecutionException, InterruptedException {
    try {
      return Optional.of(
          admin.describeTopics(List.of(topic.name())).topicNameValues().get(topic.name()).get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Map<String, String> settings(Topic topic)
      throws ExecutionException, InterruptedException {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    Config config = admin.describeConfigs(List.of(resource)).values().get(resource).get();
    return config.entries().stream()
        .filter(e -> e.value() != null)
        .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
  }
}
