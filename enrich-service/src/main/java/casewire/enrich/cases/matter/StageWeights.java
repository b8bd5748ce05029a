package casewire.enrich.cases.matter;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;

/** How much an event counts for the stage that it tells: most in the headline and the lead. */
final class StageWeights {
  /** How many sentences, from the headline on, tell the news. */
  static final int LEAD_SENTENCES = 4;

  private static final double HEADLINE = 6;
  private static final double LEAD = 3;

  private final Reading reading;

  StageWeights(Reading reading) {
    this.reading = reading;
  }

  double of(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    double place =
        reading.isHeadline(event.from()) ? HEADLINE : sentence <= LEAD_SENTENCES ? LEAD : 1;
    return place * event.modality().weight() * event.term().strength();
  }

  /** A fine in a prosecution tells as much as a prison term, which verbs of their own tell. */
  double of(LitigationEvent event, CaseStage stage) {
    boolean fined =
        stage == CaseStage.SENTENCING && EventStages.isFine(event) && event.hasParties();
    return (fined ? 2 : 1) * of(event);
  }

  /** A case told in passing is told as past, so that its latest event counts in full. */
  static double inPassing(LitigationEvent event) {
    return (event.isPast() ? 1 : event.modality().weight()) * event.term().strength();
  }
}
