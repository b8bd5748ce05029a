package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.VerbGroups;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is told of a lawsuit by going on about the noun: how it ended, whose training it was over.
 */
final class SuitContinuations {
  private static final Set<CaseStage> ENDS = EnumSet.of(CaseStage.SETTLEMENT, CaseStage.DISMISSAL);

  /** How many words may lie between a lawsuit and the verb that says how it ended. */
  private static final int LONGEST_SUBJECT = 8;

  private final Reading reading;

  SuitContinuations(Reading reading) {
    this.reading = reading;
  }

  /** Changes the events in their places. */
  void read(List<LitigationEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      LitigationEvent event = events.get(i);
      if (i > 0 && isEndOf(events.get(i - 1), event)) {
        EventTerm term = asSuit(event.term(), Math.max(1, event.term().strength()));
        LitigationEvent suit = events.get(i - 1);
        events.set(i, event.as(term).between(suit.claimants(), suit.targets()));
      } else if (isThatCase(event)) {
        List<PartyName> before = namedBefore(event);
        if (!before.isEmpty()) {
          events.set(i, event.as(asSuit(event.term(), event.term().strength())).against(before));
        }
      }
    }
  }

  private static EventTerm asSuit(EventTerm term, double strength) {
    return new EventTerm(term.stage(), CaseKind.CIVIL, Frame.SUIT, strength);
  }

  /** "A case against C was settled": that case, and no other. */
  private boolean isEndOf(LitigationEvent suit, LitigationEvent end) {
    return suit.term().frame() == Frame.SUIT
        && !suit.targets().isEmpty()
        && !end.hasParties()
        && ENDS.contains(end.term().stage())
        && reading.word(suit.from()).sentence() == reading.word(end.from()).sentence()
        && end.from() - suit.to() <= LONGEST_SUBJECT
        && VerbGroups.hasBeBefore(reading, end.from());
  }

  /** "That case, filed by A": the one of the sentence before. */
  private boolean isThatCase(LitigationEvent event) {
    boolean noun = event.term().frame() == Frame.CITE || event.term().frame() == Frame.SUIT;
    return noun
        && reading.is(event.from() - 1, "that")
        && event.targets().isEmpty()
        && !event.claimants().isEmpty();
  }

  /** Whom the sentence before in the same paragraph names first. */
  private List<PartyName> namedBefore(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    boolean first =
        start == 0 || reading.word(start - 1).paragraph() != reading.word(start).paragraph();
    int from = first ? start : reading.sentenceStart(start - 1);
    for (int i = from; i < start; i++) {
      if (reading.word(i).isType(EntityType.ORG)) {
        PartyName name = PartyName.of(reading.word(i).entity());
        return Litigants.canBe(name) && !event.claimants().contains(name)
            ? List.of(name)
            : List.of();
      }
    }
    return List.of();
  }
}
