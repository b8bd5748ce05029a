package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import java.util.Set;

/** Puts events that tell both sides to their cases. */
final class TwoSidedEvents {
  private static final Set<Frame> LAWSUITS =
      Set.of(Frame.WIN, Frame.FILE, Frame.SUE, Frame.SETTLE, Frame.FAVOUR);

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
            .filter(d -> !(d.isCriminal() && isLawsuitOfVictim(event)))
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

  /** "A obtained a judgment against him in 2003": who is prosecuted now was sued before. */
  private static boolean isLawsuitOfVictim(LitigationEvent event) {
    return event.term().kind() == CaseKind.CIVIL
        && LAWSUITS.contains(event.term().frame())
        && event.claimants().stream().anyMatch(name -> !name.described())
        && event.claimants().stream().noneMatch(Officials::isState);
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
