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
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
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
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    committed.values().stream()
        .flatMap(offsets -> offsets.keySet().stream())
        .filter(partition -> TOPICS.contains(partition.topic()))
        .forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
    Map<TopicPartition, ListOffsetsResultInfo> ends =
        admin
            .listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
            .all()
            .get();
    List<StageLag> lags = new ArrayList<>();
    committed.forEach(
        (group, offsets) -> {
          if (offsets.keySet().stream().anyMatch(ends::containsKey)) {
            lags.add(new StageLag(group, lag(offsets, ends), "records"));
          }
        });
    return lags;
  }

  private static long lag(
      Map<TopicPartition, OffsetAndMetadata> committed,
      Map<TopicPartition, ListOffsetsResultInfo> ends) {
    return committed.entrySet().stream()
        .filter(entry -> entry.getValue() != null && ends.containsKey(entry.getKey()))
        .mapToLong(e -> Math.max(0, ends.get(e.getKey()).offset() - e.getValue().offset()))
        .sum();
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
