package casewire.console.overview;

import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How far each consumer group is behind on the pipeline's topics. */
public final class GroupLag implements AutoCloseable {
  private static final Set<String> TOPICS =
      Topic.all().stream().map(Topic::name).collect(Collectors.toSet());

  private final Admin admin;

  public GroupLag(KafkaProperties kafka) {
    this.admin =
        Admin.create(
            kafka
                .with("default.api.timeout.ms", "5000")
                .with("request.timeout.ms", "4000")
                .toProperties());
  }

  /**
   * @throws ExecutionException if the cluster does not answer
   */
  public List<StageLag> lags() throws ExecutionException, InterruptedException {
    Map<String, ListConsumerGroupOffsetsSpec> groups = new HashMap<>();
    for (GroupListing group : admin.listGroups().all().get()) {
      groups.put(group.groupId(), new ListConsumerGroupOffsetsSpec());
    }
    if (groups.isEmpty()) {
      return List.of();
    }
    Map<String, Map<TopicPartition, OffsetAndMetadata>> committed =
        new TreeMap<>(admin.listConsumerGroupOffsets(groups).all().get());
    committed.values().removeIf(offsets -> topics(offsets).isEmpty());
    Map<TopicPartition, Bounds> bounds =
        bounds(
            committed.values().stream()
                .flatMap(offsets -> topics(offsets).stream())
                .collect(Collectors.toSet()));
    List<StageLag> lags = new ArrayList<>();
    committed.forEach(
        (group, offsets) -> lags.add(new StageLag(group, lag(offsets, bounds), "records")));
    return lags;
  }

  /** Topics of the pipeline that a group has read from. */
  private static Set<String> topics(Map<TopicPartition, OffsetAndMetadata> offsets) {
    return offsets.keySet().stream()
        .map(TopicPartition::topic)
        .filter(TOPICS::contains)
        .collect(Collectors.toSet());
  }

  private Map<TopicPartition, Bounds> bounds(Set<String> topics)
      throws ExecutionException, InterruptedException {
    List<TopicPartition> partitions = new ArrayList<>();
    admin
        .describeTopics(topics)
        .allTopicNames()
        .get()
        .forEach(
            (topic, description) ->
                description
                    .partitions()
                    .forEach(p -> partitions.add(new TopicPartition(topic, p.partition()))));
    ListOffsetsResult begins = offsets(partitions, OffsetSpec.earliest());
    ListOffsetsResult ends = offsets(partitions, OffsetSpec.latest());
    Map<TopicPartition, Bounds> bounds = new HashMap<>();
    for (TopicPartition partition : partitions) {
      bounds.put(
          partition,
          new Bounds(
              begins.partitionResult(partition).get().offset(),
              ends.partitionResult(partition).get().offset()));
    }
    return bounds;
  }

  private ListOffsetsResult offsets(List<TopicPartition> partitions, OffsetSpec spec) {
    return admin.listOffsets(
        partitions.stream().collect(Collectors.toMap(p -> p, p -> spec)),
        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED));
  }

  /** A partition from which a group has committed nothing is to be read from its beginning. */
  private static long lag(
      Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, Bounds> bounds) {
    Set<String> topics = topics(committed);
    long lag = 0;
    for (Map.Entry<TopicPartition, Bounds> entry : bounds.entrySet()) {
      if (topics.contains(entry.getKey().topic())) {
        OffsetAndMetadata at = committed.get(entry.getKey());
        lag += entry.getValue().behind(at == null ? 0 : at.offset());
      }
    }
    return lag;
  }

  /**
   * Where a partition begins and ends.
   *
   * @param end the last stable offset: what a transaction under way has written is not due yet
   */
  private record Bounds(long begin, long end) {
    long behind(long offset) {
      return Math.max(0, end - Math.max(begin, offset));
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
