package casewire.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.casefile.ArticleCases;
import casewire.events.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchedReportsTest {
  private static final String REPORTS = "reports";

  private final Serde<ArticleBatch> serde = ArticleBatch.serde();
  private final MockProducer<byte[], byte[]> broker =
      new MockProducer<>(
          true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
  private final BatchedReports producer = new BatchedReports(broker, REPORTS);

  @BeforeEach
  void begin() {
    producer.initTransactions();
    producer.beginTransaction();
  }

  @Test
  void the_reports_of_a_transaction_are_one_record_when_it_is_flushed() {
    producer.send(report("a"));
    producer.send(report("b"));
    assertThat(broker.uncommittedRecords()).isEmpty();
    producer.flush();
    producer.commitTransaction();
    assertThat(broker.history()).hasSize(1);
    assertThat(articles(broker.history().get(0))).containsExactly("a", "b");
  }

  @Test
  void a_commit_leaves_no_report_behind() {
    producer.send(report("a"));
    producer.commitTransaction();
    assertThat(articles(broker.history().get(0))).containsExactly("a");
  }

  @Test
  void an_aborted_transaction_sends_none_of_its_reports_later() {
    producer.send(report("a"));
    producer.abortTransaction();
    producer.beginTransaction();
    producer.send(report("b"));
    producer.commitTransaction();
    assertThat(broker.history()).hasSize(1);
    assertThat(articles(broker.history().get(0))).containsExactly("b");
  }

  @Test
  void other_topics_pass_through_at_once() {
    producer.send(new ProducerRecord<>("other", utf8("key"), utf8("value")));
    assertThat(broker.uncommittedRecords()).hasSize(1);
  }

  @Test
  void a_full_batch_does_not_wait() {
    String longId = "x".repeat(BatchedReports.FULL_BYTES / 3);
    for (int i = 0; i < 7; i++) {
      producer.send(report(longId + i));
    }
    producer.flush();
    producer.commitTransaction();
    assertThat(broker.history()).hasSizeBetween(3, 4);
    assertThat(broker.history().stream().flatMap(r -> articles(r).stream()))
        .extracting(id -> id.charAt(longId.length()))
        .containsExactly('0', '1', '2', '3', '4', '5', '6');
  }

  @Test
  void whoever_sent_a_report_hears_of_the_batch() {
    List<String> heard = new ArrayList<>();
    producer.send(report("a"), (place, failure) -> heard.add("a " + failure));
    producer.send(report("b"), (place, failure) -> heard.add("b " + failure));
    producer.flush();
    assertThat(heard).containsExactly("a null", "b null");
  }

  @Test
  void a_refused_batch_is_told_as_the_refusal_of_each_report() {
    List<Exception> heard = new ArrayList<>();
    broker.sendException = new KafkaException("refused");
    producer.send(report("a"), (place, failure) -> heard.add(failure));
    producer.send(report("b"), (place, failure) -> heard.add(failure));
    producer.flush();
    assertThat(heard).hasSize(2).allSatisfy(e -> assertThat(e).hasMessage("refused"));
  }

  @Test
  void a_record_of_the_build_before_is_a_batch_of_one() {
    byte[] single =
        new EventJson<>(ArticleCases.class).write(new ArticleCases("before", List.of()));
    ArticleBatch batch = serde.deserializer().deserialize(REPORTS, single);
    assertThat(batch).isEqualTo(ArticleBatch.of(new ArticleCases("before", List.of())));
  }

  @Test
  void several_articles_are_read_as_they_were_written() {
    ArticleBatch batch =
        new ArticleBatch(
            List.of(new ArticleCases("a", List.of()), new ArticleCases("b", List.of())));
    assertThat(serde.deserializer().deserialize(REPORTS, serde.serializer().serialize(null, batch)))
        .isEqualTo(batch);
  }

  private ProducerRecord<byte[], byte[]> report(String articleId) {
    return new ProducerRecord<>(
        REPORTS,
        utf8(articleId),
        serde
            .serializer()
            .serialize(REPORTS, ArticleBatch.of(new ArticleCases(articleId, List.of()))));
  }

  private List<String> articles(ProducerRecord<byte[], byte[]> record) {
    return serde.deserializer().deserialize(REPORTS, record.value()).articles().stream()
        .map(ArticleCases::articleId)
        .toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
