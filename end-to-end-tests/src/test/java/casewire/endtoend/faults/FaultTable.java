package casewire.endtoend.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Faults, what came of the articles, and how long it took. */
final class FaultTable {
  /**
   * @param seconds from the fault until every article dropped up to the mending was out
   */
  private record Row(String fault, Tally tally, double seconds) {}

  private final List<Row> rows = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  void add(String fault, Tally tally, double seconds) {
    rows.add(new Row(fault, tally, seconds));
  }

  /**
   * @param faults what cannot be tried on this machine
   */
  void leaveOut(String faults, String reason) {
    leftOut.add("LEFT OUT: %s, because %s%n".formatted(faults, reason));
  }

  @Override
  public String toString() {
    String head =
        "%-44s %8s %9s %7s %8s %13s %9s%n"
            .formatted(
                "fault", "dropped", "enriched", "twice", "missing", "dead letters", "seconds");
    return rows.stream()
        .map(
            row ->
                "%-44s %8d %9d %7d %8d %6d of %3d %9.1f"
                    .formatted(
                        row.fault,
                        row.tally.dropped(),
                        row.tally.enriched(),
                        row.tally.twice(),
                        row.tally.missing(),
                        row.tally.deadLetters(),
                        row.tally.poison(),
                        row.seconds))
        .collect(
            Collectors.joining(
                System.lineSeparator(), head, System.lineSeparator() + String.join("", leftOut)));
  }
}
