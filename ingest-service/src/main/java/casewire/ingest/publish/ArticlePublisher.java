package casewire.ingest.publish;

import casewire.events.FileReceipt;
import casewire.runtime.Failure;
import casewire.runtime.FailureMessage;
import casewire.runtime.KafkaProperties;
import java.time.Duration;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;

/**
 * Publishes chunks, one transaction after another. After any failure it begins a new session, asks
 * the receipts whether the transaction in doubt is committed, and repeats it if it is not.
 */
final class ArticlePublisher {
  private static final long MOST_BYTES = 16L << 20;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final KafkaProperties kafka;
  private final String transactionalId;
  private final Duration transactionTimeout;
  private final ChunkQueue queue;
  private final Ledger ledger;
  private final Consumer<TransactionPlan.Settlement> settled;
  private final DeliveryListener listener;
  private final Consumer<DeliveryStep> steps;

  private final Map<FileAttempt, FileReceipt> latest = new IdentityHashMap<>();
  private final Set<String> inDoubt = new HashSet<>();
  private boolean inDoubtCommitted;
  private boolean caughtUp;
  private TransactionPlan plan;
  private long begunAt;
  private long receiptsRead;
  private String trouble;

  /**
   * @param settled hears of each committed chunk
   * @throws Failure if a Kafka property makes no sense
   */
  ArticlePublisher(
      KafkaProperties kafka,
      String transactionalId,
      ChunkQueue queue,
      Ledger ledger,
      Consumer<TransactionPlan.Settlement> settled,
      DeliveryListener listener,
      Consumer<DeliveryStep> steps) {
    this.kafka = kafka;
    this.transactionalId = transactionalId;
    this.queue = queue;
    this.ledger = ledger;
    this.settled = settled;
    this.listener = listener;
    this.steps = steps;
    try {
      ProducerConfig config = TransactionalSession.check(kafka, transactionalId);
      this.transactionTimeout =
          Duration.ofMillis(config.getInt(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG));
    } catch (ConfigException e) {
      throw new Failure("Kafka settings: " + e.getMessage(), e);
    }
  }

  /**
   * Publishes until the queue is closed.
   *
   * @param ready runs once, when the receipts are read for the first time
   * @throws Failure if another instance has taken over, or a library is missing
   */
  void run(Runnable ready) throws InterruptedException {
    boolean open = true;
    while (open) {
      try (TransactionalSession session = new TransactionalSession(kafka, transactionalId, steps);
          ReceiptLog log = new ReceiptLog(kafka, receiptsRead, this::take)) {
        open = publish(session, log, ready);
      } catch (KafkaException e) {
        if (isFenced(e)) {
          throw new Failure(
              "another ingest-service publishes as "
                  + transactionalId
                  + " and has shut this one out; files it had not committed are its to publish",
              e);
        }
        Failure missing = MissingLibrary.behind(e);
        if (missing != null) {
          throw missing;
        }
        report(e);
        Thread.sleep(PAUSE.toMillis());
      }
    }
  }

  private boolean publish(TransactionalSession session, ReceiptLog log, Runnable ready)
      throws InterruptedException {
    log.catchUp();
    receiptsRead = log.position();
    settleDoubt();
    if (!caughtUp) {
      caughtUp = true;
      ready.run();
    }
    if (trouble != null) {
      trouble = null;
      listener.brokerIsBack();
    }
    while (true) {
      List<Chunk> chunks = plan == null ? queue.take(MOST_BYTES) : plan.chunks();
      if (chunks.isEmpty()) {
        return false;
      }
      log.glance();
      receiptsRead = log.position();
      plan = TransactionPlan.of(chunks, ledger, latest, transactionalId);
      commit(session);
    }
  }

  private void commit(TransactionalSession session) {
    inDoubt.addAll(plan.receipts().keySet());
    begunAt = System.nanoTime();
    try {
      session.commit(plan);
    } catch (KafkaException e) {
      if (!session.tooLarge().isEmpty()) {
        plan = plan.without(session.tooLarge());
      }
      throw e;
    }
    settle();
  }

  /** After a failure: the receipts that were read meanwhile say how the transaction ended. */
  private void settleDoubt() {
    if (plan != null && inDoubtCommitted) {
      settle();
    }
    inDoubt.clear();
    inDoubtCommitted = false;
  }

  private void settle() {
    for (TransactionPlan.Settlement settlement : plan.settlements()) {
      FileReceipt receipt = settlement.receipt().receipt();
      ledger.commit(settlement.receipt());
      FileAttempt attempt = settlement.chunk().attempt();
      if (receipt.done()) {
        latest.remove(attempt);
      } else {
        latest.put(attempt, receipt);
      }
    }
    List<TransactionPlan.Settlement> done = plan.settlements();
    plan = null;
    inDoubt.clear();
    done.forEach(settled);
  }

  /** A receipt from the topic; what this session wrote is in the ledger already. */
  private void take(CommittedReceipt receipt) {
    if (inDoubt.contains(receipt.key())) {
      inDoubtCommitted = true;
    } else if (!caughtUp || !receipt.writer().equals(transactionalId)) {
      ledger.commit(receipt);
    }
  }

  /**
   * Whether another instance has our id. The coordinator also shuts out a producer whose
   * transaction it has timed out, as after a long sleep of the machine: that is no other instance.
   */
  private boolean isFenced(Throwable failure) {
    boolean timedOut = plan != null && System.nanoTime() - begunAt >= transactionTimeout.toNanos();
    for (Throwable e = failure; e != null && !timedOut; e = e.getCause()) {
      if (e instanceof ProducerFencedException || e instanceof InvalidProducerEpochException) {
        return true;
      }
    }
    return false;
  }

  private void report(KafkaException failure) {
    Throwable cause = failure.getCause() instanceof KafkaException e ? e : failure;
    String message = "%s: %s".formatted(kafka.bootstrapServers(), FailureMessage.of(cause));
    if (!message.equals(trouble)) {
      trouble = message;
      listener.waitingForBroker(message);
    }
  }
}
