package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import java.util.Set;

/** Tells events that take no part in the case of the news, whoever is still open in it. */
final class Asides {
  /** "In a previous dispute": not the one of the news. */
  private static final Set<String> OTHER =
      Set.of("previous", "earlier", "prior", "another", "separate", "similar");

  private final Reading reading;
  private final Drafts drafts;
  private final FirstMentions mentions;
  private final Holdings holdings;

  Asides(Reading reading, Drafts drafts, FirstMentions mentions) {
    this.reading = reading;
    this.drafts = drafts;
    this.mentions = mentions;
    this.holdings = new Holdings(reading, mentions);
  }

  boolean isAside(LitigationEvent event) {
    return isOneOfMany(event) || isEarlierOfOthers(event) || isHoldingOnOthers(event);
  }

  /** "A is also behind a case against C": one more, not the one that the article is about. */
  private boolean isOneOfMany(LitigationEvent event) {
    return event.term().frame() == Frame.SUIT
        && reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES
        && (reading.is(event.from(), "a")
            || reading.is(event.from(), "another")
            || OTHER.contains(reading.word(event.from() - 1).lower()));
  }

  /** "A, B and C won the first such order in 2013": not those who have won now. */
  private boolean isEarlierOfOthers(LitigationEvent event) {
    return event.modality() == Modality.EARLIER
        && event.term().kind() == CaseKind.CIVIL
        && reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES
        && mentions.isOfNewcomers(event)
        && drafts.stream().anyMatch(d -> d.hasBothSides() && mentions.isNamedInLead(d));
  }

  /** "The court in London had found that C could have sites blocked": a precedent. */
  boolean isHoldingOnOthers(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    boolean ruled =
        event.term().frame() == Frame.RULED
            && (sentence > 2 * Reading.LEAD_SENTENCES || holdings.isOfAnyCourt(event));
    boolean held =
        holdings.areTold(event)
            && drafts.stream().anyMatch(d -> d.hasNamedParty() && mentions.isNamedInLead(d));
    return (ruled || held) && mentions.isOfNewcomers(event);
  }
}
