package casewire.endtoend.console;

import casewire.console.Console;
import casewire.console.ConsoleSettings;
import casewire.console.inbox.Inbox;
import casewire.console.web.Login;
import casewire.events.CaseFile;
import casewire.events.DeadLetter;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.FileReceipt;
import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicSetup;
import casewire.runtime.monitor.BrokerReachable;
import casewire.runtime.monitor.Health;
import casewire.runtime.monitor.Metrics;
import casewire.standalone.EmbeddedBroker;
import casewire.standalone.deadletter.ConsoleRetry;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A console beside a real broker whose topics the test writes. */
final class RunningConsole implements AutoCloseable {
  private final Path folder;
  private final EmbeddedBroker broker;
  private final KafkaProperties kafka;
  private final KafkaProducer<String, byte[]> producer;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Optional<Login> login;
  private BrokerReachable reachable;
  private Metrics metrics;
  private Console console;

  private RunningConsole(Path folder, EmbeddedBroker broker, Optional<Login> login) {
    this.folder = folder;
    this.broker = broker;
    this.login = login;
    this.kafka = KafkaProperties.of(broker.bootstrapServers());
    this.producer =
        new KafkaProducer<>(
            kafka.toProperties(), new StringSerializer(), new ByteArraySerializer());
  }

  static RunningConsole start(Path folder) throws Exception {
    return start(folder, Optional.empty());
  }

  static RunningConsole start(Path folder, Optional<Login> login) throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
    RunningConsole running = new RunningConsole(folder, broker, login);
    running.createTopics();
    Files.createDirectories(running.inbox());
    running.startConsole();
    return running;
  }

  void createTopics() throws Exception {
    try (Admin admin = Admin.create(kafka.toProperties())) {
      new TopicSetup(admin).create(Topic.all(), (short) 1);
    }
  }

  void startConsole() {
    metrics = new Metrics();
    reachable = new BrokerReachable(kafka);
    console =
        Console.start(
            new ConsoleSettings(
                new InetSocketAddress("127.0.0.1", 0),
                Set.of(),
                login,
                folder.resolve("console"),
                Optional.of(new Inbox(inbox(), true, 1_000))),
            kafka,
            new ConsoleRetry(kafka, inbox()),
            metrics,
            new Health().ready("kafka", reachable));
  }

  void stopConsole() {
    console.close();
    reachable.close();
    metrics.close();
  }

  Path inbox() {
    return folder.resolve("inbox");
  }

  EmbeddedBroker broker() {
    return broker;
  }

  Set<String> routes() {
    return console.routes();
  }

  boolean caughtUp() {
    return console.caughtUp();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + console.port() + path);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(HttpRequest.newBuilder(address(path)), headers);
  }

  HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    return send(
        HttpRequest.newBuilder(address(path)).POST(HttpRequest.BodyPublishers.ofString(body)),
        headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws Exception {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  void publish(EnrichedArticle article) throws Exception {
    publish(Topic.ENRICHED, article.id(), new EventJson<>(EnrichedArticle.class).write(article));
  }

  void publish(CaseFile file) throws Exception {
    publish(Topic.CASES, file.id(), new EventJson<>(CaseFile.class).write(file));
  }

  void publish(FileReceipt receipt) throws Exception {
    publish(Topic.RECEIPTS, receipt.sha256(), new EventJson<>(FileReceipt.class).write(receipt));
  }

  void publish(DeadLetter letter) throws Exception {
    publish(Topic.DEAD_LETTERS, letter.id(), new EventJson<>(DeadLetter.class).write(letter));
  }

  void publish(Topic topic, String key, byte[] value) throws Exception {
    publish(new ProducerRecord<>(topic.name(), key, value));
  }

  void publish(ProducerRecord<String, byte[]> record) throws Exception {
    producer.send(record).get();
  }

  Map<String, Object> kafkaSettings() {
    return Map.of("bootstrap.servers", broker.bootstrapServers());
  }

  @Override
  public void close() {
    stopConsole();
    producer.close();
    broker.close();
  }
}
