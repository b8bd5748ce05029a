package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.court.Jurisdictions;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far a case is: the stage that the headline and the lead report counts most, what went before
 * the news or is only expected counts little.
 */
public final class Stages {
  private static final double HEADLINE = 6;
  private static final double LEAD = 3;
  private static final int LEAD_SENTENCES = 4;
  private static final double SURE = 0.8;
  private static final Pattern DECADE = Pattern.compile("\\d{3}X.*");

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

  private static final Set<CaseStage> CRIMINAL_ONLY =
      EnumSet.of(CaseStage.ARREST, CaseStage.INDICTMENT, CaseStage.PLEA, CaseStage.SENTENCING);
  private static final Set<CaseStage> CIVIL_ONLY =
      EnumSet.of(
          CaseStage.COMPLAINT_FILED,
          CaseStage.SUBPOENA,
          CaseStage.SETTLEMENT,
          CaseStage.JUDGMENT,
          CaseStage.INJUNCTION);

  private static final Set<CaseStage> BEGINNINGS =
      EnumSet.of(
          CaseStage.COMPLAINT_FILED, CaseStage.ARREST, CaseStage.INDICTMENT, CaseStage.SUBPOENA);
  private static final Set<String> HIGHER =
      Set.of("appeal", "appeals", "appellate", "circuit", "justices", "supreme", "judges");

  /**
   * @param date normalised date of the event that tells the stage; null if unknown
   */
  public record Reached(CaseStage stage, String date, LitigationEvent event) {}

  private final Reading reading;

  public Stages(Reading reading) {
    this.reading = reading;
  }

  /** Whether the text reports a judgment of the case; else it is pending. */
  private boolean decidedByUnion(CaseDraft draft, boolean primary) {
    if (primary && EuropeanCases.isOpinion(reading)) {
      return false;
    }
    boolean cited =
        !primary
            && draft.targets().isEmpty()
            && draft.captions().stream()
                .anyMatch(caption -> EuropeanCases.isCitedIn(reading, caption.from()));
    return cited
        || reading.words().stream()
            .filter(word -> primary || draft.sentences().contains(word.sentence()))
            .anyMatch(EuropeanCases::isDeciding);
  }

  /**
   * @param docket the case's docket, null if unknown
   * @param primary whether the article is about the case
   * @param appellate whether its court decides on what other courts decided
   */
  public Reached of(
      CaseDraft draft, CaseKind kind, String docket, boolean primary, boolean appellate) {
    if (EuropeanCases.isEuropean(docket)) {
      return reached(decidedByUnion(draft, primary) ? CaseStage.RULING : CaseStage.OTHER, draft);
    }
    Map<CaseStage, Double> weights = new EnumMap<>(CaseStage.class);
    for (LitigationEvent event : draft.events()) {
      CaseStage stage = stageOf(event, kind, draft);
      if (stage != null) {
        weights.merge(stage, primary ? weight(event, stage) : weightInPassing(event), Double::sum);
      }
    }
    if (draft.isOnlyCited()) {
      return reached(CaseStage.RULING, draft);
    }
    if (appellate && !tellsEarlierNews(draft, primary)) {
      return reached(CaseStage.APPEAL, draft);
    }
    if (!primary && weights.isEmpty() && !draft.captions().isEmpty()) {
      return reached(CaseStage.RULING, draft);
    }
    keepThoseOf(kind, weights);
    if (weights.getOrDefault(CaseStage.PLEA, 0.0) >= 1) {
      weights.remove(isPleaOfFirst(draft) ? CaseStage.VERDICT : CaseStage.PLEA);
    }
    boolean passing =
        !primary || kind == CaseKind.CRIMINAL && draft.sentences().first() > LEAD_SENTENCES;
    CaseStage best = CaseStage.OTHER;
    for (CaseStage stage : ORDER) {
      if (passing && weights.getOrDefault(stage, 0.0) >= SURE) {
        best = stage;
      }
    }
    if (best != CaseStage.OTHER) {
      return reached(best, draft);
    }
    double most = 0;
    for (CaseStage stage : ORDER) {
      double weight = weights.getOrDefault(stage, 0.0) * (1 + 0.05 * ORDER.indexOf(stage));
      if (weight > most) {
        most = weight;
        best = stage;
      }
    }
    return reached(best, draft);
  }

  /** Whether the first of the accused has pleaded, not only somebody who speaks against them. */
  private static boolean isPleaOfFirst(CaseDraft draft) {
    List<PartyName> accused = draft.targets();
    boolean tried =
        draft.events().stream()
            .anyMatch(
                event ->
                    event.term().stage() == CaseStage.VERDICT
                        && event.modality().weight() > 0
                        && isOfFirst(event, accused));
    return !tried
        || draft.events().stream()
            .filter(event -> event.term().stage() == CaseStage.PLEA)
            .anyMatch(event -> isOfFirst(event, accused));
  }

  /** Where nobody is named as accused, what is told is of them who are not named. */
  private static boolean isOfFirst(LitigationEvent event, List<PartyName> accused) {
    return accused.isEmpty() || event.targets().contains(accused.get(0));
  }

  /** The headline tells how a case begins: the higher court that is named is that of another. */
  private boolean tellsEarlierNews(CaseDraft draft, boolean primary) {
    return primary
        && draft.events().stream()
            .filter(event -> reading.isHeadline(event.from()) && weight(event) > 0)
            .anyMatch(event -> BEGINNINGS.contains(event.term().stage()))
        && draft.events().stream().noneMatch(event -> event.term().stage() == CaseStage.APPEAL);
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

  /** What a jury awards is a verdict; a court rules on what a regulator has done. */
  private CaseStage stageOf(LitigationEvent event, CaseKind kind, CaseDraft draft) {
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
    if (stage != CaseStage.JUDGMENT) {
      return stage;
    }
    if (kind == CaseKind.REGULATORY) {
      return CaseStage.RULING;
    }
    for (int i = reading.sentenceStart(event.from()); i < event.from(); i++) {
      if (reading.is(i, "jury") || reading.is(i, "jurors")) {
        return CaseStage.VERDICT;
      }
    }
    return stage;
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
  private static boolean isFine(LitigationEvent event) {
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

  /** A case told in passing is told as past, so that its latest event counts in full. */
  private static double weightInPassing(LitigationEvent event) {
    return (event.isPast() ? 1 : event.modality().weight()) * event.term().strength();
  }

  /** A prosecution is not settled, and nobody is arrested in a lawsuit. */
  private static void keepThoseOf(CaseKind kind, Map<CaseStage, Double> weights) {
    Set<CaseStage> foreign = kind == CaseKind.CRIMINAL ? CIVIL_ONLY : CRIMINAL_ONLY;
    if (!foreign.containsAll(weights.keySet())) {
      weights.keySet().removeAll(foreign);
    }
  }

  /** A fine in a prosecution tells as much as a prison term, which verbs of their own tell. */
  private double weight(LitigationEvent event, CaseStage stage) {
    boolean fined = stage == CaseStage.SENTENCING && isFine(event) && event.hasParties();
    return (fined ? 2 : 1) * weight(event);
  }

  private double weight(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    double place =
        reading.isHeadline(event.from()) ? HEADLINE : sentence <= LEAD_SENTENCES ? LEAD : 1;
    return place * event.modality().weight() * event.term().strength();
  }

  /** With the event that tells the stage best, and its date. */
  private Reached reached(CaseStage stage, CaseDraft draft) {
    LitigationEvent telling =
        draft.events().stream()
            .filter(event -> event.term().stage() == stage && weight(event) > 0)
            .max(Comparator.comparingDouble(this::weight))
            .orElse(null);
    String date = telling == null ? null : dateNear(telling);
    for (LitigationEvent event : draft.events()) {
      boolean same = date == null && event.term().stage() == stage;
      if (same && event.modality() == Modality.FACT) {
        date = dateNear(event);
      }
    }
    return new Reached(stage, date, telling);
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
