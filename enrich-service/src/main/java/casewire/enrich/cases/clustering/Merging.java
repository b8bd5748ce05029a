package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Joins drafts that turn out to be of one case. */
final class Merging {
  /** How many sentences may lie between the reports of one side and of the other. */
  private static final int NEAR = 12;

  /** The same where one side is described and may be named in what follows. */
  private static final int DESCRIBED = 3;

  private static final Set<String> PREVIOUS = Set.of("previous", "earlier", "prior", "separate");

  private final Reading reading;
  private final Drafts drafts;
  private final FirstMentions mentions;
  private final SameCase same;

  Merging(Reading reading, Drafts drafts, FirstMentions mentions, CourtCountries countries) {
    this.reading = reading;
    this.drafts = drafts;
    this.mentions = mentions;
    this.same = new SameCase(reading, drafts.all(), countries);
  }

  /** One draft knows only who proceeds, another only against whom: they are of one case. */
  void joinComplements() {
    for (CaseDraft one : List.copyOf(drafts.all())) {
      if (one.isCriminal() || one.hasNamedTargets() || !one.captions().isEmpty()) {
        continue;
      }
      drafts.stream()
          .filter(d -> !one.claimants().isEmpty() || !isAside(d))
          .filter(
              d -> d != one && !d.isCriminal() && !d.hasNamedClaimants() && d.agreesOnDocket(one))
          .filter(d -> d.captions().isEmpty() && d.hasNamedTargets() && isNear(d, one, NEAR))
          .filter(
              d -> !d.isOnlyCited() && !isBefore(d, one) && !isPrevious(d) && canComplement(one, d))
          .min(Comparator.comparingInt(Merging::firstTarget))
          .ifPresent(other -> drafts.takeOver(other, one));
    }
  }

  /** "Filmmakers have filed comparable suits against C": not the C-less suit of the news. */
  private static boolean isBefore(CaseDraft earlier, CaseDraft news) {
    return earlier.sentences().first() > Reading.LEAD_SENTENCES
        && earlier.events().stream()
            .filter(LitigationEvent::hasParties)
            .filter(event -> event.sureness() >= 1)
            .anyMatch(event -> event.isPast() && event.hasBothSides())
        && news.events().stream().anyMatch(event -> event.modality() == Modality.FACT);
  }

  /** Whether the names that one draft gives can be those whom the other describes. */
  private boolean canComplement(CaseDraft claiming, CaseDraft claimed) {
    boolean near = isNear(claiming, claimed, DESCRIBED);
    boolean targetsFit =
        claiming.targets().isEmpty()
            || near
            || claimed.targets().stream().anyMatch(mentions::isNamedEarly);
    boolean claimantsFit =
        claimed.claimants().isEmpty()
            || near
            || claiming.claimants().stream().anyMatch(mentions::isNamedEarly);
    return targetsFit && claimantsFit && !isRuledAside(claimed);
  }

  /** "The court in London found that C could": another case, told after the lead. */
  private boolean isRuledAside(CaseDraft ruled) {
    return ruled.sentences().first() > Reading.LEAD_SENTENCES
        && ruled.targets().stream().noneMatch(mentions::isNamedEarly)
        && ruled.events().stream()
            .filter(LitigationEvent::hasParties)
            .allMatch(event -> event.term().frame() == Frame.RULED);
  }

  /** "They are also behind a case against C": no providers are told to block in that one. */
  private static boolean isAside(CaseDraft draft) {
    return draft.sentences().first() > 2 * Reading.LEAD_SENTENCES;
  }

  /** "In a previous dispute A was up against C": not the dispute of the news. */
  private boolean isPrevious(CaseDraft draft) {
    return draft.events().stream()
        .filter(LitigationEvent::hasParties)
        .allMatch(event -> PREVIOUS.contains(reading.word(Math.max(0, event.from() - 1)).lower()));
  }

  private static int firstTarget(CaseDraft draft) {
    return draft.targets().stream().mapToInt(PartyName::firstMention).min().orElse(0);
  }

  private static boolean isNear(CaseDraft one, CaseDraft other, int most) {
    return one.sentences().stream()
        .anyMatch(
            sentence -> other.sentences().stream().anyMatch(o -> Math.abs(o - sentence) <= most));
  }

  /** "Brought the claim": whoever did, it is the claim that the article is about. */
  void joinDefinite() {
    for (CaseDraft brought : List.copyOf(drafts.all())) {
      boolean definite =
          brought.captions().isEmpty()
              && !brought.isCriminal()
              && !brought.hasNamedTargets()
              && brought.events().stream()
                  .filter(LitigationEvent::hasParties)
                  .allMatch(LitigationEvent::definite);
      if (definite && brought.hasNamedClaimants()) {
        drafts.stream()
            .filter(d -> d != brought && !d.isCriminal() && d.agreesOnDocket(brought))
            .filter(d -> d.hasBothSides() && d.sentences().first() <= Reading.LEAD_SENTENCES)
            .findFirst()
            .ifPresent(main -> drafts.takeOver(main, brought));
      }
    }
  }

  /** "The X dispute" names one side; who is told what to do in it is the other. */
  void joinCompounds() {
    for (CaseDraft named : List.copyOf(drafts.all())) {
      boolean compound =
          named.captions().isEmpty()
              && !named.hasNamedClaimants()
              && named.tells(Set.of(Frame.SUIT))
              && named.events().stream()
                  .filter(LitigationEvent::hasParties)
                  .allMatch(event -> event.term().frame() == Frame.SUIT && !isAgainst(event));
      if (!compound || named.sentences().first() > Reading.LEAD_SENTENCES) {
        continue;
      }
      drafts.stream()
          .filter(d -> d != named && !d.isCriminal() && d.captions().isEmpty())
          .filter(d -> d.claimants().isEmpty() && d.hasNamedTargets() && isNear(d, named, NEAR))
          // "Last year C paid to settle": not the news of the headline.
          .filter(d -> !d.isToldAsPast())
          .findFirst()
          .ifPresent(
              told -> {
                List<PartyName> claimants = named.targets();
                drafts.takeOver(told, named);
                claimants.forEach(name -> told.addClaimant(name, 10));
              });
    }
  }

  /** "Suits against X" say who proceeds in none of them. */
  private boolean isAgainst(LitigationEvent event) {
    return reading.is(event.to(), "against");
  }

  /** Drafts that share two parties are one case, unless kind or docket say otherwise. */
  void mergeSame() {
    List<CaseDraft> all = drafts.all();
    for (int i = 0; i < all.size(); i++) {
      for (int j = all.size() - 1; j > i; j--) {
        if (same.areOne(all.get(i), all.get(j))) {
          drafts.takeOver(all.get(i), all.get(j));
        }
      }
    }
  }
}
