package casewire.enrich.cases.event;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;

/**
 * Reads "case" as a prosecution where the news is one: "the case against X was dismissed" with
 * nobody named who brought it, and the case that a private prosecutor brought.
 */
final class CriminalCases {
  private static final double SURE = 0.7;

  private final Reading reading;
  private final boolean privately;

  CriminalCases(Reading reading) {
    this.reading = reading;
    this.privately = isPrivate(reading);
  }

  /**
   * The event as it has to be understood in an article that tells of a crime.
   *
   * @param news whether the article is about that and tells of no lawsuit
   */
  LitigationEvent asTold(LitigationEvent event, boolean news) {
    EventTerm term = event.term();
    boolean criminal = isAgainstPersons(event) || isPrivatelyBrought(event, news);
    return criminal
        ? event.as(
            new EventTerm(
                stage(term), CaseKind.CRIMINAL, term.frame(), Math.max(SURE, term.strength())))
        : event;
  }

  /** A complaint is a charge there. */
  private static CaseStage stage(EventTerm term) {
    return term.stage() == CaseStage.COMPLAINT_FILED ? CaseStage.INDICTMENT : term.stage();
  }

  private boolean isAgainstPersons(LitigationEvent event) {
    Frame frame = event.term().frame();
    boolean open =
        (frame == Frame.SUIT || frame == Frame.DISPOSE)
            && event.claimants().isEmpty()
            && !event.targets().isEmpty();
    boolean dropped = event.term().stage() == CaseStage.DISMISSAL;
    return open
        && (dropped || isCase(event))
        && event.targets().stream().allMatch(PartyName::isPerson);
  }

  /** "X, which brought the case": the one that the article is about. */
  private boolean isPrivatelyBrought(LitigationEvent event, boolean news) {
    return (privately || news)
        && event.term().frame() == Frame.FILE
        && event.targets().isEmpty()
        && event.definite()
        && isCase(event);
  }

  private boolean isCase(LitigationEvent event) {
    for (int i = event.from(); i < event.to(); i++) {
      if (reading.is(i, "case") || reading.is(i, "prosecution")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrivate(Reading reading) {
    for (int i = 0; i + 1 < reading.size(); i++) {
      boolean prosecution = reading.is(i + 1, "prosecution") || reading.is(i + 1, "prosecutions");
      if (reading.is(i, "private") && prosecution) {
        return true;
      }
    }
    return false;
  }
}
