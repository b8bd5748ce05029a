package casewire.enrich.cases.event;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import java.util.List;
import java.util.Set;

/** "Similar lawsuits were filed against A, B and C": several cases that are told in one breath. */
final class LawsuitSeries {
  private static final Set<String> LAWSUITS =
      Set.of("lawsuits", "suits", "cases", "complaints", "actions", "claims");

  /** What says that each of those named has a case of its own. */
  private static final Set<String> EACH =
      Set.of("similar", "other", "separate", "individual", "parallel", "comparable", "earlier");

  /** How many words may lie between the two. */
  private static final int NEAR = 4;

  private final Reading reading;

  LawsuitSeries(Reading reading) {
    this.reading = reading;
  }

  /** One event for each who is sued; empty if the event is of one case. */
  List<LitigationEvent> apart(LitigationEvent event) {
    List<PartyName> targets = event.targets();
    boolean several =
        (event.term().frame() == Frame.SUIT || event.term().frame() == Frame.FILE)
            && targets.size() > 1
            && targets.stream().noneMatch(PartyName::described)
            && LAWSUITS.contains(reading.word(event.to() - 1).lower())
            && isOfEach(event);
    if (several) {
      return targets.stream().map(target -> event.against(List.of(target))).toList();
    }
    return isOfEachClaimant(event)
        ? event.claimants().stream()
            .map(claimant -> event.told(List.of(claimant), event.docket()))
            .toList()
        : List.of();
  }

  /** "A and B filed separate lawsuits against C". */
  private boolean isOfEachClaimant(LitigationEvent event) {
    boolean separate = false;
    for (int i = event.from(); i < event.to(); i++) {
      separate |= reading.is(i, "separate") || reading.is(i, "individual");
    }
    return separate
        && event.term().frame() == Frame.FILE
        && event.claimants().size() > 1
        && event.claimants().stream().noneMatch(PartyName::described);
  }

  private boolean isOfEach(LitigationEvent event) {
    int start = Math.max(reading.sentenceStart(event.from()), event.to() - 1 - NEAR);
    return reading.hasAny(start, event.to(), EACH);
  }
}
