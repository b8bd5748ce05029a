package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Finds which event of a case tells its stage best, and when that was. */
final class TellingEvents {
  /** "The 1990s": no date of an event. */
  private static final Pattern DECADE = Pattern.compile("\\d{3}X.*");

  private final Reading reading;
  private final StageWeights weights;

  TellingEvents(Reading reading, StageWeights weights) {
    this.reading = reading;
    this.weights = weights;
  }

  /** With the event that tells the stage best, and its date. */
  ReachedStage of(CaseStage stage, CaseDraft draft) {
    LitigationEvent telling =
        draft.events().stream()
            .filter(event -> event.term().stage() == stage && weights.of(event) > 0)
            .max(Comparator.comparingDouble(weights::of))
            .orElse(null);
    String date = telling == null ? null : dateNear(telling);
    for (LitigationEvent event : draft.events()) {
      boolean same = date == null && event.term().stage() == stage;
      if (same && event.modality() == Modality.FACT) {
        date = dateNear(event);
      }
    }
    return new ReachedStage(stage, date, telling);
  }

  /** The date nearest to the event in its sentence. */
  private String dateNear(LitigationEvent event) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = reading.sentenceStart(event.from()); i < reading.sentenceEnd(event.from()); i++) {
      Word word = reading.word(i);
      if (word.isType(EntityType.DATE) && word.entity().value() != null) {
        int distance = i < event.from() ? 2 * (event.from() - i) : i - event.to();
        if (distance < least && !DECADE.matcher(word.entity().value()).matches()) {
          least = distance;
          nearest = word.entity().value();
        }
      }
    }
    return nearest;
  }
}
