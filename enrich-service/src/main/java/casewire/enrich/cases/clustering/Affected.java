package casewire.enrich.cases.clustering;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import java.util.Optional;
import java.util.Set;

/** Whom a decision is said to help or to hurt: "a victory for A", "a blow to B". */
final class Affected {
  private static final int LEAD = 6;
  private static final Set<String> FORTUNES =
      Set.of(
          "victory",
          "win",
          "triumph",
          "success",
          "boost",
          "relief",
          "reprieve",
          "vindication",
          "defeat",
          "setback",
          "blow",
          "loss",
          "embarrassment");

  private final Reading reading;

  Affected(Reading reading) {
    this.reading = reading;
  }

  /** The first such organisation or person near the start; somebody on one side of the case. */
  Optional<PartyName> first() {
    for (int i = 1; i + 1 < reading.size() && reading.word(i).sentence() <= LEAD; i++) {
      boolean towards = reading.is(i, "for") || reading.is(i, "to");
      if (towards && isFortune(reading.word(i - 1)) && reading.word(i + 1).isName()) {
        PartyName name = PartyName.of(reading.word(i + 1).entity());
        if (!name.isPlace()) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFortune(Word word) {
    return word.entity() == null && FORTUNES.contains(word.lower());
  }
}
