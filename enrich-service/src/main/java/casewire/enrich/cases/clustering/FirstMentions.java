package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the places where names first come up say of a case: the news is not of parties whom nobody
 * has heard of yet.
 */
final class FirstMentions {
  /** How many sentences ahead of a case something may be told of it. */
  private static final int NEAR = 6;

  private final Reading reading;

  FirstMentions(Reading reading) {
    this.reading = reading;
  }

  /** A claimant who comes up long after the case was told is not who was described there. */
  boolean isOfOthers(LitigationEvent event, CaseDraft draft) {
    int sentence = reading.word(event.from()).sentence();
    Integer told = draft.sentences().floor(sentence);
    return told != null
        && sentence - told > NEAR
        && draft.captions().isEmpty()
        && !draft.hasNamedClaimants()
        && event.claimants().stream()
            .noneMatch(name -> name.described() || isNamedBefore(name, sentence));
  }

  /** "Agreed to pay A in a civil case": told late of somebody new, not of whom A is after now. */
  boolean isAgainstNewcomer(LitigationEvent event, CaseDraft draft) {
    int sentence = reading.word(event.from()).sentence();
    boolean others = !draft.targets().isEmpty() || isOutcomeBesideComplaint(event, draft);
    return sentence - draft.sentences().first() > NEAR - (draft.targets().isEmpty() ? 1 : 0)
        && draft.captions().isEmpty()
        && !draft.hasNamedTargets()
        && others
        && !event.targets().isEmpty()
        && event.targets().stream()
            .noneMatch(name -> name.described() || isNamedBefore(name, sentence));
  }

  /** "A sues gangs. It won a judgment against C": the news has only begun. */
  private static boolean isOutcomeBesideComplaint(LitigationEvent event, CaseDraft draft) {
    return event.term().isDecision()
        && draft.events().stream()
            .filter(LitigationEvent::hasParties)
            .allMatch(e -> e.term().stage() == CaseStage.COMPLAINT_FILED);
  }

  /** "Dismissed an appeal by A. In a previous dispute A was up against C": the news is not of C. */
  boolean isNewsBefore(LitigationEvent event, CaseDraft draft) {
    return event.modality() == Modality.FACT
        && draft.captions().isEmpty()
        && reading.word(event.from()).sentence() < draft.sentences().first()
        && draft.targets().stream().noneMatch(this::isNamedEarly)
        && draft.events().stream().allMatch(LitigationEvent::isPast);
  }

  /** News in the lead is not of a case that the article only tells as an earlier one, later on. */
  boolean isNewsOf(LitigationEvent event, CaseDraft draft) {
    int sentence = reading.word(event.from()).sentence();
    if (event.modality() != Modality.FACT || isOrigin(event, draft)) {
      return false;
    }
    if (!draft.captions().isEmpty()) {
      return isOnlyCited(draft)
          && sentence < draft.sentences().first()
          && isOfNewcomers(draft, draft.sentences().first());
    }
    int founded = firstWithBothSides(draft);
    int first = draft.sentences().first();
    return sentence + NEAR < founded && isOfNewcomers(draft, founded)
        || sentence < first
            && (!draft.hasBothSides() || isOfNewcomers(draft, first))
            && draft.events().stream().allMatch(known -> known.modality() == Modality.EARLIER);
  }

  /** "A jury has ordered C to pay. The labels A and B sued C in 2017": how the news began. */
  private boolean isOrigin(LitigationEvent event, CaseDraft draft) {
    return event.claimants().isEmpty()
        && draft.hasAny(event.targets())
        && draft.captions().isEmpty()
        && draft.sentences().first() - reading.word(event.from()).sentence() <= NEAR
        && event.term().isDecision()
        && draft.events().stream()
            .allMatch(e -> e.term().stage() == CaseStage.COMPLAINT_FILED && e.hasBothSides());
  }

  /** A case that is only cited further on, by its caption, is not the one told before. */
  boolean isCitedAfter(LitigationEvent event, CaseDraft draft) {
    return isOnlyCited(draft)
        && reading.word(event.from()).sentence() < draft.sentences().first()
        && isOfNewcomers(draft, draft.sentences().first());
  }

  /** By a caption alone; one with a docket at the end of an article is its own case. */
  private static boolean isOnlyCited(CaseDraft draft) {
    return draft.isOnlyCaptioned() && draft.docket() == null;
  }

  /** Whether somebody the event names is there from the start, or the case is told right before. */
  boolean isKnownBy(LitigationEvent event, CaseDraft draft) {
    int sentence = reading.word(event.from()).sentence();
    Integer told = draft.sentences().floor(sentence);
    return event.parties().anyMatch(this::isNamedEarly) || told != null && sentence - told <= 1;
  }

  /** "The order was obtained by A": not one that the text comes to later, of others. */
  boolean isOnlyToldAfter(LitigationEvent event, CaseDraft draft) {
    int first = draft.sentences().first();
    return reading.word(event.from()).sentence() < first && isOfNewcomers(draft, first);
  }

  /** The case that the headline names somebody of, and the lead most; else the first of all. */
  Optional<CaseDraft> mainOf(List<CaseDraft> drafts) {
    return drafts.stream()
        .filter(draft -> !isCited(draft))
        .min(
            Comparator.comparing((CaseDraft draft) -> !isNamedInHeadline(draft))
                .thenComparingLong(draft -> -draft.parties().filter(this::isNamedEarly).count()));
  }

  /** Named by its caption alone, and not at the start. */
  private static boolean isCited(CaseDraft draft) {
    return draft.isOnlyCaptioned() && draft.sentences().first() > Reading.LEAD_SENTENCES;
  }

  /** Whether nobody whom the event names comes up before its sentence. */
  boolean isOfNewcomers(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return event.parties().noneMatch(name -> name.described() || isNamedBefore(name, sentence));
  }

  /** Whether the sentence of the event names such a thing that nothing before it does. */
  boolean bringsUp(LitigationEvent event, EntityType type) {
    return bringsUp(event.from(), type);
  }

  /** Whether the sentence of the word does. */
  boolean bringsUp(int at, EntityType type) {
    int start = reading.sentenceStart(at);
    return IntStream.range(start, reading.sentenceEnd(at))
        .mapToObj(reading::word)
        .filter(word -> word.isType(type))
        .anyMatch(word -> word.entity().mentions().get(0).start() >= reading.word(start).start());
  }

  /** The sentence that first tells who proceeds against whom; none is before the text. */
  private int firstWithBothSides(CaseDraft draft) {
    return draft.events().stream()
        .filter(LitigationEvent::hasBothSides)
        .mapToInt(event -> reading.word(event.from()).sentence())
        .min()
        .orElse(-1);
  }

  /** Whether nobody on one side is named before the sentence. */
  private boolean isOfNewcomers(CaseDraft draft, int sentence) {
    return draft.hasBothSides()
        && (draft.claimants().stream().noneMatch(name -> isNamedBefore(name, sentence))
            || draft.targets().stream().noneMatch(name -> isNamedBefore(name, sentence)));
  }

  boolean isFarAhead(CaseDraft draft, LitigationEvent event) {
    return draft.sentences().first() > reading.word(event.from()).sentence() + NEAR;
  }

  /** Told long before anybody of a case that is only told as an earlier one. */
  boolean isOfAnother(LitigationEvent event, CaseDraft draft) {
    int sentence = reading.word(event.from()).sentence();
    if (draft.sentences().first() <= sentence) {
      return false;
    }
    return draft.captions().isEmpty()
        ? draft.events().get(0).modality() == Modality.EARLIER
            && draft.parties().noneMatch(name -> isNamedBy(name, sentence + 2 * NEAR))
        : isCitedAfter(event, draft)
            || isFarAhead(draft, event)
                && draft.parties().noneMatch(name -> isNamedBy(name, sentence + NEAR));
  }

  boolean isNamedBefore(PartyName name, int sentence) {
    return isNamedBy(name, sentence - 1);
  }

  boolean isNamedEarly(PartyName name) {
    return isNamedBy(name, NEAR - 1);
  }

  private boolean isNamedBy(PartyName name, int sentence) {
    int last = Math.min(sentence + 1, reading.sentences());
    return last > 0 && name.firstMention() < reading.word(reading.sentenceStarts()[last] - 1).end();
  }

  boolean isNamedInLead(CaseDraft draft) {
    return draft.parties().anyMatch(this::isNamedInLead);
  }

  boolean isNamedInLead(PartyName name) {
    return isNamedBy(name, Reading.LEAD_SENTENCES);
  }

  boolean isNamedInHeadline(CaseDraft draft) {
    return draft.parties().anyMatch(name -> name.firstMention() < reading.document().headlineEnd());
  }
}
