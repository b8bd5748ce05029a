package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Sets those against each other of whom each is told to proceed, to appeal or to prevail. */
final class Opponents {
  private static final Set<Frame> ACCUSES =
      Set.of(Frame.SUE, Frame.FILE, Frame.ASK, Frame.SUIT, Frame.CHALLENGE);
  private static final Set<Frame> CHALLENGES = Set.of(Frame.CHALLENGE);
  private static final Set<Frame> PREVAILS = Set.of(Frame.WIN, Frame.FAVOUR, Frame.AWARD);

  private final Drafts drafts;
  private final HomeDocket home;

  Opponents(Drafts drafts, HomeDocket home) {
    this.drafts = drafts;
    this.home = home;
  }

  /** "A has seen off a challenge. B had asked the court for ...": both are told to proceed. */
  void joinOpponents() {
    drafts.stream().forEach(Opponents::opposeWithin);
    List<CaseDraft> open =
        drafts.stream()
            .filter(d -> !d.isCriminal() && d.captions().isEmpty() && isOpen(d))
            .filter(d -> d.hasNamedClaimants() && !home.isElsewhere(d))
            .toList();
    if (open.size() > 2) {
      open = open.stream().filter(d -> d.sentences().first() <= Reading.LEAD_SENTENCES).toList();
    }
    if (open.size() != 2) {
      return;
    }
    CaseDraft one = open.get(0);
    CaseDraft other = open.get(1);
    boolean told = one.targets().isEmpty() && other.targets().isEmpty();
    if (!told && isAppealing(one) == isAppealing(other)) {
      return;
    }
    if (isAppealing(one) != isAppealing(other)) {
      CaseDraft appealing = isAppealing(one) ? one : other;
      oppose(appealing == one ? other : one, appealing);
    } else if (one.tells(CHALLENGES) != other.tells(CHALLENGES)) {
      CaseDraft challenging = one.tells(CHALLENGES) ? one : other;
      oppose(challenging == one ? other : one, challenging);
    } else if (one.tells(ACCUSES) && other.tells(PREVAILS)) {
      oppose(one, other);
    } else if (other.tells(ACCUSES) && one.tells(PREVAILS)) {
      oppose(other, one);
    } else if (onlyChallenges(one) && !onlyChallenges(other) && other.tells(ACCUSES)) {
      oppose(other, one);
    } else if (onlyChallenges(other) && !onlyChallenges(one) && one.tells(ACCUSES)) {
      oppose(one, other);
    }
  }

  /** Nobody is named who is proceeded against: "took the people behind it to court". */
  private static boolean isOpen(CaseDraft draft) {
    return draft.targets().isEmpty() || !draft.hasNamedTargets() && !isAppealing(draft);
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
        .allMatch(Opponents::isAppeal);
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
    drafts.stream().forEach(Opponents::opposeSettled);
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

  private void oppose(CaseDraft accuser, CaseDraft accused) {
    List<PartyName> targets = accused.claimants();
    drafts.takeOver(accuser, accused);
    targets.forEach(name -> accuser.addTarget(name, 10));
  }
}
