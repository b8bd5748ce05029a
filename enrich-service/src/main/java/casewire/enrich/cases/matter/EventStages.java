package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.court.Jurisdictions;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.Set;

/** Which stage of a case an event tells, by its words and who decides. */
final class EventStages {
  /** Words of a sentence that tells of a court above the trial court. */
  private static final Set<String> HIGHER =
      Set.of("appeal", "appeals", "appellate", "circuit", "justices", "supreme", "judges");

  private final Reading reading;

  EventStages(Reading reading) {
    this.reading = reading;
  }

  /**
   * What a jury awards is a verdict; a court rules on what a regulator has done; null if the event
   * tells no stage.
   */
  CaseStage of(LitigationEvent event, CaseKind kind, CaseDraft draft) {
    CaseStage stage = event.term().stage();
    if (isBeforeHigherCourt(event)) {
      return CaseStage.APPEAL;
    }
    if (stage == CaseStage.APPEAL && isTrialJudges(event)) {
      return CaseStage.RULING;
    }
    if (stage == CaseStage.APPEAL && kind == CaseKind.REGULATORY && isDecided(event)) {
      return CaseStage.RULING;
    }
    if (event.term().frame() == Frame.REGULATE && kind == CaseKind.CIVIL) {
      return null;
    }
    if (kind == CaseKind.CRIMINAL && stage == CaseStage.RULING && isFine(event)) {
      return isBargained(draft) ? null : CaseStage.SENTENCING;
    }
    if (stage == CaseStage.INJUNCTION && draft.events().stream().anyMatch(this::isWithPayment)) {
      return CaseStage.JUDGMENT;
    }
    if (stage == CaseStage.RULING && isOfJudgment(event, draft)) {
      return CaseStage.JUDGMENT;
    }
    if (stage != CaseStage.JUDGMENT) {
      return stage;
    }
    if (kind == CaseKind.REGULATORY) {
      return CaseStage.RULING;
    }
    for (int i = reading.sentenceStart(event.from()); i < event.to(); i++) {
      if (reading.is(i, "jury") || reading.is(i, "jurors")) {
        return CaseStage.VERDICT;
      }
    }
    return stage;
  }

  /** The same of a case that is told in passing: there a win without money is a ruling. */
  CaseStage inPassing(LitigationEvent event, CaseKind kind, CaseDraft draft) {
    CaseStage stage = of(event, kind, draft);
    return stage == CaseStage.JUDGMENT && isWinOnly(event) ? CaseStage.RULING : stage;
  }

  /** "The court sided with X", "held that X was not liable", and nobody has to pay. */
  private boolean isWinOnly(LitigationEvent event) {
    if (event.term().frame() != Frame.FAVOUR && event.term().frame() != Frame.PROSECUTE) {
      return false;
    }
    int end = reading.sentenceEnd(event.from());
    for (int i = reading.sentenceStart(event.from()); i < end; i++) {
      Word word = reading.word(i);
      if (word.isType(EntityType.MONEY) || word.is("damages")) {
        return false;
      }
    }
    return true;
  }

  /** "The judgment", where the text says that a default or consent judgment was entered. */
  private boolean isOfJudgment(LitigationEvent event, CaseDraft draft) {
    return event.term().frame() == Frame.CITE
        && reading.word(event.from()).is("judgment")
        && draft.events().stream()
            .filter(other -> other.term().stage() == CaseStage.JUDGMENT)
            .filter(other -> other.modality() == Modality.FACT)
            .anyMatch(other -> reading.word(other.to() - 1).is("judgment"));
  }

  /** "Ordered A to stop selling it and to pay $9m": more than an order for the time being. */
  private boolean isWithPayment(LitigationEvent event) {
    if (event.term().frame() != Frame.ORDER) {
      return false;
    }
    int end = reading.sentenceEnd(event.from());
    for (int i = event.to(); i < end; i++) {
      boolean pays = reading.is(i, "pay") && (reading.is(i - 1, "to") || reading.is(i - 1, "and"));
      if (pays && reading.word(i + 1).isType(EntityType.MONEY)) {
        return true;
      }
    }
    return false;
  }

  /** "Asks the Supreme Court to", "the Ninth Circuit held that". */
  private boolean isBeforeHigherCourt(LitigationEvent event) {
    if (event.term().frame() != Frame.ASK && event.term().frame() != Frame.RULED) {
      return false;
    }
    for (int i = event.from(); i < event.to(); i++) {
      Word word = reading.word(i);
      if (word.isType(EntityType.COURT) && Jurisdictions.isAppellateName(word.lower())) {
        return true;
      }
    }
    return false;
  }

  /** A trial judge who upholds or overturns something rules; that is no appeal. */
  private boolean isTrialJudges(LitigationEvent event) {
    if (event.term().frame() != Frame.SIGN || event.to() - event.from() > 1) {
      return false;
    }
    boolean judge = false;
    for (int i = reading.sentenceStart(event.from()); i < reading.sentenceEnd(event.from()); i++) {
      Word word = reading.word(i);
      boolean higher =
          word.isType(EntityType.COURT)
              ? Jurisdictions.isAppellateName(word.lower())
              : HIGHER.contains(word.lower());
      if (higher) {
        return false;
      }
      judge |= i < event.from() && word.is("judge");
    }
    return judge;
  }

  /** "A fine was quashed": a court decides on a regulator's act, where nothing is appealed. */
  private boolean isDecided(LitigationEvent event) {
    for (int i = event.from(); i < event.to(); i++) {
      if (reading.word(i).lower().startsWith("appeal")) {
        return false;
      }
    }
    return event.term().frame() == Frame.SIGN;
  }

  /** "Fined": in a prosecution that is the sentence. */
  static boolean isFine(LitigationEvent event) {
    return event.term().frame() == Frame.SUE;
  }

  /** "Agreed to plead guilty and pay a fine": the sentence is yet to come. */
  private boolean isBargained(CaseDraft draft) {
    return draft.events().stream()
        .filter(event -> event.term().stage() == CaseStage.PLEA)
        .anyMatch(
            event ->
                reading.is(event.from() - 1, "to")
                    && reading.word(event.from() - 2).lower().startsWith("agree"));
  }
}
