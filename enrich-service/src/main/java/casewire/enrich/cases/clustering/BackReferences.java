package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the case that "In that case, the Ninth Circuit held" goes back to. */
final class BackReferences {
  private static final Set<String> CASES =
      WordSet.of(
          "case",
          "decision",
          "ruling",
          "judgment",
          "judgement",
          "dispute",
          "lawsuit",
          "suit",
          "litigation",
          "opinion",
          "matter");

  private final Reading reading;
  private final Drafts drafts;

  BackReferences(Reading reading, Drafts drafts) {
    this.reading = reading;
    this.drafts = drafts;
  }

  /** The case that the sentence before the event's told last, if the event's refers to that. */
  Optional<CaseDraft> of(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    if (!refersBack(reading.sentenceStart(event.from()))) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(draft -> lastTold(draft, sentence - 1) >= 0)
        .max(Comparator.comparingInt(draft -> lastTold(draft, sentence - 1)));
  }

  /** "In that case", "in this 2023 decision". */
  private boolean refersBack(int start) {
    boolean that = reading.is(start + 1, "that") || reading.is(start + 1, "this");
    if (!reading.is(start, "in") || !that) {
      return false;
    }
    int noun = start + 2;
    noun += noun < reading.size() && reading.word(noun).isType(EntityType.DATE) ? 1 : 0;
    return noun < reading.size() && CASES.contains(reading.word(noun).lower());
  }

  /** Where in the sentence the case is named last; -1 if it is not. */
  private int lastTold(CaseDraft draft, int sentence) {
    return IntStream.concat(
            draft.captions().stream().mapToInt(Caption::from),
            told(draft).mapToInt(LitigationEvent::from))
        .filter(at -> reading.word(at).sentence() == sentence)
        .max()
        .orElse(-1);
  }

  private static Stream<LitigationEvent> told(CaseDraft draft) {
    return draft.events().stream().filter(LitigationEvent::hasParties);
  }
}
