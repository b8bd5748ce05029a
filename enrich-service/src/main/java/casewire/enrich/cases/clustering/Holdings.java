package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what another court held from what happens in the news: "cited a case in which C was". */
final class Holdings {
  private static final Set<String> CITING = Set.of("citing", "cited", "cites", "relied", "relies");

  private static final Set<CaseStage> HELD =
      EnumSet.of(CaseStage.JUDGMENT, CaseStage.VERDICT, CaseStage.RULING);

  private final Reading reading;
  private final FirstMentions mentions;

  Holdings(Reading reading, FirstMentions mentions) {
    this.reading = reading;
    this.mentions = mentions;
  }

  /** Whether the event tells of somebody whom a court that comes up here has cleared or not. */
  boolean areTold(LitigationEvent event) {
    boolean late = reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES;
    return HELD.contains(event.term().stage())
        && event.term().frame() != Frame.RULED
        && event.claimants().isEmpty()
        && event.parties().noneMatch(PartyName::described)
        && (late && (mentions.bringsUp(event, EntityType.COURT) || isCited(event))
            || isOfAnyCourt(event));
  }

  /** "A recent Ninth Circuit decision which found that C was not liable". */
  boolean isOfAnyCourt(LitigationEvent event) {
    return IntStream.rangeClosed(reading.sentenceStart(event.from()) + 1, event.from())
        .filter(i -> reading.word(i).isType(EntityType.COURT))
        .anyMatch(
            i -> reading.is(i - 1, "a") || reading.is(i - 2, "a") || reading.is(i - 2, "another"));
  }

  private boolean isCited(LitigationEvent event) {
    return reading.hasAny(reading.sentenceStart(event.from()), event.from(), CITING);
  }
}
