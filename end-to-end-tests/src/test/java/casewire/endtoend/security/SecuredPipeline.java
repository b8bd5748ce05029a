package casewire.endtoend.security;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.enrich.EnrichService;
import casewire.events.Topic;
import casewire.ingest.IngestService;
import casewire.runtime.TopicSetup;
import casewire.standalone.Casewire;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A secured broker with the pipeline's topics, and the services as processes that log in to it. */
final class SecuredPipeline implements AutoCloseable {
  static final User INGEST = new User("casewire-ingest", "ingest-pass-9Kd");
  static final User ENRICH = new User("casewire-enrich", "enrich-pass-3Vw");

  /** What a log says where the broker refuses something. */
  static final Pattern REFUSED =
      Pattern.compile(
          "AuthorizationException|authorization.failed|not authorized|may not see it",
          Pattern.CASE_INSENSITIVE);

  private static final Duration POLL = Duration.ofMillis(200);

  private final Path folder;
  private final SecuredBroker broker;

  private SecuredPipeline(Path folder, SecuredBroker broker) {
    this.folder = folder;
    this.broker = broker;
  }

  /**
   * @param login how the broker has the services prove who they are
   */
  static SecuredPipeline start(Path folder, BrokerLogin login) throws Exception {
    SecuredPipeline pipeline = new SecuredPipeline(folder, SecuredBroker.start(folder, login));
    try (Admin admin = pipeline.admin()) {
      new TopicSetup(admin).create(Topic.all(), (short) 1);
    }
    return pipeline;
  }

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** Allows these and no others; those that were allowed already stay so all the while. */
  void allowOnly(Set<AclBinding> bindings) throws Exception {
    try (Admin admin = admin()) {
      Set<AclBinding> before =
          new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
      Set<AclBinding> added = new HashSet<>(bindings);
      added.removeAll(before);
      before.removeAll(bindings);
      admin.createAcls(added).all().get();
      admin.deleteAcls(before.stream().map(AclBinding::toFilter).toList()).all().get();
    }
  }

  JavaProcess ingest(User user) throws Exception {
    return start(
        IngestService.class.getName(),
        "--settings",
        settings(user, "ingest").toString(),
        "--inbox",
        folder.resolve("inbox").toString(),
        "--settle",
        "100");
  }

  /**
   * @param more options
   */
  JavaProcess enrich(User user, String applicationId, String... more) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--settings", settings(user, "enrich").toString()));
    arguments.addAll(List.of("--application-id", applicationId));
    arguments.addAll(List.of("--replication-factor", "1", "--threads", "1"));
    arguments.addAll(List.of(more));
    return start(EnrichService.class.getName(), arguments.toArray(String[]::new));
  }

  /** A command of the command line. */
  JavaProcess casewire(User user, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--settings", settings(user, "casewire").toString()));
    return start(Casewire.class.getName(), all.toArray(String[]::new));
  }

  /** Puts a value on {@code articles.raw} that no service has put there. */
  void sendRaw(byte[] value) throws Exception {
    Map<String, Object> properties = new HashMap<>(broker.properties(BrokerLogin.ADMIN));
    properties.put("max.request.size", Topic.MAX_MESSAGE_BYTES);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(Topic.RAW.name(), "key", value)).get();
    }
  }

  private JavaProcess start(String mainClass, String... arguments) throws Exception {
    List<String> jvmArguments = broker.login().jvmArguments();
    return JavaProcess.start(folder, jvmArguments, Map.of(), mainClass, arguments);
  }

  /**
   * @param name of the file; another one is another article
   */
  void drop(String name) throws Exception {
    Path draft =
        Files.writeString(
            folder.resolve(name + ".draft"),
            "Aster Records sues Ember Networks\nBy Ann\n\n"
                + "Aster Records sued Ember Networks for copyright infringement. The %s report.\n"
                    .formatted(name));
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.move(draft, inbox.resolve(name + ".txt"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether anything that is committed is on the topic. */
  boolean hasRecords(Topic topic) {
    return countRecords(topic) > 0;
  }

  /** How many records on the topic are committed. */
  int countRecords(Topic topic) {
    Map<String, Object> properties = new HashMap<>(broker.properties(BrokerLogin.ADMIN));
    properties.put("isolation.level", "read_committed");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      int count = 0;
      while (!partitions.stream().allMatch(p -> consumer.position(p) >= ends.get(p))) {
        count += consumer.poll(POLL).count();
      }
      return count;
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
    return Admin.create(new HashMap<>(broker.properties(BrokerLogin.ADMIN)));
  }

  @Override
  public void close() {
    broker.close();
  }
}
