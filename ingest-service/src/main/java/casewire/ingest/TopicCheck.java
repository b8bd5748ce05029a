package casewire.ingest;

import casewire.events.Topic;
import casewire.runtime.Failure;
import casewire.runtime.FailureMessage;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicSetup;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.RetriableException;

/** Sees to it that the topics are as they should be before anything is written to them. */
final class TopicCheck {
  private static final long PAUSE_MILLIS = 1_000;

  private final IngestSettings settings;
  private final KafkaProperties kafka;
  private final IngestListener listener;

  TopicCheck(IngestSettings settings, KafkaProperties kafka, IngestListener listener) {
    this.settings = settings;
    this.kafka = kafka;
    this.listener = listener;
  }

  /**
   * Waits until the broker answers.
   *
   * @throws Failure if a topic is missing or cannot be used
   */
  void await(List<Topic> topics) throws InterruptedException {
    String trouble = null;
    while (true) {
      try (Admin admin = Admin.create(kafka.toProperties())) {
        check(admin, topics);
        if (trouble != null) {
          listener.brokerIsBack();
        }
        return;
      } catch (ExecutionException | KafkaException e) {
        Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
        if (!mayPass(cause)) {
          throw new Failure(
              "%s: %s".formatted(kafka.bootstrapServers(), FailureMessage.of(cause)), cause);
        }
        String message = "%s: %s".formatted(kafka.bootstrapServers(), FailureMessage.of(cause));
        if (!message.equals(trouble)) {
          trouble = message;
          listener.waitingForBroker(message);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  private void check(Admin admin, List<Topic> topics)
      throws ExecutionException, InterruptedException {
    TopicSetup setup = new TopicSetup(admin);
    if (settings.createTopics()) {
      setup.create(topics, settings.replicationFactor());
    }
    Set<String> present = admin.listTopics().names().get();
    List<String> missing =
        topics.stream().map(Topic::name).filter(t -> !present.contains(t)).toList();
    if (!missing.isEmpty()) {
      throw new Failure(
          missing.stream().collect(Collectors.joining(", ", "there is no topic ", ""))
              + " at "
              + kafka.bootstrapServers()
              + "; start once with --create-topics, or create it as docs/operations.md says");
    }
    setup.differences(topics).forEach(listener::topicDiffers);
  }

  /** A cluster that is starting, or an address that is not known yet, is worth waiting for. */
  private static boolean mayPass(Throwable failure) {
    return failure instanceof RetriableException
        || failure instanceof ConfigException
            && String.valueOf(failure.getMessage()).contains("resolvable")
        || failure.getCause() != null && mayPass(failure.getCause());
  }
}
