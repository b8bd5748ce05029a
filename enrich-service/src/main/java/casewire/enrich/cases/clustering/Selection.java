package casewire.enrich.cases.clustering;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells the cases an article is about from those it only mentions, and drops what is no case. */
public final class Selection {
  private static final double CO_PRIMARY = 0.6;
  private static final double HEADLINE = 3;
  private static final double LEAD = 2;

  /** How strongly a term has to tell that somebody was prosecuted; a conviction less so. */
  private static final double SURE = 0.7;

  private static final double LIKELY = 0.6;

  private static final Set<CaseStage> CONVICTED =
      EnumSet.of(CaseStage.VERDICT, CaseStage.SENTENCING);

  private static final Set<CaseStage> DECISIONS =
      EnumSet.of(CaseStage.RULING, CaseStage.APPEAL, CaseStage.JUDGMENT, CaseStage.INJUNCTION);

  /**
   * @param weight how much of the article the case takes
   */
  public record Selected(CaseDraft draft, boolean primary, double weight) {}

  private final Reading reading;

  public Selection(Reading reading) {
    this.reading = reading;
  }

  /** Primary cases first, then by weight. */
  public List<Selected> of(List<CaseDraft> drafts) {
    List<Selected> selected = new ArrayList<>();
    double most =
        drafts.stream().filter(d -> !d.isPassing()).mapToDouble(this::weight).max().orElse(0);
    boolean news = drafts.stream().anyMatch(draft -> weight(draft) > 0 && !isHistory(draft));
    boolean led =
        drafts.stream().anyMatch(draft -> weight(draft) >= CO_PRIMARY * most && isLed(draft));
    for (CaseDraft draft : drafts) {
      double weight = weight(draft);
      boolean primary =
          weight > 0
                  && weight >= CO_PRIMARY * most
                  && !draft.isPassing()
                  && !(news && isHistory(draft))
                  && !(led && isLate(draft))
                  && !isLaterReference(draft, drafts)
              || isJointlyDecided(draft, drafts);
      boolean scheme = isScheme(draft, drafts);
      if (primary && !(scheme && isOfDemands(draft)) || isMentionable(draft) && !scheme) {
        selected.add(new Selected(draft, primary, weight));
      }
    }
    selected.sort(
        Comparator.comparing((Selected s) -> !s.primary())
            .thenComparing(s -> -s.weight())
            .thenComparing(s -> s.draft().sentences().first()));
    return selected;
  }

  /**
   * "It had ruled on a comparable service in Case C-2/11": told after the reference of the lead.
   */
  private static boolean isLaterReference(CaseDraft draft, List<CaseDraft> drafts) {
    return EuropeanCases.isEuropean(draft.docket())
        && draft.sentences().first() > Reading.LEAD_SENTENCES
        && drafts.stream()
            .filter(other -> other != draft && EuropeanCases.isEuropean(other.docket()))
            .filter(other -> !draft.docket().equals(other.docket()))
            .anyMatch(other -> other.sentences().first() <= Reading.LEAD_SENTENCES);
  }

  /** The Union's courts decide several references in one judgment, told one after the other. */
  private boolean isJointlyDecided(CaseDraft draft, List<CaseDraft> drafts) {
    return EuropeanCases.isEuropean(draft.docket())
        && draft.hasBothSides()
        && draft.sentences().first() < reading.sentences() / 2
        && drafts.stream().anyMatch(d -> d != draft && EuropeanCases.isEuropean(d.docket()));
  }

  /** Only called a precedent, or told after the lead and only as what was before. */
  private boolean isHistory(CaseDraft draft) {
    List<LitigationEvent> told =
        draft.events().stream().filter(LitigationEvent::hasParties).toList();
    boolean precedent =
        !told.isEmpty()
            && told.stream()
                .allMatch(
                    e -> e.term().frame() == Frame.CITE && e.term().stage() == CaseStage.RULING);
    return precedent
        || draft.captions().isEmpty()
            && !told.isEmpty()
            && draft.sentences().first() > Reading.LEAD_SENTENCES
            && draft.isToldAsPast();
  }

  /** "They sued whoever took the bait": what the accused did, and no case of its own. */
  private static boolean isScheme(CaseDraft draft, List<CaseDraft> drafts) {
    return !draft.isCriminal()
        && draft.captions().isEmpty()
        && (draft.targets().isEmpty() || isOfDemands(draft))
        && drafts.stream()
            .filter(CaseDraft::isCriminal)
            .anyMatch(crime -> crime.targets().containsAll(draft.claimants()));
  }

  /** "They demanded $10,000 from Plinth": not said to be in court. */
  private static boolean isOfDemands(CaseDraft draft) {
    return draft.events().stream()
        .filter(LitigationEvent::hasParties)
        .allMatch(event -> event.term().frame() == Frame.FILE && event.term().strength() < SURE);
  }

  private boolean isLed(CaseDraft draft) {
    return draft.hasNamedParty()
        && !draft.isPassing()
        && !isHistory(draft)
        && firstNaming(draft) <= Math.max(Reading.LEAD_SENTENCES, reading.sentences() / 3);
  }

  /** The sentence that first says who is in the case; past the text if none does. */
  private int firstNaming(CaseDraft draft) {
    return IntStream.concat(
            draft.events().stream()
                .filter(LitigationEvent::hasParties)
                .mapToInt(LitigationEvent::from),
            draft.captions().stream().mapToInt(Caption::from))
        .map(word -> reading.word(word).sentence())
        .min()
        .orElse(reading.sentences());
  }

  /** First told in the second half: the news is what the lead tells. */
  private boolean isLate(CaseDraft draft) {
    int first = firstNaming(draft);
    return first > Reading.LEAD_SENTENCES && 2 * first > reading.sentences();
  }

  private double weight(CaseDraft draft) {
    double weight = 0;
    for (LitigationEvent event : draft.events()) {
      if (event.modality() == Modality.HYPOTHETICAL || event.modality() == Modality.NEGATED) {
        continue;
      }
      double sure =
          event.hasParties() ? Math.max(event.sureness(), event.docket() == null ? 0.25 : 2) : 0.5;
      double background = event.modality() == Modality.BACKGROUND ? 0.5 : 1;
      weight += place(event.from()) * sure * background;
    }
    for (Caption caption : draft.captions()) {
      weight += place(caption.from());
    }
    return weight;
  }

  private double place(int word) {
    if (reading.isHeadline(word)) {
      return HEADLINE;
    }
    return reading.word(word).sentence() <= Reading.LEAD_SENTENCES ? LEAD : 1;
  }

  /** "Its investigation of X": no case as long as nothing else is told of it. */
  private static boolean isOnlyInvestigated(CaseDraft draft) {
    return draft.captions().isEmpty()
        && draft.events().stream()
            .filter(LitigationEvent::hasParties)
            .allMatch(
                event ->
                    event.term().kind() == CaseKind.REGULATORY
                        && event.term().stage() == CaseStage.OTHER);
  }

  /** A case of its own needs a caption, a docket, both sides, or a defendant of a prosecution. */
  private boolean isMentionable(CaseDraft draft) {
    boolean identified = !draft.captions().isEmpty() || draft.docket() != null;
    if (identified && draft.hasNamedParty()) {
      return true;
    }
    if (isOnlyInvestigated(draft)) {
      return false;
    }
    return draft.hasNamedParty()
        && (draft.events().stream().anyMatch(e -> tells(e, draft)) || isDecidedOn(draft));
  }

  /** A party against whom a court has ruled and who goes on about it, whoever the other side is. */
  private static boolean isDecidedOn(CaseDraft draft) {
    List<LitigationEvent> told =
        draft.events().stream()
            .filter(e -> e.hasParties() && e.sureness() >= 0.9 && e.modality().weight() > 0)
            .filter(e -> DECISIONS.contains(e.term().stage()))
            .toList();
    return told.stream().map(e -> e.term().stage()).distinct().count() > 1;
  }

  private static long named(List<PartyName> side) {
    return side.stream().filter(name -> !name.described()).count();
  }

  /** "The Supreme Court ruled that X": a case of X there, whoever the other side is. */
  private boolean isOfCourt(LitigationEvent event) {
    return IntStream.range(event.from(), event.to())
        .anyMatch(i -> reading.word(i).isType(EntityType.COURT));
  }

  private boolean tells(LitigationEvent event, CaseDraft draft) {
    if (event.hasBothSides()) {
      return event.sureness() >= 2 || draft.hasBothSides();
    }
    if (!event.hasParties()) {
      return false;
    }
    boolean joint =
        event.sureness() >= 2 && (named(event.claimants()) > 1 || named(event.targets()) > 1);
    boolean opposed =
        event.sureness() >= 2 && !draft.claimants().isEmpty() && !draft.targets().isEmpty();
    boolean crime =
        event.term().kind() == CaseKind.CRIMINAL
            && event.sureness() >= 0.9
            && (event.term().strength() >= SURE
                || CONVICTED.contains(event.term().stage()) && event.term().strength() >= LIKELY);
    return crime
        || joint
        || opposed
        || event.term().frame() == Frame.RULED && isOfCourt(event)
        || event.term().frame() == Frame.CITE
        || event.sureness() >= 1 && draft.hasBothSides();
  }
}
