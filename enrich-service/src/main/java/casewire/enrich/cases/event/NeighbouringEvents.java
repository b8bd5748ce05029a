package casewire.enrich.cases.event;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import java.util.List;
import java.util.Set;

/** What events of one sentence, or of two that follow each other, tell of each other's sides. */
final class NeighbouringEvents {
  private static final Set<String> REPLIES =
      Set.of("answered", "answers", "responded", "responds", "replied", "replies", "countered");

  /** How many sentences before a reply there may be what it answers. */
  private static final int NEAR = 2;

  private final Reading reading;

  NeighbouringEvents(Reading reading) {
    this.reading = reading;
  }

  /** Gives sides that stand in an event nearby, and takes those that another tells better. */
  void complete(List<LitigationEvent> events) {
    pairWithinSentences(events);
    continueAccounts(events);
    turnReplies(events);
    faceReplies(events);
    yieldToClauses(events);
  }

  /** "Whether A must pay in a case brought by B": each event tells one side of the same case. */
  private void pairWithinSentences(List<LitigationEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      LitigationEvent brings = events.get(i);
      boolean open = brings.targets().isEmpty() && !brings.claimants().isEmpty();
      if (!open || brings.sureness() < 1 || isToldBeside(brings, events)) {
        continue;
      }
      for (int j = Math.max(0, i - 3); j < Math.min(events.size(), i + 4); j++) {
        LitigationEvent bears = events.get(j);
        boolean fits =
            sentence(bears) == sentence(brings)
                && bears.claimants().isEmpty()
                && bears.sureness() >= 1
                && bears.targets().stream().anyMatch(NeighbouringEvents::isTold);
        if (fits) {
          events.set(i, brings.against(bears.targets()));
          break;
        }
      }
    }
  }

  /** "Ordered B, after a complaint by A": the sentence has told already whom A is against. */
  private boolean isToldBeside(LitigationEvent brings, List<LitigationEvent> events) {
    return events.stream()
        .anyMatch(
            event ->
                event.hasBothSides()
                    && sentence(event) == sentence(brings)
                    && event.claimants().containsAll(brings.claimants()));
  }

  /** "X was pursued by its customers. Y, which sued in Delaware": one of those just spoken of. */
  private void continueAccounts(List<LitigationEvent> events) {
    for (int i = 1; i < events.size(); i++) {
      LitigationEvent one = events.get(i);
      LitigationEvent all = events.get(i - 1);
      boolean goesOn =
          one.term().frame() == Frame.SUE
              && one.targets().isEmpty()
              && !one.claimants().isEmpty()
              && all.term().frame() == Frame.SUE
              && all.hasBothSides()
              && all.claimants().stream().allMatch(PartyName::described)
              && sentence(one) == sentence(all) + 1
              && reading.word(one.from()).paragraph() == reading.word(all.from()).paragraph();
      if (goesOn) {
        events.set(i, one.against(all.targets()));
      }
    }
  }

  /** "A sued B, and B replied with a claim of its own": against who has sued it. */
  private void turnReplies(List<LitigationEvent> events) {
    for (int i = 1; i < events.size(); i++) {
      LitigationEvent reply = events.get(i);
      LitigationEvent sued = events.get(i - 1);
      boolean answers =
          reply.term().frame() == Frame.FILE
              && reply.targets().isEmpty()
              && !reply.claimants().isEmpty()
              && sued.hasBothSides()
              && sentence(sued) == sentence(reply)
              && sued.targets().containsAll(reply.claimants());
      if (answers) {
        events.set(i, reply.against(sued.claimants()));
      }
    }
  }

  /** "A asked a court to declare. B answered with a claim of its own": it is against B. */
  private void faceReplies(List<LitigationEvent> events) {
    for (int i = 1; i < events.size(); i++) {
      LitigationEvent reply = events.get(i);
      if (!isReply(reply)) {
        continue;
      }
      for (int j = i - 1; j >= 0 && sentence(events.get(j)) >= sentence(reply) - NEAR; j--) {
        LitigationEvent asked = events.get(j);
        boolean open =
            asked.term().kind() == CaseKind.CIVIL
                && asked.sureness() >= 0.5
                && !asked.claimants().isEmpty()
                && asked.targets().isEmpty()
                && asked.claimants().stream().noneMatch(reply.claimants()::contains);
        if (open) {
          events.set(j, asked.against(reply.claimants()));
          events.set(i, reply.withoutParties());
          break;
        }
      }
    }
  }

  private boolean isReply(LitigationEvent event) {
    return event.term().frame() == Frame.FILE
        && event.targets().isEmpty()
        && !event.claimants().isEmpty()
        && REPLIES.contains(reading.word(event.from()).lower());
  }

  /** "Ruled that A owes B": the clause tells both sides better than the ruling does one. */
  private void yieldToClauses(List<LitigationEvent> events) {
    for (int i = 0; i + 1 < events.size(); i++) {
      LitigationEvent ruled = events.get(i);
      LitigationEvent clause = events.get(i + 1);
      boolean told =
          ruled.term().frame() == Frame.RULED
              && clause.hasBothSides()
              && clause.modality().weight() > 0
              && sentence(ruled) == sentence(clause);
      if (told) {
        events.set(i, ruled.withoutParties());
      }
    }
  }

  /** "It settled a dispute with X": the noun says no more than the sentence does. */
  void yieldToWhole(List<LitigationEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      LitigationEvent part = events.get(i);
      boolean hint =
          part.hasParties()
              && !part.hasBothSides()
              && part.sureness() < 1
              && part.term().kind() != CaseKind.CRIMINAL;
      boolean told =
          hint
              && events.stream()
                  .anyMatch(
                      whole ->
                          whole.hasBothSides()
                              && sentence(whole) == sentence(part)
                              && part.parties().allMatch(name -> isIn(name, whole)));
      if (told) {
        events.set(i, part.withoutParties());
      }
    }
  }

  private static boolean isIn(PartyName name, LitigationEvent event) {
    return event.claimants().contains(name) || event.targets().contains(name);
  }

  /** By a name, or by a description with a name in it: "the operator of Streamdeck". */
  private static boolean isTold(PartyName name) {
    return !name.described() || name.text().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private int sentence(LitigationEvent event) {
    return reading.word(event.from()).sentence();
  }
}
