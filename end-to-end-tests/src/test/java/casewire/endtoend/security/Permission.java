package casewire.endtoend.security;

import casewire.enrich.EnrichSettings;
import casewire.events.Topic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What a service must be allowed on one resource. {@code SECURITY.md} repeats these lists; a test
 * compares them.
 *
 * @param prefixed whether {@code name} is the beginning of the resources' names
 */
record Permission(ResourceType type, String name, boolean prefixed, List<AclOperation> operations) {
  private static final String INGEST_TRANSACTIONS = "casewire-ingest-";

  /** Of ingest-service. Write and Read include Describe. */
  static List<Permission> ofIngest() {
    return List.of(
        topic(Topic.RAW, AclOperation.WRITE),
        topic(Topic.RECEIPTS, AclOperation.READ, AclOperation.WRITE),
        topic(Topic.DEAD_LETTERS, AclOperation.WRITE),
        new Permission(
            ResourceType.TRANSACTIONAL_ID, INGEST_TRANSACTIONS, true, List.of(AclOperation.WRITE)));
  }

  /**
   * Of enrich-service.
   *
   * @param applicationId names its group, and begins the names of its topics and transactions
   */
  static List<Permission> ofEnrich(String applicationId) {
    String prefix = applicationId + "-";
    return List.of(
        topic(Topic.RAW, AclOperation.READ),
        topic(Topic.WATCHLIST, AclOperation.READ),
        topic(Topic.ENRICHED, AclOperation.WRITE),
        topic(Topic.CASES, AclOperation.WRITE),
        topic(Topic.DEAD_LETTERS, AclOperation.WRITE),
        new Permission(
            ResourceType.TOPIC,
            prefix,
            true,
            List.of(
                AclOperation.CREATE, AclOperation.DELETE, AclOperation.READ, AclOperation.WRITE)),
        new Permission(ResourceType.GROUP, applicationId, false, List.of(AclOperation.READ)),
        new Permission(ResourceType.TRANSACTIONAL_ID, prefix, true, List.of(AclOperation.WRITE)));
  }

  /** Of enrich-service's console, beside its own. */
  static List<Permission> ofConsole() {
    return List.of(
        reads(Topic.ENRICHED),
        reads(Topic.CASES),
        reads(Topic.DEAD_LETTERS),
        reads(Topic.RECEIPTS));
  }

  static List<Permission> ofConsume() {
    return List.of(reads(Topic.ENRICHED));
  }

  static List<Permission> ofCases() {
    return List.of(reads(Topic.CASES));
  }

  static List<Permission> ofWatch() {
    return List.of(readsAndWrites(Topic.WATCHLIST));
  }

  static List<Permission> ofDeadLetters() {
    return List.of(reads(Topic.DEAD_LETTERS));
  }

  /** Reads {@code articles.raw} where a letter does not hold all of its record. */
  static List<Permission> ofRetry() {
    return List.of(
        readsAndWrites(Topic.DEAD_LETTERS),
        readsAndWrites(Topic.RAW),
        new Permission(
            ResourceType.TRANSACTIONAL_ID,
            "casewire-dead-letters",
            false,
            List.of(AclOperation.WRITE)));
  }

  /**
   * @param name of the replay
   */
  static List<Permission> ofReplay(String name) {
    String application = EnrichSettings.APPLICATION_ID + "-replay-" + name;
    return List.of(
        topic(Topic.RAW, AclOperation.READ),
        topic(Topic.WATCHLIST, AclOperation.READ),
        topic(Topic.DEAD_LETTERS, AclOperation.WRITE),
        topic(
            Topic.ENRICHED.named(Topic.ENRICHED.name() + "." + name),
            AclOperation.CREATE,
            AclOperation.WRITE),
        topic(
            Topic.CASES.named(Topic.CASES.name() + "." + name),
            AclOperation.CREATE,
            AclOperation.WRITE),
        new Permission(
            ResourceType.TOPIC,
            application + "-",
            true,
            List.of(
                AclOperation.CREATE, AclOperation.DELETE, AclOperation.READ, AclOperation.WRITE)),
        new Permission(
            ResourceType.GROUP,
            application,
            false,
            List.of(AclOperation.DELETE, AclOperation.READ)),
        new Permission(
            ResourceType.TRANSACTIONAL_ID, application + "-", true, List.of(AclOperation.WRITE)));
  }

  /** As Kafka takes it. */
  Stream<AclBinding> bindings(String user) {
    ResourcePattern resource =
        new ResourcePattern(type, name, prefixed ? PatternType.PREFIXED : PatternType.LITERAL);
    return operations.stream()
        .map(
            operation ->
                new AclBinding(
                    resource,
                    new AccessControlEntry(
                        "User:" + user, "*", operation, AclPermissionType.ALLOW)));
  }

  /** The row of the table in {@code SECURITY.md} without the service. */
  String row() {
    return "%s | `%s%s` | %s"
        .formatted(
            words(type.name()),
            name,
            prefixed ? "*" : "",
            String.join(", ", operations.stream().map(o -> words(o.name())).toList()));
  }

  private static Permission topic(Topic topic, AclOperation... operations) {
    List<AclOperation> all =
        Stream.concat(Stream.of(operations), Stream.of(AclOperation.DESCRIBE_CONFIGS)).toList();
    return new Permission(ResourceType.TOPIC, topic.name(), false, all);
  }

  private static Permission reads(Topic topic) {
    return new Permission(ResourceType.TOPIC, topic.name(), false, List.of(AclOperation.READ));
  }

  private static Permission readsAndWrites(Topic topic) {
    return new Permission(
        ResourceType.TOPIC, topic.name(), false, List.of(AclOperation.READ, AclOperation.WRITE));
  }

  /** TRANSACTIONAL_ID is TransactionalId, as the tool kafka-acls writes it. */
  private static String words(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
