package casewire.runtime;

import casewire.events.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final String MIN_ISR = "min.insync.replicas";

  private final Admin admin;

  public TopicSetup(Admin admin) {
    this.admin = admin;
  }

  /**
   * Creates the topics that do not exist; leaves the others as they are.
   *
   * @param replicationFactor copies of each partition; with three or more, two must be in sync for
   *     a write
   * @return names of the topics that were created
   * @throws ExecutionException if the cluster refuses one
   */
  public List<String> create(List<Topic> topics, short replicationFactor)
      throws ExecutionException, InterruptedException {
    List<String> created = new ArrayList<>();
    Map<String, KafkaFuture<Void>> results =
        admin
            .createTopics(topics.stream().map(t -> newTopic(t, replicationFactor)).toList())
            .values();
    for (Topic topic : topics) {
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
      int partitions = description.get().partitions().size();
      if (partitions != topic.partitions()) {
        differences.add(
            "topic %s has %d partitions, not %d"
                .formatted(topic.name(), partitions, topic.partitions()));
      }
      Map<String, String> actual = settings(topic);
      topic.settings().entrySet().stream()
          .filter(s -> !s.getValue().equals(actual.get(s.getKey())))
          .map(
              s ->
                  "topic %s has %s=%s, not %s"
                      .formatted(topic.name(), s.getKey(), actual.get(s.getKey()), s.getValue()))
          .sorted()
          .forEach(differences::add);
    }
    return differences;
  }

  private static NewTopic newTopic(Topic topic, short replicationFactor) {
    Map<String, String> settings = new HashMap<>(topic.settings());
    if (replicationFactor >= 3) {
      settings.put(MIN_ISR, "2");
    }
    return new NewTopic(topic.name(), topic.partitions(), replicationFactor).configs(settings);
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
