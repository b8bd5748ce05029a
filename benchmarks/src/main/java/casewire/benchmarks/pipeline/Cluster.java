package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.Broker;
import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.ReplicaInfo;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** One broker in its own process, with the topics of the pipeline. */
final class Cluster implements AutoCloseable {
  private static final long LOOK_MILLIS = 10;

  /** Longer than the longest case file rests between two writes. */
  private static final long CASE_FILE_MILLIS = 6_000;

  private final ChildJvm broker;
  private final String address;
  private final Admin admin;

  private Cluster(ChildJvm broker, String address) {
    this.broker = broker;
    this.address = address;
    this.admin = Admin.create(KafkaProperties.of(address).toProperties());
  }

  static Cluster start(Path folder) throws IOException, InterruptedException {
    ChildJvm broker = ChildJvm.of(Broker.class, "1g", folder.toString());
    String ready = broker.await(line -> line.startsWith(Broker.READY));
    broker.ignoreOutput();
    Cluster cluster = new Cluster(broker, ready.substring(Broker.READY.length()));
    cluster.create(Topic.all());
    return cluster;
  }

  String address() {
    return address;
  }

  /** Process id of the broker. */
  long pid() {
    return broker.pid();
  }

  /** CPU time of the broker so far. */
  Duration cpu() {
    return broker.cpu();
  }

  void create(List<Topic> topics) throws InterruptedException {
    try {
      new TopicSetup(admin).create(topics, (short) 1);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker refuses the topics", e);
    }
    // Answered once every partition has its leader: what is sent before has to be sent again.
    for (Topic topic : topics) {
      end(topic);
    }
  }

  /** Sum of the end offsets: records and transaction markers. */
  long end(Topic topic) throws InterruptedException {
    Map<TopicPartition, OffsetSpec> latest =
        IntStream.range(0, topic.partitions())
            .mapToObj(partition -> new TopicPartition(topic.name(), partition))
            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    try {
      return admin.listOffsets(latest).all().get().values().stream()
          .mapToLong(info -> info.offset())
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException("no offsets of " + topic.name(), e);
    }
  }

  /**
   * Raw articles that a consumer group is done with, as it has committed them: exact, while the
   * enriched topic's own offsets count the ends of transactions too.
   */
  long consumed(String group) throws InterruptedException {
    return consumed(group, Topic.RAW);
  }

  /** Offsets of a topic that a consumer group has committed, summed over the partitions. */
  long consumed(String group, Topic topic) throws InterruptedException {
    try {
      return admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .entrySet()
          .stream()
          .filter(entry -> entry.getKey().topic().equals(topic.name()))
          .mapToLong(entry -> entry.getValue().offset())
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException("no offsets of the group " + group, e);
    }
  }

  /** Waits until nothing is on the way to the case files, and none has been written for a while. */
  void awaitCaseFiles(String group) throws InterruptedException {
    long written = -1;
    while (reportsWaiting(group) || written != end(Topic.CASES)) {
      written = end(Topic.CASES);
      Thread.sleep(CASE_FILE_MILLIS);
    }
  }

  private boolean reportsWaiting(String group) throws InterruptedException {
    TopicPartition reports = new TopicPartition(group + "-article-cases-repartition", 0);
    try {
      long end =
          admin
              .listOffsets(Map.of(reports, OffsetSpec.latest()))
              .partitionResult(reports)
              .get()
              .offset();
      OffsetAndMetadata done =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().get(reports);
      // The end of the last transaction is an offset of its own.
      return done == null || done.offset() < end - 1;
    } catch (ExecutionException e) {
      throw new IllegalStateException("no offsets of " + reports, e);
    }
  }

  /** Something that grows while processes work. */
  @FunctionalInterface
  interface Count {
    long now() throws InterruptedException;
  }

  /**
   * Waits until the count is that large.
   *
   * @param workers processes that make it grow
   * @return what it is then
   * @throws IOException if one of them ends before
   */
  static long await(Count count, long wanted, List<ChildJvm> workers)
      throws IOException, InterruptedException {
    long now = count.now();
    while (now < wanted) {
      for (ChildJvm worker : workers) {
        if (!worker.isAlive()) {
          throw new IOException("a process has ended too early:\n" + worker.lastLines());
        }
      }
      Thread.sleep(LOOK_MILLIS);
      now = count.now();
    }
    return now;
  }

  /** Bytes on disk of each topic, as it is compressed. */
  Map<String, Long> bytes() throws InterruptedException {
    Map<String, Long> bytes = new HashMap<>();
    try {
      admin
          .describeLogDirs(List.of(1))
          .allDescriptions()
          .get()
          .values()
          .forEach(
              folders ->
                  folders
                      .values()
                      .forEach(
                          folder ->
                              folder
                                  .replicaInfos()
                                  .forEach(
                                      (partition, replica) ->
                                          add(bytes, partition.topic(), replica))));
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker does not say how large its topics are", e);
    }
    return bytes;
  }

  private static void add(Map<String, Long> bytes, String topic, ReplicaInfo replica) {
    bytes.merge(topic, replica.size(), Long::sum);
  }

  @Override
  public void close() {
    admin.close();
    broker.close();
  }
}
