package casewire.console.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far into the topics the index has come. It is written in the same commit as the documents, so
 * the two cannot disagree.
 *
 * @param topicIds ids of the topics by name: a topic made anew under its old name has another
 * @param offsets the next offset to read, by partition
 */
public record Checkpoint(Map<String, String> topicIds, Map<TopicPartition, Long> offsets) {
  private static final String TOPIC = "topic/";
  private static final String OFFSET = "offset/";

  /** Nothing has been read. */
  public static final Checkpoint START = new Checkpoint(Map.of(), Map.of());

  public Checkpoint {
    topicIds = Map.copyOf(topicIds);
    offsets = Map.copyOf(offsets);
  }

  /** Whether a topic of this cluster is not the one that was read under its name. */
  public boolean contradicts(Map<String, String> actualTopicIds) {
    return topicIds.entrySet().stream()
        .anyMatch(
            known ->
                !known
                    .getValue()
                    .equals(actualTopicIds.getOrDefault(known.getKey(), known.getValue())));
  }

  Map<String, String> toUserData() {
    Map<String, String> data = new HashMap<>();
    topicIds.forEach((topic, id) -> data.put(TOPIC + topic, id));
    offsets.forEach(
        (p, offset) -> data.put(OFFSET + p.partition() + "/" + p.topic(), String.valueOf(offset)));
    return data;
  }

  static Checkpoint ofUserData(Map<String, String> data) {
    Map<String, String> topicIds = new HashMap<>();
    Map<TopicPartition, Long> offsets = new HashMap<>();
    data.forEach(
        (name, value) -> {
          if (name.startsWith(TOPIC)) {
            topicIds.put(name.substring(TOPIC.length()), value);
          } else if (name.startsWith(OFFSET)) {
            String[] place = name.substring(OFFSET.length()).split("/", 2);
            offsets.put(
                new TopicPartition(place[1], Integer.parseInt(place[0])), Long.valueOf(value));
          }
        });
    return new Checkpoint(topicIds, offsets);
  }
}
