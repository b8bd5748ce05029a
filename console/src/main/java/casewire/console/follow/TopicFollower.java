package casewire.console.follow;

import casewire.console.index.Arrival;
import casewire.console.index.Checkpoint;
import casewire.console.index.HistoryIndex;
import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import casewire.runtime.monitor.HealthCheck;
import casewire.runtime.monitor.Metrics;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index up to date with the topics, from where it stood. It belongs to no consumer group:
 * its offsets lie in the index, committed with what was read, and nothing stays behind on the
 * cluster. A failure of the cluster or the disk is tried again until it is over.
 */
public final class TopicFollower implements AutoCloseable, HealthCheck {
  private static final Logger log = LoggerFactory.getLogger(TopicFollower.class);
  private static final List<Topic> TOPICS =
      List.of(Topic.ENRICHED, Topic.CASES, Topic.DEAD_LETTERS, Topic.RECEIPTS);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration REFRESH_EVERY = Duration.ofMillis(500);
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);
  private static final Duration LOOK_FOR_PARTITIONS_EVERY = Duration.ofSeconds(10);
  private static final long RETRY_MILLIS = 2_000;

  private final HistoryIndex index;
  private final RecordIntake intake;
  private final Metrics metrics;
  private final Properties settings;
  private final Thread thread = new Thread(this::run, "casewire-console-follower");
  private final Map<TopicPartition, Long> offsets = new HashMap<>();
  private final Map<TopicPartition, Long> history = new HashMap<>();
  private final Map<String, String> topicIds = new HashMap<>();
  private volatile Consumer<byte[], byte[]> reading;
  private volatile boolean closing;
  private volatile boolean caughtUp;
  private volatile String problem;
  private volatile long lag;
  private Instant committed = Instant.EPOCH;
  private Instant looked = Instant.EPOCH;
  private Instant refreshed = Instant.EPOCH;
  private boolean changed;
  private boolean unseen;

  private TopicFollower(HistoryIndex index, KafkaProperties kafka, Metrics metrics) {
    this.index = index;
    this.metrics = metrics;
    this.intake = new RecordIntake(index);
    this.settings =
        kafka
            .with("isolation.level", "read_committed")
            .with("enable.auto.commit", "false")
            .with("allow.auto.create.topics", "false")
            .with("auto.offset.reset", "earliest")
            .with("client.id", "casewire-console")
            .with("fetch.max.bytes", "8388608")
            .toProperties();
    settings.remove("group.id");
  }

  /** Starts to read on a thread of its own. */
  public static TopicFollower start(HistoryIndex index, KafkaProperties kafka, Metrics metrics) {
    TopicFollower follower = new TopicFollower(index, kafka, metrics);
    follower.thread.setDaemon(true);
    follower.thread.start();
    return follower;
  }

  /** Whether everything that lay on the topics at the start is in the index. */
  public boolean caughtUp() {
    return caughtUp;
  }

  /** How many records it has still to read. */
  public long lag() {
    return lag;
  }

  @Override
  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  private void run() {
    offsets.putAll(index.checkpoint().offsets());
    topicIds.putAll(index.checkpoint().topicIds());
    while (!closing) {
      try (Admin admin = Admin.create(settings);
          Consumer<byte[], byte[]> consumer =
              new KafkaConsumer<>(
                  settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
          KafkaClientMetrics meters = new KafkaClientMetrics(consumer)) {
        meters.bindTo(metrics.registry());
        reading = consumer;
        follow(admin, consumer);
      } catch (InterruptException | InterruptedException e) {
        Thread.currentThread().interrupt();
        closing = true;
      } catch (WakeupException e) {
        log.debug("asked to stop");
      } catch (KafkaException | ExecutionException | IOException e) {
        problem = e.getMessage();
        log.warn("the console cannot read the topics and tries again: {}", e.getMessage());
        pause();
      }
    }
    try {
      commit();
    } catch (IOException e) {
      log.warn("what the console read last is read again at its next start: {}", e.getMessage());
    }
  }

  private void follow(Admin admin, Consumer<byte[], byte[]> consumer)
      throws IOException, ExecutionException, InterruptedException {
    history.clear();
    looked = Instant.EPOCH;
    while (!closing) {
      if (looked.isBefore(Instant.now().minus(LOOK_FOR_PARTITIONS_EVERY))) {
        assign(admin, consumer);
        looked = Instant.now();
      }
      take(poll(consumer));
      for (TopicPartition partition : consumer.assignment()) {
        offsets.put(partition, consumer.position(partition));
      }
      lag = consumer.assignment().stream().mapToLong(p -> consumer.currentLag(p).orElse(0)).sum();
      refreshFromTimeToTime();
      caughtUp |= topicIds.size() == TOPICS.size() && pastHistory();
      commitFromTimeToTime();
      problem = null;
    }
  }

  private boolean pastHistory() {
    return history.entrySet().stream().allMatch(h -> offsets.get(h.getKey()) >= h.getValue());
  }

  /** Takes up the topics and partitions that it does not read yet. */
  private void assign(Admin admin, Consumer<byte[], byte[]> consumer)
      throws IOException, ExecutionException, InterruptedException {
    ClusterTopics actual = ClusterTopics.of(admin, TOPICS);
    if (index.checkpoint().contradicts(actual.ids())) {
      log.warn("the topics are not those that the console has read; it reads them from the start");
      index.clear();
      offsets.clear();
      topicIds.clear();
      history.clear();
      consumer.assign(List.of());
    }
    topicIds.putAll(actual.ids());
    if (!consumer.assignment().containsAll(actual.partitions())) {
      List<TopicPartition> added =
          actual.partitions().stream().filter(p -> !consumer.assignment().contains(p)).toList();
      consumer.assign(actual.partitions());
      actual.partitions().forEach(p -> seek(consumer, p));
      history.putAll(consumer.endOffsets(added));
    }
  }

  private void seek(Consumer<byte[], byte[]> consumer, TopicPartition partition) {
    Long offset = offsets.get(partition);
    if (offset == null) {
      consumer.seekToBeginning(List.of(partition));
    } else {
      consumer.seek(partition, offset);
    }
  }

  private ConsumerRecords<byte[], byte[]> poll(Consumer<byte[], byte[]> consumer)
      throws InterruptedException {
    if (consumer.assignment().isEmpty()) {
      Thread.sleep(POLL.toMillis());
      return ConsumerRecords.empty();
    }
    return consumer.poll(POLL);
  }

  private void take(ConsumerRecords<byte[], byte[]> records) throws IOException {
    if (records.isEmpty()) {
      return;
    }
    long now = System.currentTimeMillis();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      TopicPartition partition = new TopicPartition(record.topic(), record.partition());
      boolean live = record.offset() >= history.getOrDefault(partition, 0L);
      intake.take(record, new Arrival(now, live));
    }
    changed = true;
    unseen = true;
  }

  private void refreshFromTimeToTime() throws IOException {
    if (unseen && refreshed.isBefore(Instant.now().minus(REFRESH_EVERY))) {
      index.refresh();
      refreshed = Instant.now();
      unseen = false;
    }
  }

  private void commitFromTimeToTime() throws IOException {
    if (changed && committed.isBefore(Instant.now().minus(COMMIT_EVERY))) {
      commit();
    }
  }

  private void commit() throws IOException {
    index.commit(new Checkpoint(topicIds, offsets));
    committed = Instant.now();
    changed = false;
  }

  private void pause() {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing = true;
    }
  }

  /** Writes the index to disk with its offsets, and returns when that is done. */
  @Override
  public void close() {
    closing = true;
    Consumer<byte[], byte[]> current = reading;
    if (current != null) {
      current.wakeup();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
