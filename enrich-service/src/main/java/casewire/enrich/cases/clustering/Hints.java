package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;

/**
 * Puts what is no lawsuit by itself, "A accused B", to the case of which it tells a side that is
 * open.
 */
final class Hints {
  private final Reading reading;
  private final Drafts drafts;
  private final Precedents precedents;
  private final FirstMentions mentions;

  Hints(Reading reading, Drafts drafts, Precedents precedents, FirstMentions mentions) {
    this.mentions = mentions;
    this.reading = reading;
    this.drafts = drafts;
    this.precedents = precedents;
  }

  /** "Took the site's operator to court. A accused B": both are named where the case was told. */
  void name(LitigationEvent event) {
    if (isHint(event)) {
      drafts.stream()
          .filter(d -> !d.isCriminal() && d.takes(event))
          .filter(d -> d.onlyDescribesTargets() && drafts.distance(d, event) <= 1)
          .findFirst()
          .ifPresent(draft -> draft.add(event, reading));
    }
  }

  /**
   * "A accused B", "A has been chasing B": no lawsuit by itself, but it tells the side that a
   * lawsuit leaves open, and who is in one where the article names nobody else.
   */
  void complete(LitigationEvent event) {
    if (!isHint(event) || drafts.stream().anyMatch(draft -> draft.events().contains(event))) {
      return;
    }
    CaseDraft draft =
        drafts.stream()
            .filter(d -> !d.isCriminal() && d.takes(event) && !d.hasBothSides())
            .filter(d -> EventSides.isToldOf(d, event))
            .findFirst()
            .orElse(null);
    boolean alone =
        drafts.stream().noneMatch(d -> d.hasNamedParty() && !mentions.isFarAhead(d, event))
            && precedents.isAboutLitigation();
    if (draft != null) {
      draft.add(event, reading);
    } else if (alone) {
      drafts.add().add(event, reading);
    }
  }

  private static boolean isHint(LitigationEvent event) {
    return event.sureness() < 1 && event.parties().noneMatch(PartyName::described);
  }
}
