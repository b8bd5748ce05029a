package casewire.standalone;

import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How far a replay is in the history that there was when it began. */
final class ReplayProgress implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Admin admin;
  private final KafkaConsumer<byte[], byte[]> history;
  private final String group;
  private final Map<TopicPartition, Long> begin;
  private final Map<TopicPartition, Long> end;

  ReplayProgress(KafkaProperties kafka, String group) throws IOException {
    this.group = group;
    this.history =
        new KafkaConsumer<>(
            kafka.with("isolation.level", "read_committed").toProperties(),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions = partitionsOf(Topic.RAW.name()).toList();
    if (partitions.isEmpty()) {
      throw new IOException("there is no topic " + Topic.RAW.name());
    }
    history.assign(partitions);
    begin = history.beginningOffsets(partitions);
    end = history.endOffsets(partitions);
    admin = Admin.create(kafka.toProperties());
  }

  /**
   * Whether a replay into this topic has come to its end: there is something in it, and the group
   * that wrote it is gone.
   */
  boolean wasDoneInto(String topic) throws IOException, InterruptedException {
    try {
      if (!admin.listTopics().names().get().contains(topic)) {
        return false;
      }
      List<TopicPartition> partitions = partitionsOf(topic).toList();
      boolean empty = history.endOffsets(partitions).values().stream().allMatch(e -> e == 0);
      return !empty
          && admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().isEmpty();
    } catch (ExecutionException e) {
      throw new IOException("the cluster does not say what was replayed before", e.getCause());
    }
  }

  private Stream<TopicPartition> partitionsOf(String topic) {
    return history.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(info.topic(), info.partition()));
  }

  /** Offsets to go through; transactions have a few more offsets than records. */
  long total() {
    return end.keySet().stream().mapToLong(p -> end.get(p) - begin.get(p)).sum();
  }

  /** As many copies as the history itself has. */
  short replicationFactor() {
    return (short) history.partitionsFor(Topic.RAW.name()).get(0).replicas().length;
  }

  /**
   * Returns when the group has gone through the history; says how far it is as it goes.
   *
   * @param out gets a line each percent where the other cannot be drawn
   */
  void await(ProgressLine line, PrintWriter out) throws IOException, InterruptedException {
    long shown = -1;
    while (true) {
      Map<TopicPartition, Long> at = committed(begin);
      long done = at.keySet().stream().mapToLong(p -> at.get(p) - begin.get(p)).sum();
      long percent = total() == 0 ? 100 : Math.min(100, done * 100 / total());
      String state = "%3d %%  %,d of %,d".formatted(percent, done, total());
      line.show(state);
      if (percent != shown && !line.onTerminal()) {
        out.println(state);
        out.flush();
        shown = percent;
      }
      if (nothingBetween(at, end)) {
        return;
      }
      Thread.sleep(LOOK.toMillis());
    }
  }

  /**
   * Returns when the group has gone through what it sends itself as well. What the articles of the
   * history say of cases is all there once {@link #await} has returned, but the members learn where
   * it ends only when they next fetch.
   */
  void awaitOwnTopics() throws IOException, InterruptedException {
    try {
      List<TopicPartition> own =
          admin.listTopics().names().get().stream()
              .filter(topic -> topic.startsWith(group + "-") && topic.endsWith("-repartition"))
              .flatMap(this::partitionsOf)
              .toList();
      Map<TopicPartition, Long> first = history.beginningOffsets(own);
      Map<TopicPartition, Long> last = history.endOffsets(own);
      while (!nothingBetween(committed(first), last)) {
        Thread.sleep(LOOK.toMillis());
      }
    } catch (ExecutionException e) {
      throw new IOException("the cluster does not say how far the case files are", e.getCause());
    }
  }

  /**
   * @param first where to begin in a partition of which nothing has been committed
   */
  private Map<TopicPartition, Long> committed(Map<TopicPartition, Long> first)
      throws IOException, InterruptedException {
    try {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      Map<TopicPartition, Long> at = new HashMap<>();
      first.forEach(
          (partition, begins) -> {
            OffsetAndMetadata offset = committed.get(partition);
            at.put(partition, offset == null ? begins : offset.offset());
          });
      return at;
    } catch (ExecutionException e) {
      throw new IOException("the cluster does not say how far the replay is", e.getCause());
    }
  }

  /** The end of a partition may be a transaction's marker, which no group ever commits past. */
  private boolean nothingBetween(Map<TopicPartition, Long> at, Map<TopicPartition, Long> ends) {
    Set<TopicPartition> behind =
        ends.keySet().stream().filter(p -> at.get(p) < ends.get(p)).collect(Collectors.toSet());
    if (behind.isEmpty()) {
      return true;
    }
    if (behind.stream().anyMatch(p -> ends.get(p) - at.get(p) > 100)) {
      return false;
    }
    history.assign(behind);
    behind.forEach(p -> history.seek(p, at.get(p)));
    boolean empty = history.poll(LOOK).isEmpty();
    boolean atEnd = behind.stream().allMatch(p -> history.position(p) >= ends.get(p));
    return empty && atEnd;
  }

  /** Removes what the group leaves on the cluster: its offsets and its internal topics. */
  void removeTraces() throws IOException, InterruptedException {
    try {
      List<String> internal = new ArrayList<>(admin.listTopics().names().get());
      internal.removeIf(topic -> !topic.startsWith(group + "-"));
      admin.deleteTopics(internal).all().get();
      admin.deleteConsumerGroups(List.of(group)).all().get();
    } catch (ExecutionException e) {
      throw new IOException(
          "the replay is done, but leaves topics of its own behind", e.getCause());
    }
  }

  @Override
  public void close() {
    admin.close();
    history.close();
  }
}
