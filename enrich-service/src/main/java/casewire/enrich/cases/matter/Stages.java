package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.court.Jurisdictions;
import casewire.enrich.cases.event.EventTerm;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.EntityType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How far a case is: the stage that the headline and the lead report counts most, what went before
 * the news or is only expected counts little.
 */
public final class Stages {
  private static final double SURE = 0.8;

  /** The order in which a case goes through its stages. */
  private static final List<CaseStage> ORDER =
      List.of(
          CaseStage.OTHER,
          CaseStage.COMPLAINT_FILED,
          CaseStage.SUBPOENA,
          CaseStage.ARREST,
          CaseStage.INDICTMENT,
          CaseStage.PLEA,
          CaseStage.VERDICT,
          CaseStage.SENTENCING,
          CaseStage.RULING,
          CaseStage.INJUNCTION,
          CaseStage.JUDGMENT,
          CaseStage.DISMISSAL,
          CaseStage.SETTLEMENT,
          CaseStage.APPEAL);

  private static final Set<CaseStage> BEGINNINGS =
      EnumSet.of(
          CaseStage.COMPLAINT_FILED, CaseStage.ARREST, CaseStage.INDICTMENT, CaseStage.SUBPOENA);

  /** Words that tell of a court above the one that decides first. */
  private static final Set<String> HIGHER =
      Set.of("appeal", "appeals", "appealed", "appellate", "justices", "circuit");

  private final Reading reading;
  private final UnionDecisions union;
  private final EventStages eventStages;
  private final StageWeights weights;
  private final TellingEvents telling;
  private final LaterSteps steps;

  public Stages(Reading reading) {
    this.reading = reading;
    this.union = new UnionDecisions(reading);
    this.eventStages = new EventStages(reading);
    this.weights = new StageWeights(reading);
    this.steps = new LaterSteps(reading);
    this.telling = new TellingEvents(reading, weights);
  }

  /**
   * @param docket the case's docket, null if unknown
   * @param primary whether the article is about the case
   * @param court null if unknown
   */
  public ReachedStage of(
      CaseDraft draft, CaseKind kind, String docket, boolean primary, Court court) {
    return telling.of(stage(draft, kind, docket, primary, court), draft);
  }

  private CaseStage stage(
      CaseDraft draft, CaseKind kind, String docket, boolean primary, Court court) {
    if (EuropeanCases.isEuropean(docket)) {
      CaseStage decided = EuropeanCases.isAppeal(docket) ? CaseStage.APPEAL : CaseStage.RULING;
      return union.isDecided(draft, primary) ? decided : CaseStage.OTHER;
    }
    if (kind == CaseKind.CIVIL
        && Jurisdictions.isOfReferences(court)
        && union.isDecided(draft, primary)) {
      return CaseStage.RULING;
    }
    if (draft.isOnlyCited()) {
      return CaseStage.RULING;
    }
    if (!primary && LaterSteps.isSettled(draft)) {
      return CaseStage.SETTLEMENT;
    }
    if (Jurisdictions.isAppellate(court) && !tellsEarlierNews(draft, primary)) {
      return CaseStage.APPEAL;
    }
    if (primary && kind == CaseKind.CIVIL && tellsSettlement(draft)) {
      return CaseStage.SETTLEMENT;
    }
    Map<CaseStage, Double> byStage = weights(draft, kind, primary);
    if (!primary && byStage.isEmpty() && !draft.captions().isEmpty()) {
      return CaseStage.RULING;
    }
    StrayStages.remove(byStage, kind, draft);
    boolean passing =
        !primary
            || kind == CaseKind.CRIMINAL && draft.sentences().first() > StageWeights.LEAD_SENTENCES;
    CaseStage latest = passing ? latest(byStage) : CaseStage.OTHER;
    CaseStage told = latest == CaseStage.OTHER ? heaviest(byStage) : latest;
    if (told == CaseStage.INDICTMENT && isOnComplaint(draft)) {
      return CaseStage.COMPLAINT_FILED;
    }
    if (told == CaseStage.JUDGMENT && Jurisdictions.isOfHumanRights(court)) {
      return CaseStage.RULING;
    }
    if (told == CaseStage.JUDGMENT && primary && isNewsOfJury()) {
      return CaseStage.VERDICT;
    }
    return told == CaseStage.COMPLAINT_FILED ? sinceComplaint(draft, primary) : told;
  }

  /** "Named in a criminal complaint", where no grand jury has indicted anybody. */
  private boolean isOnComplaint(CaseDraft draft) {
    boolean complaint =
        IntStream.range(0, reading.size() - 1)
            .filter(i -> draft.sentences().contains(reading.word(i).sentence()))
            .anyMatch(i -> reading.is(i, "criminal") && reading.is(i + 1, "complaint"));
    return complaint
        && reading.words().stream()
            .noneMatch(word -> word.lower().startsWith("indict") || word.is("grand"));
  }

  /** Where a lawsuit is of which the text tells most that it was brought. */
  private CaseStage sinceComplaint(CaseDraft draft, boolean primary) {
    if (primary && steps.isDismissed(draft)) {
      return CaseStage.DISMISSAL;
    }
    CaseStage first = primary ? steps.toldBeforeComplaint(draft) : null;
    if (first != null) {
      return first;
    }
    if (!primary && steps.isDecidedInPassing(draft)) {
      return CaseStage.RULING;
    }
    return !primary && LaterSteps.isStayed(draft) ? CaseStage.OTHER : CaseStage.COMPLAINT_FILED;
  }

  private Map<CaseStage, Double> weights(CaseDraft draft, CaseKind kind, boolean primary) {
    Map<CaseStage, Double> byStage = new EnumMap<>(CaseStage.class);
    for (LitigationEvent event : draft.events()) {
      CaseStage stage =
          primary ? eventStages.of(event, kind, draft) : eventStages.inPassing(event, kind, draft);
      if (stage != null) {
        double weight = primary ? weights.of(event, stage) : StageWeights.inPassing(event);
        byStage.merge(stage, weight, Double::sum);
      }
    }
    return byStage;
  }

  /** A case told in passing is as far as the text surely says. */
  private static CaseStage latest(Map<CaseStage, Double> byStage) {
    CaseStage latest = CaseStage.OTHER;
    for (CaseStage stage : ORDER) {
      if (byStage.getOrDefault(stage, 0.0) >= SURE) {
        latest = stage;
      }
    }
    return latest;
  }

  /** Of two stages that weigh the same the later one. */
  private static CaseStage heaviest(Map<CaseStage, Double> byStage) {
    CaseStage heaviest = CaseStage.OTHER;
    double most = 0;
    for (CaseStage stage : ORDER) {
      double weight = byStage.getOrDefault(stage, 0.0) * (1 + 0.05 * ORDER.indexOf(stage));
      if (weight > most) {
        most = weight;
        heaviest = stage;
      }
    }
    return heaviest;
  }

  private static boolean isBeforeAppeal(EventTerm term, CaseDraft draft) {
    return BEGINNINGS.contains(term.stage()) || draft.isCriminal() && term.isOfTried();
  }

  /** The first sentence tells that it is over, whichever court has upheld what before. */
  private boolean tellsSettlement(CaseDraft draft) {
    return draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.SETTLEMENT)
            .filter(event -> event.term().strength() >= SURE && event.modality() == Modality.FACT)
            .anyMatch(event -> event.hasParties() && reading.word(event.from()).sentence() <= 1)
        && draft.events().stream()
            .noneMatch(
                event ->
                    reading.isHeadline(event.from()) && BEGINNINGS.contains(event.term().stage()));
  }

  /** "A told to pay", and the lead says that a jury decided, and nothing of a judge. */
  private boolean isNewsOfJury() {
    List<Word> lead =
        reading.words().stream()
            .takeWhile(word -> word.sentence() <= Reading.LEAD_SENTENCES)
            .toList();
    return lead.stream().anyMatch(word -> word.is("jury") || word.is("jurors"))
        && lead.stream().noneMatch(word -> word.is("judge"));
  }

  /** "Jury sides with A", "A told to pay", where the lead does not speak of a higher court. */
  private boolean tellsFirstInstance(CaseDraft draft) {
    boolean first =
        draft.events().stream()
            .filter(event -> reading.isHeadline(event.from()) && weights.of(event) > 0)
            .anyMatch(
                event ->
                    event.term().stage() == CaseStage.VERDICT || event.term().frame() == Frame.PAY);
    return first
        && reading.words().stream()
            .takeWhile(word -> word.sentence() <= Reading.LEAD_SENTENCES)
            .noneMatch(Stages::isOfHigherCourt);
  }

  private static boolean isOfHigherCourt(Word word) {
    return word.isType(EntityType.COURT)
        ? Jurisdictions.isAppellateName(word.lower())
        : HIGHER.contains(word.lower());
  }

  /** The headline tells how a case begins: the higher court that is named is that of another. */
  private boolean tellsEarlierNews(CaseDraft draft, boolean primary) {
    return primary && tellsSettlement(draft)
        || primary && tellsFirstInstance(draft)
        || primary
            && draft.events().stream()
                .filter(event -> reading.isHeadline(event.from()) && weights.of(event) > 0)
                .anyMatch(event -> isBeforeAppeal(event.term(), draft))
            && draft.events().stream()
                .filter(event -> event.term().stage() == CaseStage.APPEAL)
                .allMatch(event -> draft.isCriminal() && event.modality() == Modality.FUTURE);
  }
}
