package casewire.endtoend.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclBinding;

/**
 * A command of the command line and what its user must be allowed.
 *
 * @param name as {@code SECURITY.md} calls it
 * @param lines what is run one after the other, with all their options but the cluster's
 */
record Command(String name, List<Permission> permissions, List<String> lines) {
  static final User OPERATOR = new User("operator", "operator-pass-2Hs");

  /**
   * All that use Kafka, but for {@code up}, which brings a broker of its own.
   *
   * @param replay name of the replay
   */
  static List<Command> all(String replay) {
    return List.of(
        new Command("`casewire consume`", Permission.ofConsume(), List.of("consume")),
        new Command("`casewire cases`", Permission.ofCases(), List.of("cases")),
        new Command(
            "`casewire watch`",
            Permission.ofWatch(),
            List.of("watch add zorblax --type ORG", "watch list", "watch remove zorblax")),
        new Command(
            "`casewire dead-letters list`, `show`, `export`",
            Permission.ofDeadLetters(),
            List.of("dead-letters list")),
        new Command(
            "`casewire dead-letters retry`",
            Permission.ofRetry(),
            List.of("dead-letters retry --all")),
        replay(replay));
  }

  /** The rows of the table in {@code SECURITY.md}. */
  static Set<String> rows() {
    return all("NAME").stream()
        .flatMap(
            command ->
                command.permissions().stream()
                    .map(p -> "| %s | %s |".formatted(command.name(), p.row())))
        .collect(Collectors.toSet());
  }

  List<AclBinding> bindings() {
    return permissions.stream().flatMap(p -> p.bindings(OPERATOR.name())).toList();
  }

  private static Command replay(String name) {
    return new Command(
        "`casewire replay`", Permission.ofReplay(name), List.of("replay --name " + name));
  }
}
