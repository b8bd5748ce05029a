package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.party.Regulators.Enforcement;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a regulator that goes to court is told to do in the words of a prosecution: "the SEC charged
 * A with fraud" is a lawsuit, and who settles with it has been sued by it.
 */
public final class RegulatorSuits {
  private static final Set<String> PLEADINGS = Set.of("complaint", "lawsuit", "suit");
  private static final Set<String> STOPS = Set.of("who", "which", "said", "says", ",");

  private final Reading reading;
  private final Arguments arguments;
  private final Regulators regulators;

  public RegulatorSuits(Reading reading, NounGroups groups, Regulators regulators) {
    this.reading = reading;
    this.arguments = Arguments.of(reading, groups);
    this.regulators = regulators;
  }

  /** The same events, in the same order. */
  public List<LitigationEvent> in(List<LitigationEvent> events) {
    List<LitigationEvent> read = new ArrayList<>();
    List<PartyName> last = List.of();
    for (LitigationEvent event : events) {
      List<PartyName> regulator = isCharge(event) ? regulatorOf(event) : List.of();
      if (!regulator.isEmpty()) {
        read.add(asSuit(event, regulator));
      } else if (!last.isEmpty() && isCharge(event) && isPleaded(event)) {
        read.add(asSuit(event, last));
      } else if (isSettledWith(event)) {
        read.add(event.between(event.targets(), event.claimants()));
      } else {
        read.add(event);
      }
      List<PartyName> suing = suing(read.get(read.size() - 1).claimants());
      last = suing.isEmpty() ? last : suing;
    }
    return read;
  }

  private static boolean isCharge(LitigationEvent event) {
    return event.term().stage() == CaseStage.INDICTMENT
        && event.term().frame() == Frame.PROSECUTE
        && event.term().kind() == CaseKind.CRIMINAL;
  }

  /** Who charges, whether the verb is in the active or the passive. */
  private List<PartyName> regulatorOf(LitigationEvent event) {
    List<PartyName> subject = suing(arguments.subjects().of(event.from()));
    NounGroup agent = arguments.complements().governedBy(event.to(), Set.of("by"), STOPS);
    return subject.isEmpty() && agent != null ? suing(agent.members()) : subject;
  }

  /** "The complaint charges A with": the verb follows the pleading, which is no criminal one. */
  private boolean isPleaded(LitigationEvent event) {
    int before = event.from() - 1;
    return before > 0
        && PLEADINGS.contains(reading.word(before).lower())
        && !reading.is(before - 1, "criminal");
  }

  private static LitigationEvent asSuit(LitigationEvent event, List<PartyName> regulator) {
    EventTerm charged = event.term();
    EventTerm suit =
        new EventTerm(CaseStage.COMPLAINT_FILED, CaseKind.CIVIL, Frame.SUE, charged.strength());
    return event.as(suit).between(regulator, event.targets());
  }

  private boolean isSettledWith(LitigationEvent event) {
    return event.term().frame() == Frame.SETTLE
        && event.hasBothSides()
        && event.claimants().stream().noneMatch(this::sues)
        && event.targets().stream().allMatch(this::sues);
  }

  private List<PartyName> suing(List<PartyName> names) {
    return names.stream().filter(this::sues).toList();
  }

  private boolean sues(PartyName name) {
    return regulators.enforcementOf(name) == Enforcement.SUES;
  }
}
