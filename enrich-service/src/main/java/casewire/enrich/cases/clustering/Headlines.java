package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import java.util.Optional;

/** The case of a headline that only describes who is in it. */
final class Headlines {
  private final Reading reading;
  private final Drafts drafts;

  Headlines(Reading reading, Drafts drafts) {
    this.reading = reading;
    this.drafts = drafts;
  }

  /** "Plinth's backer sued", "Chip maker sues rival": whom the lead names, if it tells the same. */
  Optional<CaseDraft> of(LitigationEvent event) {
    boolean described =
        reading.isHeadline(event.from()) && event.parties().allMatch(PartyName::described);
    return drafts.stream()
        .filter(d -> described && d.takes(event))
        .filter(d -> d.hasBothSides() && d.events().stream().anyMatch(e -> isSameInLead(e, event)))
        .findFirst();
  }

  private boolean isSameInLead(LitigationEvent told, LitigationEvent headline) {
    return told.term().stage() == headline.term().stage()
        && told.modality() == Modality.FACT
        && reading.word(told.from()).sentence() <= Reading.LEAD_SENTENCES;
  }
}
