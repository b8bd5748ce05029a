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
    boolean told = false;
    for (LitigationEvent event : events) {
      CaseKind kind = event.term().kind();
      if (kind == CaseKind.CRIMINAL && event.modality().weight() > 0) {
        return true;
      }
      told |= kind != null;
    }
    return !told && captions.stream().anyMatch(Caption::isBySovereign);
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
    if (kind == null || event.sureness() < 2 && !deal) {
      return true;
    }
    for (LitigationEvent known : events) {
      if (tellsKind(known)) {
        return kindOf(known) == kind;
      }
    }
    return true;
  }

  /** Known by "A v. B", where A is no state, and not by what happened. */
  boolean isOnlyCaptionedAsCivil() {
    return !captions.isEmpty()
        && captions.stream().allMatch(c -> !c.claimants().isEmpty() && !c.isBySovereign())
        && events.stream().noneMatch(ToldKind::tellsKind);
  }

  /** Who agrees to pay somebody ends a lawsuit, whatever they are prosecuted for. */
  private static CaseKind kindOf(LitigationEvent event) {
    CaseKind kind = event.term().kind();
    boolean deal =
        kind == null
            && event.term().stage() == CaseStage.SETTLEMENT
            && event.hasBothSides()
            && event.claimants().stream().noneMatch(Officials::isState);
    return deal ? CaseKind.CIVIL : kind;
  }

  private static boolean tellsKind(LitigationEvent known) {
    boolean sure =
        known.sureness() >= 2 || known.term().frame() == Frame.WIN && known.hasBothSides();
    boolean deal = kindOf(known) != known.term().kind();
    return deal || sure && known.term().kind() != null;
  }
}
