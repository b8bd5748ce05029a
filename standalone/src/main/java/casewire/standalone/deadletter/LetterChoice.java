package casewire.standalone.deadletter;

import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which letters a command is about. */
final class LetterChoice {
  @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids, or how they begin.")
  private List<String> ids = List.of();

  @Option(names = "--reason", paramLabel = "REASON", description = "Those with this reason.")
  private String reason;

  @Option(names = "--stage", paramLabel = "STAGE", description = "Those of ingest, or of enrich.")
  private String stage;

  @Option(names = "--all", description = "Also those that have been retried.")
  private boolean all;

  boolean isEmpty() {
    return ids.isEmpty() && reason == null && stage == null && !all;
  }

  /** Also those that have been retried. */
  boolean all() {
    return all;
  }

  Predicate<DeadLetterBox.Entry> filter() {
    return entry ->
        (ids.isEmpty() || ids.stream().anyMatch(id -> entry.letter().id().startsWith(id)))
            && (reason == null || reason.equals(entry.letter().reason()))
            && (stage == null || stage.equals(entry.letter().stage()))
            && (all || !ids.isEmpty() || entry.open());
  }
}
