package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;

/** Steps that a case has surely taken, however much the text tells of what went before. */
final class LaterSteps {
  private static final double SURE = 0.9;

  /** How much a noun such as "case" or "dispute" says at most of the stage. */
  private static final double NOUN = 0.25;

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
          "confirmed",
          "declined");

  private final Reading reading;

  LaterSteps(Reading reading) {
    this.reading = reading;
  }

  /** "The Fourth Circuit overturned that, after which the parties settled". */
  static boolean isSettled(CaseDraft draft) {
    return !draft.isCriminal()
        && draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.SETTLEMENT)
            .filter(event -> event.term().strength() >= SURE)
            .anyMatch(event -> event.modality() == Modality.FACT || event.isPast());
  }

  /** "It files hundreds of complaints. The judge dismissed the case altogether". */
  boolean isDismissed(CaseDraft draft) {
    return draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.DISMISSAL && event.definite())
            .anyMatch(event -> event.modality() == Modality.FACT && event.term().strength() >= SURE)
        && draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.COMPLAINT_FILED)
            .noneMatch(event -> reading.isHeadline(event.from()));
  }

  /** "In a dispute between A and B the court had held otherwise": told by the noun alone. */
  boolean isDecidedInPassing(CaseDraft draft) {
    List<LitigationEvent> told =
        draft.events().stream().filter(LitigationEvent::hasParties).toList();
    return !told.isEmpty()
        && told.stream().allMatch(event -> event.term().strength() <= NOUN)
        && told.stream().anyMatch(this::isDecided);
  }

  private boolean isDecided(LitigationEvent event) {
    int end = reading.sentenceEnd(event.from());
    for (int i = reading.sentenceStart(event.from()); i < end; i++) {
      if (isCourt(reading.word(i)) && decidesAfter(i + 1, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCourt(Word word) {
    return word.isType(EntityType.COURT) || COURTS.contains(word.lower());
  }

  private boolean decidesAfter(int from, int end) {
    for (int i = from; i < Math.min(from + REACH, end); i++) {
      if (DECIDED.contains(reading.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Has been stayed for years". */
  static boolean isStayed(CaseDraft draft) {
    return draft.events().stream()
        .filter(event -> event.term().stage() == CaseStage.OTHER)
        .filter(event -> event.term().frame() == Frame.SIGN)
        .map(LitigationEvent::modality)
        .anyMatch(modality -> modality == Modality.FACT || modality == Modality.BACKGROUND);
  }
}
