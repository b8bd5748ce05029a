package casewire.enrich.cases.clustering;

import casewire.enrich.cases.court.Jurisdictions;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells cases of the same parties apart by the countries of the courts that their sentences name:
 * "went to the Delhi High Court. A New York federal court granted it $15m in 2017".
 */
final class CourtCountries {
  private final Reading reading;
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();

  CourtCountries(Reading reading) {
    this.reading = reading;
    for (Word word : reading.words()) {
      String country =
          word.isType(EntityType.COURT) ? Jurisdictions.countryOf(word.entity()) : null;
      if (country != null) {
        bySentence.computeIfAbsent(word.sentence(), s -> new HashSet<>()).add(country);
      }
    }
  }

  /** Whether the event is in a court of one country, and the case in those of others only. */
  boolean differ(LitigationEvent event, CaseDraft draft) {
    Set<String> here = bySentence.getOrDefault(reading.word(event.from()).sentence(), Set.of());
    if (here.isEmpty()) {
      return false;
    }
    Set<String> known = of(draft);
    return !known.isEmpty() && Collections.disjoint(here, known);
  }

  /** Whether two cases are in courts of different countries. */
  boolean differ(CaseDraft one, CaseDraft other) {
    Set<String> first = of(one);
    Set<String> second = of(other);
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  private Set<String> of(CaseDraft draft) {
    Set<String> all = new HashSet<>();
    draft.sentences().forEach(s -> all.addAll(bySentence.getOrDefault(s, Set.of())));
    return all;
  }
}
