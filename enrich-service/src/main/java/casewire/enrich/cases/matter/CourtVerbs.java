package casewire.enrich.cases.matter;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.Set;

/** Tells sentences in which a court decides: "the judges accepted", "the court had held". */
public final class CourtVerbs {
  /** How many words after a court its verb may come. */
  private static final int REACH = 4;

  private static final Set<String> COURTS =
      Set.of("court", "courts", "judge", "judges", "justices", "tribunal", "panel");
  private static final Set<String> DECIDED =
      Set.of(
          "held",
          "ruled",
          "found",
          "decided",
          "explained",
          "took",
          "taken",
          "concluded",
          "refused",
          "rejected",
          "agreed",
          "accepted",
          "allowed",
          "confirmed",
          "declined");

  private final Reading reading;

  public CourtVerbs(Reading reading) {
    this.reading = reading;
  }

  /** Whether a court decides something in the sentence of the event. */
  public boolean decideBeside(LitigationEvent event) {
    int end = reading.sentenceEnd(event.from());
    for (int i = reading.sentenceStart(event.from()); i < end; i++) {
      if (isCourt(reading.word(i)) && followAt(i + 1, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCourt(Word word) {
    return word.isType(EntityType.COURT) || COURTS.contains(word.lower());
  }

  private boolean followAt(int from, int end) {
    return reading.hasAny(from, Math.min(from + REACH, end), DECIDED);
  }
}
