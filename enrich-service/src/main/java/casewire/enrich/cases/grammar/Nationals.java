package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whom an article has called by which nationality: who was "the Canadian" once is so again. */
final class Nationals {
  private final Map<String, PartyName> called = new HashMap<>();

  /** The candidates, who is known by the noun first; the first of them is from now on. */
  List<PartyName> knownFirst(String noun, List<PartyName> candidates) {
    PartyName known = called.get(noun);
    if (known == null && !candidates.isEmpty()) {
      called.put(noun, candidates.get(0));
    }
    return known == null || !candidates.contains(known)
        ? candidates
        : Stream.concat(Stream.of(known), candidates.stream()).distinct().toList();
  }
}
