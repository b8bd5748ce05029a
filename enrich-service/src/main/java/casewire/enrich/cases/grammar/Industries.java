package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import java.util.List;
import java.util.Map;

/**
 * Who is meant by an industry that proceeds: "Hollywood" or "film studios" are the studios that the
 * text lists, "the record industry" the labels.
 */
final class Industries {
  private static final List<String> STUDIOS = List.of("studios", "producers");
  private static final List<String> LABELS = List.of("labels", "companies");
  private static final Map<String, List<String>> MEMBERS =
      Map.ofEntries(
          Map.entry("hollywood", STUDIOS),
          Map.entry("film industry", STUDIOS),
          Map.entry("movie industry", STUDIOS),
          Map.entry("film studios", STUDIOS),
          Map.entry("movie studios", STUDIOS),
          Map.entry("hollywood studios", STUDIOS),
          Map.entry("record industry", LABELS),
          Map.entry("music industry", LABELS),
          Map.entry("recording industry", LABELS),
          Map.entry("music firms", LABELS),
          Map.entry("record labels", LABELS),
          Map.entry("record companies", LABELS),
          Map.entry("publishing industry", List.of("publishers")),
          Map.entry("book publishers", List.of("publishers")));

  private final NounGroups groups;

  Industries(NounGroups groups) {
    this.groups = groups;
  }

  /** Empty if it is no industry, or one of which the text lists nobody. */
  List<PartyName> of(PartyName industry) {
    String key = industry.key();
    int counted = key.indexOf(' ') + 1;
    // "Six record companies".
    List<String> nouns = MEMBERS.getOrDefault(key, MEMBERS.get(key.substring(counted)));
    return (nouns == null ? List.<String>of() : nouns)
        .stream()
            .map(groups::introduced)
            .filter(members -> !members.isEmpty())
            .findFirst()
            .orElse(List.of());
  }
}
