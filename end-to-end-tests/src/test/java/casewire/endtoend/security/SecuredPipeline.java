package casewire.endtoend.security;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.endtoend.security.SecuredBroker.User;
import casewire.enrich.EnrichService;
import casewire.events.Topic;
import casewire.ingest.IngestService;
import casewire.runtime.TopicSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A secured broker with the pipeline's topics, and the services as processes that log in to it. */
final class SecuredPipeline implements AutoCloseable {
  static final User INGEST = new User("casewire-ingest", "ingest-pass-9Kd");
  static final User ENRICH = new User("casewire-enrich", "enrich-pass-3Vw");

  /** What a log says where the broker refuses something. */
  static final Pattern REFUSED =
      Pattern.compile(
          "AuthorizationException|authorization.failed|not authorized|may not see it",
          Pattern.CASE_INSENSITIVE);

  private final Path folder;
  private final SecuredBroker broker;

  private SecuredPipeline(Path folder, SecuredBroker broker) {
    this.folder = folder;
    this.broker = broker;
  }

  /**
   * @param protocol SASL_PLAINTEXT or SASL_SSL
   */
  static SecuredPipeline start(Path folder, String protocol) throws Exception {
    SecuredPipeline pipeline =
        new SecuredPipeline(folder, SecuredBroker.start(folder, protocol, List.of(INGEST, ENRICH)));
    try (Admin admin = pipeline.admin()) {
      new TopicSetup(admin).create(Topic.all(), (short) 1);
    }
    return pipeline;
  }

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** Allows these and no others. */
  void allowOnly(Set<AclBinding> bindings) throws Exception {
    try (Admin admin = admin()) {
      admin.deleteAcls(List.of(AclBindingFilter.ANY)).all().get();
      admin.createAcls(bindings).all().get();
    }
  }

  JavaProcess ingest(User user) throws Exception {
    return JavaProcess.start(
        folder,
        IngestService.class.getName(),
        "--settings",
        settings(user, "ingest").toString(),
        "--inbox",
        folder.resolve("inbox").toString(),
        "--settle",
        "100");
  }

  JavaProcess enrich(User user, String applicationId) throws Exception {
    return JavaProcess.start(
        folder,
        EnrichService.class.getName(),
        "--settings",
        settings(user, "enrich").toString(),
        "--application-id",
        applicationId,
        "--create-topics",
        "false",
        "--replication-factor",
        "1",
        "--threads",
        "1");
  }

  void drop() throws Exception {
    Path draft =
        Files.writeString(
            folder.resolve("article.txt"),
            "Aster Records sues Ember Networks\nBy Ann\n\n"
                + "Aster Records sued Ember Networks for copyright infringement on Monday.\n");
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.move(draft, inbox.resolve("article.txt"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether anything that is committed was ever on the topic. */
  boolean hasRecords(Topic topic) {
    Map<String, Object> properties = new HashMap<>(broker.properties(SecuredBroker.ADMIN));
    properties.put("isolation.level", "read_committed");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      return consumer.endOffsets(partitions).values().stream().anyMatch(end -> end > 0);
    }
  }

  private Path settings(User user, String service) throws Exception {
    List<String> lines =
        broker.properties(user).entrySet().stream()
            .map(property -> "kafka.%s=%s".formatted(property.getKey(), property.getValue()))
            .toList();
    return Files.write(folder.resolve(service + ".settings"), lines);
  }

  private Admin admin() {
    return Admin.create(new HashMap<>(broker.properties(SecuredBroker.ADMIN)));
  }

  @Override
  public void close() {
    broker.close();
  }
}
