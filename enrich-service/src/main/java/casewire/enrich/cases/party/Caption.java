package casewire.enrich.cases.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A case named by its caption: "MGM Studios v. Grokster", "In re Napster".
 *
 * @param claimants before the "v."; empty for "In re"
 * @param targets after the "v.", or whom an "In re" is about
 * @param docket the docket in its sentence, normalised; null if there is none
 * @param from index of its first word
 * @param to index after its last word
 */
public record Caption(
    List<PartyName> claimants, List<PartyName> targets, String docket, int from, int to) {
  private static final Set<String> SOVEREIGNS =
      Set.of(
          "united states",
          "us",
          "u.s",
          "u.s.",
          "usa",
          "r",
          "regina",
          "rex",
          "the queen",
          "the king",
          "crown",
          "people",
          "commonwealth",
          "state",
          "her majesty's advocate");

  /** Whether the first party is a state, as in a prosecution. */
  public boolean isBySovereign() {
    return claimants.stream()
        .anyMatch(name -> SOVEREIGNS.contains(name.text().toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether a single person proceeds against a state, as who was convicted does before a higher
   * court: "Miranda v. Arizona".
   */
  public boolean isAgainstSovereign() {
    return claimants.size() == 1
        && targets.size() == 1
        && isPersonal(claimants.get(0))
        && (SOVEREIGNS.contains(targets.get(0).text().toLowerCase(Locale.ROOT))
            || targets.get(0).isPlace());
  }

  /** A surname or a recognised person; no company, no place. */
  private static boolean isPersonal(PartyName name) {
    return name.isPerson() || name.entity() == null && name.text().indexOf(' ') < 0;
  }

  public Caption {
    claimants = List.copyOf(claimants);
    targets = List.copyOf(targets);
  }
}
