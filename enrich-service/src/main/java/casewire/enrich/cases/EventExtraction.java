package casewire.enrich.cases;

import casewire.enrich.cases.PhraseTable.Found;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Reads what happens to a case, and to whom, off the terms of an article. */
final class EventExtraction {
  private final Reading reading;
  private final SideReading sides;
  private final Modalities modalities;

  EventExtraction(Reading reading, NounGroups groups, Officials officials) {
    this.reading = reading;
    this.sides = new SideReading(reading, new Arguments(reading, groups), officials);
    this.modalities = new Modalities(reading);
  }

  /** In the order of the text. */
  List<LitigationEvent> events(List<Found<EventTerm>> terms) {
    List<LitigationEvent> events = new ArrayList<>();
    for (Found<EventTerm> term : terms) {
      events.add(event(term));
    }
    pairWithinSentences(events);
    return events;
  }

  private LitigationEvent event(Found<EventTerm> found) {
    return new LitigationEvent(
        found.meaning(),
        sides.of(found),
        modalities.of(found),
        docketNear(found.from()),
        isDefinite(found),
        found.from(),
        found.to());
  }

  private boolean isDefinite(Found<EventTerm> found) {
    for (int i = found.from() + 1; i < found.to(); i++) {
      if (reading.is(i, "the") || reading.is(i, "this")) {
        return true;
      }
    }
    return false;
  }

  /** "Whether A must pay in a case brought by B": each event tells one side of the same case. */
  private void pairWithinSentences(List<LitigationEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      LitigationEvent brings = events.get(i);
      if (!brings.targets().isEmpty() || brings.claimants().isEmpty() || brings.sureness() < 1) {
        continue;
      }
      for (int j = Math.max(0, i - 3); j < Math.min(events.size(), i + 4); j++) {
        LitigationEvent bears = events.get(j);
        boolean fits =
            sentence(bears) == sentence(brings)
                && bears.claimants().isEmpty()
                && bears.sureness() >= 1
                && bears.targets().stream().anyMatch(name -> !name.described());
        if (fits) {
          events.set(i, brings.against(bears.targets()));
          break;
        }
      }
    }
  }

  private int sentence(LitigationEvent event) {
    return reading.word(event.from()).sentence();
  }

  /** The docket nearest to the word in its sentence, normalised; null if it has none. */
  private String docketNear(int at) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = reading.sentenceStart(at); i < reading.sentenceEnd(at); i++) {
      Word word = reading.word(i);
      if (word.isType(EntityType.DOCKET) && Math.abs(i - at) < least) {
        least = Math.abs(i - at);
        nearest = word.docket();
      }
    }
    return nearest;
  }
}
