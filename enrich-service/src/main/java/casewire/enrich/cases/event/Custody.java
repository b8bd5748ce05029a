package casewire.enrich.cases.event;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;

/** What is done to people alone: a company is fined, but it is not arrested, and serves no time. */
final class Custody {
  /** How many words after the term tell what somebody gets: "sentenced to 12 months". */
  private static final int REACH = 4;

  private Custody() {}

  /** Those whom the words from the term on can be about. */
  static List<PartyName> fitting(List<PartyName> names, Reading reading, int from, int to) {
    return isMeant(reading, from, to) ? names.stream().filter(Custody::canBeHeld).toList() : names;
  }

  private static boolean isMeant(Reading reading, int from, int to) {
    int end = Math.min(reading.sentenceEnd(from), to + REACH);
    for (int i = from; i < end; i++) {
      Word word = reading.word(i);
      boolean term = word.isType(EntityType.DURATION) && i >= to;
      if (term || i < to && isHeld(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeld(Word word) {
    String lower = word.lower();
    return word.entity() == null
        && (lower.startsWith("jail")
            || lower.startsWith("imprison")
            || lower.startsWith("prison")
            || lower.startsWith("arrest")
            || lower.equals("bars")
            || lower.equals("dock")
            || lower.equals("custody"));
  }

  /** A name that is no company's, or a description. */
  private static boolean canBeHeld(PartyName name) {
    return name.entity() == null || name.entity().type() != EntityType.ORG;
  }
}
