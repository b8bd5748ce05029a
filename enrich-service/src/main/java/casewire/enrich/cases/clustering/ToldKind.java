package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.Caption;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.List;

/** Whether a case is a prosecution or a lawsuit, by what is told of it, and takes events of one. */
final class ToldKind {
  private final List<LitigationEvent> events;
  private final List<Caption> captions;

  /** With the events and captions of a case, to which more may be added. */
  ToldKind(List<LitigationEvent> events, List<Caption> captions) {
    this.events = events;
    this.captions = captions;
  }

  /** By its events; a caption in the name of a state tells it where no event does. */
  boolean isCriminal() {
    boolean told = events.stream().anyMatch(event -> event.term().kind() != null);
    return told
        ? events.stream()
            .filter(event -> event.modality().weight() > 0)
            .anyMatch(event -> event.term().kind() == CaseKind.CRIMINAL)
        : captions.stream().anyMatch(Caption::isBySovereign);
  }

  /** Whether the event tells no other kind of case, however unsurely. */
  boolean isOf(LitigationEvent event) {
    CaseKind kind = event.term().kind();
    return kind == null || (kind == CaseKind.CRIMINAL) == isCriminal();
  }

  /** A prosecution takes no lawsuit and a lawsuit no prosecution. */
  boolean takes(LitigationEvent event) {
    CaseKind kind = kindOf(event);
    boolean deal = kind != event.term().kind();
    if (kind == CaseKind.CRIMINAL && event.sureness() >= 2 && isOnlyCaptionedAsCivil()) {
      return false;
    }
    return kind == null
        || event.sureness() < 2 && !deal
        || events.stream()
            .filter(ToldKind::tellsKind)
            .findFirst()
            .map(known -> kindOf(known) == kind)
            .orElse(true);
  }

  /** Known by "A v. B", where A is no state, and not by what happened. */
  boolean isOnlyCaptionedAsCivil() {
    return !captions.isEmpty()
        && captions.stream().allMatch(c -> !c.claimants().isEmpty() && !c.isBySovereign())
        && events.stream().noneMatch(ToldKind::tellsKind);
  }

  /** Who agrees to pay somebody ends a lawsuit, whatever they are prosecuted for. */
  private static CaseKind kindOf(LitigationEvent event) {
    boolean deal = event.term().stage() == CaseStage.SETTLEMENT && event.hasBothSides();
    boolean state = event.claimants().stream().anyMatch(Officials::isState);
    return event.term().kind() == null && deal && !state ? CaseKind.CIVIL : event.term().kind();
  }

  private static boolean tellsKind(LitigationEvent known) {
    boolean sure =
        known.sureness() >= 2 || known.term().frame() == Frame.WIN && known.hasBothSides();
    boolean deal = kindOf(known) != known.term().kind();
    return deal || sure && known.term().kind() != null;
  }
}
