package casewire.runtime;

import casewire.events.Topic;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicAuthorizationException;

/** Sees to it that the topics are as they should be before a program reads or writes them. */
public final class TopicCheck {
  private static final long PAUSE_MILLIS = 1_000;

  /** A broker hears of a topic that was created a moment after the controller has answered. */
  private static final int LOOKS = 50;

  private static final long LOOK_AGAIN_MILLIS = 200;

  /** Hears what the check finds. */
  public interface Listener {
    /** A topic is not as it should be, but usable. */
    void topicDiffers(String difference);

    /** The broker does not answer, or refuses. Said once for each message. */
    void waitingForBroker(String message);

    /** The broker answers after {@link #waitingForBroker}. */
    void brokerIsBack();
  }

  private final KafkaProperties kafka;
  private final boolean create;
  private final short replicationFactor;
  private final Listener listener;

  /**
   * @param create whether to create the topics that are missing
   * @param replicationFactor copies of each partition of the topics that are created
   */
  public TopicCheck(
      KafkaProperties kafka, boolean create, short replicationFactor, Listener listener) {
    this.kafka = kafka;
    this.create = create;
    this.replicationFactor = replicationFactor;
    this.listener = listener;
  }

  /**
   * Waits until the broker answers.
   *
   * @throws Failure if a topic is missing or cannot be used
   */
  public void await(List<Topic> topics) throws InterruptedException {
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
    boolean created = create && createWhereAllowed(setup, topics);
    List<String> missing = missing(admin, topics);
    for (int look = 1; created && !missing.isEmpty() && look < LOOKS; look++) {
      Thread.sleep(LOOK_AGAIN_MILLIS);
      missing = missing(admin, topics);
    }
    if (!missing.isEmpty()) {
      throw new Failure(
          missing.stream().collect(Collectors.joining(", ", "there is no topic ", ""))
              + " at "
              + kafka.bootstrapServers()
              + ", or this user may not see it; create what is missing with: casewire topics create");
    }
    setup.differences(topics).forEach(listener::topicDiffers);
  }

  private static List<String> missing(Admin admin, List<Topic> topics)
      throws ExecutionException, InterruptedException {
    Set<String> present = admin.listTopics().names().get();
    return topics.stream().map(Topic::name).filter(t -> !present.contains(t)).toList();
  }

  /**
   * @return false if one must not be created: it is then missing, which is said with its name
   */
  private boolean createWhereAllowed(TopicSetup setup, List<Topic> topics)
      throws ExecutionException, InterruptedException {
    try {
      setup.create(topics, replicationFactor);
      return true;
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicAuthorizationException)) {
        throw e;
      }
      return false;
    }
  }

  /** A cluster that is starting, or an address that is not known yet, is worth waiting for. */
  private static boolean mayPass(Throwable failure) {
    return failure instanceof RetriableException
        || failure instanceof ConfigException
            && String.valueOf(failure.getMessage()).contains("resolvable")
        || failure.getCause() != null && mayPass(failure.getCause());
  }
}
