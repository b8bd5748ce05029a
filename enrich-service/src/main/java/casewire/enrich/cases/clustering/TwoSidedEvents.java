package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;

/** Puts events that tell both sides to their cases. */
final class TwoSidedEvents {
  private final Reading reading;
  private final Drafts drafts;
  private final Precedents precedents;
  private final ParallelCases parallel;
  private final FirstMentions mentions;

  TwoSidedEvents(
      Reading reading,
      Drafts drafts,
      Precedents precedents,
      ParallelCases parallel,
      FirstMentions mentions) {
    this.reading = reading;
    this.drafts = drafts;
    this.precedents = precedents;
    this.parallel = parallel;
    this.mentions = mentions;
  }

  void add(LitigationEvent event) {
    boolean apart = drafts.stream().anyMatch(draft -> parallel.isBeside(event, draft));
    CaseDraft draft =
        drafts.stream()
            .filter(
                d -> d.takes(event) && d.matchesBothSides(event) && !mentions.isOfOthers(event, d))
            .filter(d -> event.modality() != Modality.BACKGROUND || !d.describesOthersThan(event))
            .filter(d -> !parallel.isSimilar(event) || d.hasAny(event.targets()))
            .filter(d -> !parallel.isSeparate(event) || isAgain(event, d))
            .filter(d -> apart == d.isApart() && !isBeforeNews(event, d))
            .filter(d -> !mentions.isCitedAfter(event, d))
            .findFirst()
            .orElse(null);
    if (draft == null && precedents.founds(event)) {
      draft = drafts.add();
      if (apart) {
        draft.markApart();
      }
    }
    if (draft != null) {
      draft.add(event, reading);
    }
  }

  private static boolean isAgain(LitigationEvent event, CaseDraft draft) {
    return draft.hasAny(event.claimants()) && draft.hasAny(event.targets());
  }

  /** "Last year A settled with C": not the C whom A is now told to have sued without a name. */
  private static boolean isBeforeNews(LitigationEvent event, CaseDraft draft) {
    return event.modality() == Modality.EARLIER
        && event.parties().noneMatch(PartyName::described)
        && !isAgain(event, draft)
        && draft.events().stream().anyMatch(e -> e.modality() == Modality.FACT && e.hasBothSides());
  }
}
