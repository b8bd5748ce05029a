package casewire.enrich.topology;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.metrics.KafkaMetric;

/**
 * A producer that sends what the articles of one transaction say of cases as few records, each an
 * {@link ArticleBatch}. A thread of Kafka Streams takes a record of each of its tasks in turn: if
 * each article made one, the case files would have one turn for six articles and fall behind.
 *
 * <p>Nothing waits longer than the transaction: Kafka Streams flushes its producer before it
 * commits. Used by one thread at a time, as Kafka Streams does.
 */
final class BatchedReports implements Producer<byte[], byte[]> {
  /** A batch is sent when it has so many bytes; one article alone may have more. */
  static final int FULL_BYTES = 128 << 10;

  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final List<Waiting> waiting = new ArrayList<>();
  private int bytes;

  private record Waiting(
      ProducerRecord<byte[], byte[]> report,
      Callback callback,
      CompletableFuture<RecordMetadata> sent) {
    void done(RecordMetadata place, Exception failure) {
      if (callback != null) {
        callback.onCompletion(place, failure);
      }
      if (failure == null) {
        sent.complete(place);
      } else {
        sent.completeExceptionally(failure);
      }
    }
  }

  /**
   * @param topic the topic of one partition whose records are batched; all others pass through
   */
  BatchedReports(Producer<byte[], byte[]> producer, String topic) {
    this.producer = producer;
    this.topic = topic;
  }

  @Override
  public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> report) {
    return send(report, null);
  }

  @Override
  public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> report, Callback callback) {
    if (!report.topic().equals(topic)) {
      return producer.send(report, callback);
    }
    if (bytes + report.value().length > FULL_BYTES) {
      sendWaiting();
    }
    CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
    waiting.add(new Waiting(report, callback, sent));
    bytes += report.value().length;
    return sent;
  }

  /** Whoever waits for a report hears what becomes of the batch, a refusal too. */
  private void sendWaiting() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Waiting> batch = List.copyOf(waiting);
    forgetWaiting();
    try {
      producer.send(
          joined(batch), (place, failure) -> batch.forEach(report -> report.done(place, failure)));
    } catch (KafkaException e) {
      batch.forEach(report -> report.done(null, e));
    }
  }

  /** Key, time and headers are those of the last report. */
  private static ProducerRecord<byte[], byte[]> joined(List<Waiting> batch) {
    if (batch.size() == 1) {
      return batch.get(0).report;
    }
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    for (Waiting report : batch) {
      values.writeBytes(report.report.value());
      values.write(ArticleBatch.SEPARATOR);
    }
    ProducerRecord<byte[], byte[]> last = batch.get(batch.size() - 1).report;
    return new ProducerRecord<>(
        last.topic(),
        last.partition(),
        last.timestamp(),
        last.key(),
        values.toByteArray(),
        last.headers());
  }

  private void forgetWaiting() {
    waiting.clear();
    bytes = 0;
  }

  @Override
  public void flush() {
    sendWaiting();
    producer.flush();
  }

  @Override
  public void commitTransaction() {
    sendWaiting();
    producer.commitTransaction();
  }

  @Override
  public void abortTransaction() {
    forgetWaiting();
    producer.abortTransaction();
  }

  @Override
  public void close() {
    forgetWaiting();
    producer.close();
  }

  @Override
  public void close(Duration timeout) {
    forgetWaiting();
    producer.close(timeout);
  }

  @Override
  public void initTransactions() {
    producer.initTransactions();
  }

  @Override
  public void beginTransaction() {
    producer.beginTransaction();
  }

  @Override
  public void sendOffsetsToTransaction(
      Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
    producer.sendOffsetsToTransaction(offsets, group);
  }

  @Override
  public List<PartitionInfo> partitionsFor(String name) {
    return producer.partitionsFor(name);
  }

  @Override
  public Map<MetricName, ? extends Metric> metrics() {
    return producer.metrics();
  }

  @Override
  public Uuid clientInstanceId(Duration timeout) {
    return producer.clientInstanceId(timeout);
  }

  @Override
  public void registerMetricForSubscription(KafkaMetric metric) {
    producer.registerMetricForSubscription(metric);
  }

  @Override
  public void unregisterMetricFromSubscription(KafkaMetric metric) {
    producer.unregisterMetricFromSubscription(metric);
  }
}
