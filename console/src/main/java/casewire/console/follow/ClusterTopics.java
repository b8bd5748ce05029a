package casewire.console.follow;

import casewire.events.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Those of some topics that exist on the cluster.
 *
 * @param ids ids by name
 * @param partitions all their partitions
 */
record ClusterTopics(Map<String, String> ids, List<TopicPartition> partitions) {
  static ClusterTopics of(Admin admin, List<Topic> topics)
      throws ExecutionException, InterruptedException {
    Map<String, String> ids = new HashMap<>();
    List<TopicPartition> partitions = new ArrayList<>();
    Map<String, KafkaFuture<TopicDescription>> answers =
        admin.describeTopics(topics.stream().map(Topic::name).toList()).topicNameValues();
    for (KafkaFuture<TopicDescription> answer : answers.values()) {
      try {
        TopicDescription topic = answer.get();
        ids.put(topic.name(), topic.topicId().toString());
        topic
            .partitions()
            .forEach(p -> partitions.add(new TopicPartition(topic.name(), p.partition())));
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
          throw e;
        }
      }
    }
    return new ClusterTopics(ids, partitions);
  }
}
