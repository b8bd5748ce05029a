package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.Affiliations;
import casewire.enrich.cases.grammar.Definitions;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins drafts that turn out to be of one case. */
final class Merging {
  private static final Set<Frame> ACCUSES =
      Set.of(Frame.SUE, Frame.FILE, Frame.ASK, Frame.SUIT, Frame.CHALLENGE);
  private static final Set<Frame> CHALLENGES = Set.of(Frame.CHALLENGE);
  private static final Set<Frame> PREVAILS = Set.of(Frame.WIN, Frame.FAVOUR, Frame.AWARD);

  /** How many sentences may lie between the reports of one side and of the other. */
  private static final int NEAR = 12;

  /** The same where one side is described and may be named in what follows. */
  private static final int DESCRIBED = 3;

  private static final Pattern BODY =
      Pattern.compile(".*\\b(Association|Alliance|Federation|Coalition|Industry)\\b.*");

  private static final Set<String> PREVIOUS = Set.of("previous", "earlier", "prior", "separate");

  private final Reading reading;
  private final List<CaseDraft> drafts;
  private final FirstMentions mentions;
  private final Affiliations affiliations;

  /**
   * @param drafts the drafts of an article; those that are taken over by others are removed
   */
  Merging(Reading reading, List<CaseDraft> drafts) {
    this.reading = reading;
    this.drafts = drafts;
    this.mentions = new FirstMentions(reading);
    this.affiliations = new Affiliations(reading);
  }

  /** One draft knows only who proceeds, another only against whom: they are of one case. */
  void joinComplements() {
    for (CaseDraft one : List.copyOf(drafts)) {
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
          .ifPresent(other -> takeOver(other, one));
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
    for (CaseDraft brought : List.copyOf(drafts)) {
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
            .ifPresent(main -> takeOver(main, brought));
      }
    }
  }

  /** "The X dispute" names one side; who is told what to do in it is the other. */
  void joinCompounds() {
    for (CaseDraft named : List.copyOf(drafts)) {
      boolean compound =
          named.captions().isEmpty()
              && !named.hasNamedClaimants()
              && tells(named, Set.of(Frame.SUIT))
              && named.events().stream()
                  .filter(LitigationEvent::hasParties)
                  .allMatch(event -> event.term().frame() == Frame.SUIT && !isAgainst(event));
      if (!compound || named.sentences().first() > Reading.LEAD_SENTENCES) {
        continue;
      }
      drafts.stream()
          .filter(d -> d != named && !d.isCriminal() && d.captions().isEmpty())
          .filter(d -> !d.hasNamedClaimants() && d.hasNamedTargets() && isNear(d, named, NEAR))
          .findFirst()
          .ifPresent(
              told -> {
                List<PartyName> claimants = named.targets();
                takeOver(told, named);
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
    for (int i = 0; i < drafts.size(); i++) {
      CaseDraft kept = drafts.get(i);
      for (int j = drafts.size() - 1; j > i; j--) {
        CaseDraft other = drafts.get(j);
        boolean sameKind =
            kept.isCriminal() == other.isCriminal() && kept.isApart() == other.isApart();
        boolean same =
            kept.sharedParties(other) > 1 && !kept.isAgainstOthers(other)
                || areToldAlike(kept, other)
                || isBorrowedFrom(kept, other)
                || isShortOf(kept, other)
                || isShortOf(other, kept)
                || isInNameOf(kept, other)
                || isSameNews(kept, other)
                || isSameOrder(kept, other)
                || isCaptionOf(kept, other)
                || isCaptionOf(other, kept);
        if (sameKind && kept.agreesOnDocket(other) && same) {
          takeOver(kept, other);
        }
      }
    }
  }

  /** Nobody is named who proceeds, but "film studios" do in both, and against the same. */
  private static boolean areToldAlike(CaseDraft one, CaseDraft other) {
    return one.captions().isEmpty()
        && other.captions().isEmpty()
        && isOnlyDescribed(one.claimants())
        && isOnlyDescribed(other.claimants())
        && one.sharedParties(other) > 0
        && heads(one.claimants()).equals(heads(other.claimants()));
  }

  /** The claimant of one draft was taken from the other, whose defendant has no name. */
  private static boolean isBorrowedFrom(CaseDraft one, CaseDraft other) {
    return other.isBorrowed()
        && other.claimants().size() == 1
        && one.claimants().containsAll(other.claimants())
        && !other.targets().isEmpty()
        && one.targets().stream().allMatch(Definitions::isOfSite)
        && !one.targets().isEmpty();
  }

  private static boolean isOnlyDescribed(List<PartyName> names) {
    return !names.isEmpty() && names.stream().allMatch(PartyName::described);
  }

  private static Set<String> heads(List<PartyName> names) {
    return names.stream().map(PartyName::head).collect(Collectors.toSet());
  }

  /** "X filed suit" where another draft tells whom "X Publishing" has sued. */
  private static boolean isShortOf(CaseDraft full, CaseDraft open) {
    return full.hasBothSides()
        && open.captions().isEmpty()
        && open.targets().isEmpty()
        && open.hasNamedClaimants()
        && open.claimants().stream()
            .allMatch(
                name -> full.claimants().stream().anyMatch(one -> Litigants.areSame(one, name)));
  }

  /** One draft names a company as the party and the other who runs it. */
  private boolean isInNameOf(CaseDraft one, CaseDraft other) {
    return one.captions().isEmpty()
        && other.captions().isEmpty()
        && (one.sharedParties(other) > 0
            || isOnlyDescribed(one.claimants())
            || isOnlyDescribed(other.claimants()))
        && one.parties()
            .anyMatch(name -> other.parties().anyMatch(o -> affiliations.areTogether(name, o)));
  }

  /** The headline has the trade body sue or settle whose members the lead names. */
  private boolean isByBodyOf(CaseDraft headline, CaseDraft lead) {
    return isOnlyHeadline(headline)
        && !isOnlyHeadline(lead)
        && lead.hasNamedClaimants()
        && !headline.isCriminal()
        && headline.hasNamedClaimants()
        && headline.claimants().stream().allMatch(name -> BODY.matcher(name.text()).matches());
  }

  /** "Telcos" in the headline and "50 providers" in the lead, for the same claimants. */
  private static boolean isSameOrder(CaseDraft one, CaseDraft other) {
    return one.captions().isEmpty()
        && other.captions().isEmpty()
        && one.hasNamedClaimants()
        && isOnlyDescribed(one.targets())
        && isOnlyDescribed(other.targets())
        && one.sentences().first() <= Reading.LEAD_SENTENCES
        && other.sentences().first() <= Reading.LEAD_SENTENCES + 1
        && (one.claimants().containsAll(other.claimants())
            || other.claimants().containsAll(one.claimants()));
  }

  /** The headline tells nothing but what the lead tells, if one party of both is the same. */
  private boolean isSameNews(CaseDraft one, CaseDraft other) {
    boolean headline = isOnlyHeadline(one) || isOnlyHeadline(other);
    return headline
        && (one.sharedParties(other) > 0 || isByBodyOf(one, other) || isByBodyOf(other, one))
        && one.sentences().first() <= Reading.LEAD_SENTENCES
        && other.sentences().first() <= Reading.LEAD_SENTENCES;
  }

  /** "X has agreed to pay" and, further on, "A v. X": the caption tells the side that is open. */
  private boolean isCaptionOf(CaseDraft captioned, CaseDraft open) {
    return !captioned.captions().isEmpty()
        && !isCitedAsEarlier(captioned)
        && open.captions().isEmpty()
        && !open.hasBothSides()
        && !isOnlyDescribed(open.targets())
        && (!open.isCriminal() || captioned.captions().stream().allMatch(Caption::isBySovereign))
        && open.sharedParties(captioned) > 0;
  }

  /** "In 2018 the court found for B in A v. B": that is not what has just happened. */
  private boolean isCitedAsEarlier(CaseDraft captioned) {
    int sentence = reading.word(captioned.captions().get(0).from()).sentence();
    return captioned.events().stream()
            .filter(LitigationEvent::hasParties)
            .allMatch(LitigationEvent::isPast)
        && drafts.stream()
            .flatMap(draft -> draft.events().stream())
            .filter(event -> reading.word(event.from()).sentence() == sentence)
            .anyMatch(event -> event.modality() == Modality.EARLIER);
  }

  private boolean isOnlyHeadline(CaseDraft draft) {
    return draft.captions().isEmpty()
        && draft.events().stream()
            .filter(
                draft.hasBothSides() ? e -> !e.targets().isEmpty() : LitigationEvent::hasParties)
            .allMatch(event -> reading.isHeadline(event.from()));
  }

  /** "A has seen off a challenge. B had asked the court for ...": both are told to proceed. */
  void joinOpponents() {
    drafts.forEach(Merging::opposeWithin);
    List<CaseDraft> open =
        drafts.stream()
            .filter(d -> !d.isCriminal() && d.captions().isEmpty() && d.targets().isEmpty())
            .filter(CaseDraft::hasNamedClaimants)
            .toList();
    if (open.size() != 2) {
      return;
    }
    CaseDraft one = open.get(0);
    CaseDraft other = open.get(1);
    if (isAppealing(one) != isAppealing(other)) {
      CaseDraft appealing = isAppealing(one) ? one : other;
      oppose(appealing == one ? other : one, appealing);
    } else if (tells(one, CHALLENGES) != tells(other, CHALLENGES)) {
      CaseDraft challenging = tells(one, CHALLENGES) ? one : other;
      oppose(challenging == one ? other : one, challenging);
    } else if (tells(one, ACCUSES) && tells(other, PREVAILS)) {
      oppose(one, other);
    } else if (tells(other, ACCUSES) && tells(one, PREVAILS)) {
      oppose(other, one);
    } else if (onlyChallenges(one) && !onlyChallenges(other) && tells(other, ACCUSES)) {
      oppose(other, one);
    } else if (onlyChallenges(other) && !onlyChallenges(one) && tells(one, ACCUSES)) {
      oppose(one, other);
    }
  }

  /** "Rejected a challenge from A": whoever A is, it goes against what others have obtained. */
  private static boolean onlyChallenges(CaseDraft draft) {
    return draft.events().stream()
        .filter(e -> !e.claimants().isEmpty() && e.sureness() >= 1)
        .allMatch(e -> isAppeal(e) || e.term().frame() == Frame.CHALLENGE);
  }

  /** Whether all that is told of who proceeds is that they appeal. */
  private static boolean isAppealing(CaseDraft draft) {
    return draft.events().stream()
        .filter(event -> !event.claimants().isEmpty())
        .allMatch(Merging::isAppeal);
  }

  /** The same in one draft: who only prevails is proceeded against by who asks the court. */
  private static void opposeWithin(CaseDraft draft) {
    if (draft.isCriminal() || !draft.captions().isEmpty() || draft.hasNamedTargets()) {
      return;
    }
    List<PartyName> accusers =
        claimantsOf(draft, event -> ACCUSES.contains(event.term().frame()) && !isAppeal(event));
    List<PartyName> winners =
        claimantsOf(draft, event -> PREVAILS.contains(event.term().frame()) || isAppeal(event))
            .stream()
            .filter(name -> !accusers.contains(name) && draft.claimants().contains(name))
            .filter(name -> accusers.stream().noneMatch(other -> Litigants.areSame(name, other)))
            .toList();
    if (!accusers.isEmpty()) {
      winners.forEach(name -> draft.addTarget(name, 10));
    }
  }

  /** "A and B settle. A will pay a small firm": B is the firm, though A is named first. */
  void opposeSettled() {
    drafts.forEach(Merging::opposeSettled);
  }

  private static void opposeSettled(CaseDraft draft) {
    if (draft.hasNamedClaimants()) {
      return;
    }
    List<PartyName> targets = draft.targets();
    draft.events().stream()
        .filter(event -> event.term().frame() == Frame.SETTLE && event.hasBothSides())
        .filter(e -> targets.containsAll(e.claimants()) && targets.containsAll(e.targets()))
        .findFirst()
        .ifPresent(event -> event.targets().forEach(name -> draft.addClaimant(name, 10)));
  }

  private static boolean isAppeal(LitigationEvent event) {
    return event.term().stage() == CaseStage.APPEAL;
  }

  private static List<PartyName> claimantsOf(CaseDraft draft, Predicate<LitigationEvent> telling) {
    return draft.events().stream()
        .filter(telling)
        .flatMap(event -> event.claimants().stream())
        .distinct()
        .toList();
  }

  private static boolean tells(CaseDraft draft, Set<Frame> frames) {
    return draft.events().stream()
        .anyMatch(event -> event.hasParties() && frames.contains(event.term().frame()));
  }

  private void oppose(CaseDraft accuser, CaseDraft accused) {
    List<PartyName> targets = accused.claimants();
    takeOver(accuser, accused);
    targets.forEach(name -> accuser.addTarget(name, 10));
  }

  private void takeOver(CaseDraft kept, CaseDraft other) {
    kept.absorb(other);
    drafts.remove(other);
  }
}
