package casewire.runtime.topics;

import casewire.runtime.Failure;
import casewire.runtime.FailureMessage;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicSetup;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Works on the topics of a cluster, and tells a refusal in one line. */
final class TopicAdmin {
  private TopicAdmin() {}

  /** What is done with the topics. */
  interface Work {
    int with(TopicSetup setup) throws ExecutionException, InterruptedException;
  }

  /**
   * @return what the work returns
   * @throws Failure if the cluster refuses or does not answer
   */
  static int on(KafkaProperties cluster, Work work) throws InterruptedException {
    try (Admin admin = Admin.create(cluster.toProperties())) {
      return work.with(new TopicSetup(admin));
    } catch (ExecutionException e) {
      throw failure(cluster, e.getCause());
    } catch (KafkaException e) {
      throw failure(cluster, e);
    }
  }

  private static Failure failure(KafkaProperties cluster, Throwable cause) {
    return new Failure(cluster.bootstrapServers() + ": " + FailureMessage.of(cause), cause);
  }
}
